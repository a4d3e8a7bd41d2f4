import { longDay, weekday } from '#kernel'
import type { LessonView } from './lesson.ts'

/** '08:00:00' → '08.00'. */
export const clock = (time: string) => time.slice(0, 5).replace(':', '.')

/** 'Rabu, 10 Maret 2027, pukul 08.00–10.00'. */
export const whenSaid = ({ heldOn, beginsAt, endsAt }: Pick<LessonView, 'heldOn' | 'beginsAt' | 'endsAt'>) =>
  `${weekday(heldOn)}, ${longDay(heldOn)}, pukul ${clock(beginsAt)}–${clock(endsAt)}`

/** Whoever has moved out of reach is named no more. */
export const nameSaid = (name: string | null) => name ?? 'Sudah pindah'
