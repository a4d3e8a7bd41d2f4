import { sql } from 'kysely'
import { to } from '#addresses'
import { type Day, type Db, may, number } from '#kernel'
import type { CohortSlot } from '#programmes'
import { Alert, ButtonLink, Card, KeyFigures } from '#ui'
import { WayToSheet } from './badge.tsx'
import { type HoursLine, hoursByName } from './hours/hours.ts'
import { findLessons } from './lesson.ts'
import { nameSaid } from './said.ts'
import { namedFor } from './sheet/named.ts'

/** On the pages of a cohort: the hours its people have and who can no longer reach the minimum, and every sheet. */
export const cohortHours: CohortSlot = {
  async show(db, { actor, now }, cohort, today) {
    if (!may(actor, 'attendance.read')) return null
    const lines = await hoursByName(db, cohort.id, namedFor(actor, now))
    const held = lines.filter(({ endedOn }) => endedOn === null)
    if (held.length === 0) return null
    const sheets = await sheetsOf(db, cohort.id, today)
    return <HoursCard {...{ held, sheets }} cohortId={cohort.id} mayMark={may(actor, 'attendance.mark')} />
  },

  async lessons(db, { actor, today }, lessonIds) {
    if (!may(actor, 'attendance.read')) return undefined
    const lessons = await findLessons(db, lessonIds, actor)
    const known = new Map(lessons.map((lesson) => [lesson.id, lesson]))
    return {
      head: 'Daftar hadir',
      cell: (id) => {
        const lesson = known.get(id)
        return lesson?.stage === 'planned' ? <WayToSheet {...{ lesson, actor, today }} /> : null
      },
    }
  },
}

interface Sheets {
  planned: number
  closed: number
  /** Of lessons that were held, those that wait to be marked; the latest first. */
  due: string[]
}

/** How many lessons are planned, of how many the sheet is closed, and which wait. */
async function sheetsOf(db: Db, cohortId: string, today: Day): Promise<Sheets> {
  const { rows } = await sql<Sheets>`select count(*)::int as planned,
      count(*) filter (where sheet.state = 'closed')::int as closed,
      coalesce(array_agg(lesson.id order by lesson.held_on desc, lesson.begins_at desc) filter (
        where lesson.held_on <= ${today} and coalesce(sheet.state, 'open') = 'open'), '{}') as due
    from lesson left join sheet on sheet.lesson_id = lesson.id
    where lesson.cohort_id = ${cohortId} and lesson.stage = 'planned'`.execute(db)
  return rows[0] ?? { planned: 0, closed: 0, due: [] }
}

/** So many are named here; the page of the hours names everyone. */
const mostNamed = 5

interface CardProps {
  cohortId: string
  /** Those whose place is held. */
  held: HoursLine[]
  sheets: Sheets
  mayMark: boolean
}

function HoursCard({ cohortId, held, sheets, mayMark }: CardProps) {
  const lost = held.filter(({ outOfReach }) => outOfReach)
  const [latest] = sheets.due
  return (
    <Card
      title="Kehadiran"
      id="kehadiran"
      actions={<a href={to.cohortHours(cohortId)}>Lihat jam pelajaran</a>}
    >
      <KeyFigures
        items={[
          { label: 'Sesi terlaksana', value: `${number(sheets.closed)} dari ${number(sheets.planned)}` },
          {
            label: 'Minimal tercapai',
            value: `${number(held.filter(({ reached }) => reached).length)} dari ${number(held.length)} orang`,
          },
        ]}
      />
      {latest !== undefined && (
        <Alert
          title={`${number(sheets.due.length)} sesi belum diisi.`}
          action={
            mayMark && (
              <ButtonLink href={to.sheet(latest)} kind="primary" icon="check">
                Tandai kehadiran
              </ButtonLink>
            )
          }
        >
          {sheets.due.length > 1 && 'Mulai dari yang terakhir; yang lain ada di jadwal.'}
        </Alert>
      )}
      {lost.length > 0 && (
        <Alert kind="stalled" title={`Minimal tak terkejar lagi bagi ${number(lost.length)} orang.`}>
          {lost
            .slice(0, mostNamed)
            .map(({ name }) => nameSaid(name))
            .join(', ')}
          {lost.length > mostNamed && `, dan ${number(lost.length - mostNamed)} lagi`}.
        </Alert>
      )}
    </Card>
  )
}
