import { to } from '#addresses'
import { type Actor, type Day, longDay, may } from '#kernel'
import { Badge, ButtonLink, type Standing } from '#ui'
import { type SheetState, sheetStates } from './kinds.ts'
import type { LessonView } from './lesson.ts'

const signs: Record<SheetState, Standing> = { open: 'attention', closed: 'good', unrecorded: 'stalled' }

/** Where the sheet of a lesson stands. */
export function SheetBadge({
  lesson: { stage, state, heldOn },
  today,
}: {
  lesson: Pick<LessonView, 'stage' | 'state' | 'heldOn'>
  today: Day
}) {
  if (stage === 'cancelled') return <Badge kind="ended">Batal</Badge>
  if (state === 'open' && heldOn > today) return <Badge kind="waiting">Akan datang</Badge>
  return <Badge kind={signs[state]}>{sheetStates[state]}</Badge>
}

interface WayProps {
  lesson: LessonView
  actor: Actor
  today: Day
}

/** The way to a sheet: a button where it waits to be marked by this person, else where it stands. */
export function WayToSheet({ lesson, actor, today }: WayProps) {
  const { id, state, heldOn } = lesson
  if (state === 'open' && heldOn <= today && may(actor, 'attendance.mark')) {
    return (
      <ButtonLink href={to.sheet(id)} icon="check" about={longDay(heldOn)}>
        Tandai kehadiran
      </ButtonLink>
    )
  }
  return (
    <a href={to.sheet(id)}>
      <SheetBadge lesson={lesson} today={today} />
      <span class="hidden-text"> daftar hadir {longDay(heldOn)}</span>
    </a>
  )
}
