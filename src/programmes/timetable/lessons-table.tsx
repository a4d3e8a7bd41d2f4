import { to } from '#addresses'
import { type Child, type Day, number, shortDay, weekday } from '#kernel'
import { Badge, Table, TwoLines } from '#ui'
import type { LessonColumn } from '../slots.ts'
import type { LessonRow } from './queries.ts'
import { clock } from './times.ts'

interface LessonsProps {
  caption: string
  rows: readonly LessonRow[]
  today: Day
  mayWrite: boolean
  /** Columns of later capabilities. */
  more?: readonly LessonColumn[] | undefined
  empty: Child
}

/** The lessons of one cohort: when, what, who, where, and what can be done. */
export function LessonsTable({ caption, rows, today, mayWrite, more = [], empty }: LessonsProps) {
  return (
    <Table
      caption={caption}
      rows={rows}
      columns={[
        {
          head: 'Hari',
          kind: 'title',
          cell: ({ heldOn, beginsAt, endsAt }) => (
            <TwoLines
              first={`${weekday(heldOn)}, ${shortDay(heldOn)}`}
              second={`${clock(beginsAt)} sampai ${clock(endsAt)}`}
            />
          ),
        },
        ...more.map(({ head, cell }) => ({ head, cell: ({ id }: LessonRow) => cell(id) })),
        { head: 'JP', kind: 'number', cell: ({ lessonHours }) => number(lessonHours) },
        { head: 'Materi', cell: ({ topic }) => topic },
        {
          head: 'Instruktur',
          cell: ({ instructorNow, roomNow }) => (
            <TwoLines first={instructorNow ?? undefined} second={roomNow} />
          ),
        },
        { head: 'Keadaan', cell: (row) => <LessonState row={row} /> },
        ...(mayWrite ? [{ head: 'Ubah', cell: (row: LessonRow) => <Ways row={row} today={today} /> }] : []),
      ]}
      empty={empty}
    />
  )
}

export function LessonState({ row }: { row: LessonRow }) {
  if (row.stage === 'cancelled') {
    return (
      <TwoLines
        first={<Badge kind="ended">Batal</Badge>}
        second={row.madeUpOn ? `Diganti ${shortDay(row.madeUpOn)}.` : row.cancelReason}
      />
    )
  }
  if (row.makesUpFor !== null) return <Badge kind="waiting">Pengganti</Badge>
  if (row.holidayReason !== null) return <TwoLines first="Pada hari libur" second={row.holidayReason} />
  return null
}

/** What an officer may do with one lesson; the links of one row name their day for whoever hears them. */
function Ways({ row, today }: { row: LessonRow; today: Day }) {
  const { id, cohortId, heldOn, stage, madeUpOn } = row
  const day = `${weekday(heldOn)}, ${shortDay(heldOn)} pukul ${clock(row.beginsAt)}`
  const link = (href: string, word: string) => (
    <a href={href} aria-label={`${word} pelajaran ${day}`}>
      {word}
    </a>
  )
  if (stage === 'cancelled') {
    if (madeUpOn) return null
    return (
      <span class="ways">
        {heldOn >= today && link(to.restoreLesson(id), 'Pulihkan')}
        {link(`${to.newLesson(cohortId)}?ganti=${id}`, 'Ganti')}
      </span>
    )
  }
  if (heldOn < today) return null
  return (
    <span class="ways">
      {link(to.moveLesson(id), 'Pindahkan')}
      {link(to.cancelLesson(id), 'Batalkan')}
    </span>
  )
}
