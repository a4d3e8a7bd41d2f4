import { type RawBuilder, sql } from 'kysely'
import { type Database, type Day, reading, system } from '#kernel'
import type { World } from './world.ts'

/** The raw rows of a world, as they were written down; nothing here was added up by the program. */
export interface Records {
  lessons: Lesson[]
  sheets: { lessonId: string; state: string }[]
  marks: Mark[]
  places: Place[]
  cohort: { agreementId: string | null; planItemId: string | null; stage: string }
  programme: { lessonHours: number; minAttendance: number }
  reports: {
    id: string
    planItemId: string
    kind: string
    happenedOn: Day
    amount: bigint
    takenBackOn: Day | null
  }[]
  items: Item[]
  agreement: { stage: string; stageSince: Day; startsOn: Day | null; endsOn: Day | null }
  enteredOn: Day
  pauses: { beginsOn: Day; liftedOn: Day | null }[]
}

export interface Lesson {
  id: string
  heldOn: Day
  beginsAt: string
  lessonHours: number
  stage: string
}

export interface Mark {
  lessonId: string
  participantId: string
  heldOn: Day
  present: boolean
  reason: string | null
}

export interface Place {
  id: string
  fromOn: Day
  untilOn: Day | null
  sex: string | null
  birthDate: Day | null
}

export interface Item {
  id: string
  agreementId: string
  quantity: number
  startsOn: Day
  endsOn: Day
  countsBy: string | null
  doneOn: Day | null
  stoppedOn: Day | null
}

export function recordsOf(db: Database, { agreementId, cohortId }: World): Promise<Records> {
  return reading(db, system, async (read) => {
    const rows = async <Row>(statement: RawBuilder<Row>) => (await statement.execute(read)).rows
    const lesson = sql`select id from lesson where cohort_id = ${cohortId}`
    const [cohort] = await rows(sql<Records['cohort']>`select * from cohort where id = ${cohortId}`)
    const [programme] = await rows(sql<Records['programme']>`select programme.* from programme
      join cohort on programme_id = programme.id where cohort.id = ${cohortId}`)
    const [agreement] = await rows(
      sql<Records['agreement']>`select * from agreement where id = ${agreementId}`,
    )
    const [entered] = await rows(sql<{ on: Day }>`select entered_on as on from agreement_step
      where agreement_id = ${agreementId} and stage = 'active' order by entered_on limit 1`)
    if (!cohort || !programme || !agreement || !entered) throw new Error('a world without its rows')
    return {
      lessons: await rows(sql<Lesson>`select * from lesson where cohort_id = ${cohortId}`),
      sheets: await rows(sql<Records['sheets'][0]>`select * from sheet where lesson_id in (${lesson})`),
      marks: await rows(sql<Mark>`select * from mark where lesson_id in (${lesson})`),
      places: await rows(sql<Place>`select participant.id, from_on, until_on, sex, birth_date from participant
        join person on person.id = person_id where cohort_id = ${cohortId}`),
      cohort,
      programme,
      reports: await rows(
        sql<Records['reports'][0]>`select * from fact_report where agreement_id = ${agreementId}`,
      ),
      items: await rows(sql<Item>`select * from plan_item where agreement_id = ${agreementId}`),
      agreement,
      enteredOn: entered.on,
      pauses: await rows(
        sql<Records['pauses'][0]>`select * from suspension where agreement_id = ${agreementId}`,
      ),
    }
  })
}
