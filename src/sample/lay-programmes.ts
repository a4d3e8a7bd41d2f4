import { seats } from '#enrolment'
import { type Actor, addDays, type Day, dayIn, found, reading, type Services, system } from '#kernel'
import {
  addEntryRule,
  finishCohort,
  openCohort,
  planSeries,
  planVisit,
  prepareCohort,
  shareProgramme,
  startCohort,
  writeProgramme,
} from '#programmes'
import { doing } from './doing.ts'
import { promiseOf } from './lay-facts.ts'
import { agreementOf } from './lay-meetings.ts'
import { programmes, type SampleCohort, type SampleProgramme } from './programmes.ts'
import type { Laid } from './walk.ts'

const noon = (day: Day) => new Date(`${day}T04:00:00Z`)

interface Standing {
  id: string
  programmeId: string
  programme: SampleProgramme
  cohort: SampleCohort
}

/** The programmes of the stories with cohorts that take people; they start once people are in them. */
export async function layProgrammes(services: Services, laid: Laid): Promise<Standing[]> {
  const standing: Standing[] = []
  for (const programme of programmes) {
    const officer = personAt(laid, programme, programme.by)
    const today = dayIn(officer.zone, services.clock())
    const days = programme.cohorts.map(({ from }) => dayOf(today, from))
    const written = noon(addDays(found([...days, addDays(today, -30)].sort()[0]), -14))
    const { name, kind, purpose, hours, capacity, certificate, rules = [], hearing } = programme
    const { id: programmeId } = await doing(
      services,
      officer,
      writeProgramme,
      {
        ...{ name, kind, purpose, certificate, minAttendance: '80' },
        ...{
          lessonHours: String(hours),
          capacity: String(capacity),
          needsHearing: hearing ? 'ya' : undefined,
        },
      },
      written,
    )
    for (const [at, rule] of rules.entries())
      await doing(services, officer, addEntryRule, { id: programmeId, version: at + 1, ...rule }, written)
    for (const cohort of programme.cohorts) {
      const id = await layCohort(services, officer, programmeId, cohort, today)
      standing.push({ id, programmeId, programme, cohort })
    }
  }
  await layVisit(services, laid, standing)
  return standing
}

async function layCohort(
  services: Services,
  officer: Actor,
  programmeId: string,
  cohort: SampleCohort,
  today: Day,
): Promise<string> {
  const [startsOn, endsOn] = [dayOf(today, cohort.from), dayOf(today, cohort.until)]
  const early = addDays(startsOn, -3)
  const prepared = noon(early < today ? early : addDays(today, -5))
  const agreementId = cohort.agreement && (await agreementOf(services, cohort.agreement))
  const item = agreementId && (await itemOf(services, agreementId, cohort.promise))
  const { id } = await doing(
    services,
    officer,
    prepareCohort,
    {
      ...{ programmeId, name: cohort.name, startsOn, endsOn, seats: String(cohort.seats) },
      ...{ fiscalYear: startsOn.slice(0, 4), funding: cohort.funding, instructor: cohort.instructor },
      ...{ room: cohort.room, agreementId, planItemId: item, noPartnerReason: cohort.alone },
    },
    prepared,
  )
  if (cohort.series) {
    const [weekdays, beginsAt, endsAt, lessonHours] = cohort.series
    const typed = { weekdays: weekdays.map(String), from: startsOn, until: endsOn, beginsAt, endsAt }
    const series = { id, ...typed, lessonHours: String(lessonHours) }
    await doing(services, officer, planSeries(seats), series, prepared)
  }
  if (cohort.reached !== 'prepared') await doing(services, officer, openCohort, { id }, prepared)
  return id
}

/** Story S3 plans a visit to a culinary centre; its permit and its people are still to come. */
async function layVisit(services: Services, laid: Laid, standing: Standing[]): Promise<void> {
  const officer = personAt(laid, { office: 'bapas-palembang' }, 'probation-officer')
  const { id } = found(standing.find(({ programme }) => programme.name === 'Olahan pisang dan tempe'))
  const today = dayIn(officer.zone, services.clock())
  const visit = {
    planItemId: (
      await promiseOf(services, 'Pelatihan usaha bagi klien di Ring 1', 'Studi kunjung ke sentra kuliner')
    ).itemId,
    destination: 'Sentra kuliner binaan mitra',
    purpose: 'Melihat usaha olahan pangan yang sudah berjalan.',
    heldOn: addDays(today, 24),
    departsAt: '08.00',
    returnsAt: '15.00',
  }
  await doing(services, officer, planVisit, { id, ...visit }, noon(addDays(today, -2)))
}

/** The cohorts that are to run start, those of 2023 come to their end, and what worked is offered to all. */
export async function startCohorts(services: Services, laid: Laid, standing: Standing[]): Promise<void> {
  for (const { id, programmeId, programme, cohort } of standing) {
    if (cohort.reached !== 'running' && cohort.reached !== 'finished') continue
    const head = personAt(laid, programme, 'section-head')
    const today = dayIn(head.zone, services.clock())
    const began = dayOf(today, cohort.from)
    const taken = await reading(services.db, head, (read) => seats.taken(read, [id], began))
    const reason = taken.has(id) ? undefined : 'Daftar peserta masih di buku kertas.'
    await doing(services, head, startCohort(seats), { id, reason }, noon(began))
    if (cohort.reached !== 'finished') continue
    const ended = addDays(dayOf(today, cohort.until), 1)
    await doing(services, head, finishCohort, { id }, noon(ended))
    const { results, purpose } = programme
    if (results)
      await doing(
        services,
        head,
        shareProgramme,
        { id: programmeId, purpose, results },
        noon(addDays(ended, 14)),
      )
  }
}

const dayOf = (today: Day, day: string | number): Day => (typeof day === 'number' ? addDays(today, day) : day)

const personAt = ({ people }: Laid, { office }: Pick<SampleProgramme, 'office'>, role: string): Actor =>
  found(people.get(`${office}/${role}`))

/** The promise of that name, or the first. */
async function itemOf({ db }: Services, agreementId: string, activity?: string): Promise<string | undefined> {
  const row = await reading(db, system, (read) =>
    read
      .selectFrom('planItem')
      .select('id')
      .where('agreementId', '=', agreementId)
      .$if(activity !== undefined, (asked) => asked.where('activity', '=', activity ?? ''))
      .orderBy('placeInOrder')
      .limit(1)
      .executeTakeFirst(),
  )
  return row?.id
}
