import type { RawBuilder } from 'kysely'
import type { Day } from '#kernel'
import type { Level } from './steps.ts'

/** A thing that somebody owes, as a source answers. */
export interface Owed {
  subjectId: string
  agreementId: string | null
  unitId: string
  /** The account that answers for it; null when nobody does. */
  ownerId: string | null
  /** Names the thing for everyone in the line and in letters: never a person in custody. */
  title: string
  /** Since when it is owed, or, of a countdown, until when. Another day is another debt. */
  day: Day
}

/** One sort of thing that can be owed: asked every morning, for a whole zone of the country in one statement. */
export interface Source {
  /** Kept with each reminder: never rename. */
  kind: string
  /** Heads the notice: 'Kegiatan lewat tenggat'. */
  what: string
  /**
   * `climb` goes from the owner to the Kanwil (rule `notice.climb`); a countdown tells owner and head some days
   * before the last day, as the rule with this code says (`{"days": [180, 90, 30]}`); a ladder begins at its first
   * level and tells the next one every so many days (`{"days": 5}`).
   */
  pace: 'climb' | { countdown: string } | { ladder: readonly Level[]; every: string }
  /**
   * Acts after which the thing may be settled; looked at once they are recorded, not only in the morning. `all` where
   * any act may do it, such as one that gives a fact: then it is asked only where something of the kind is open.
   */
  settledBy: readonly string[] | 'all'
  /**
   * Columns: subject_id, agreement_id, unit_id, owner_id, title, day. `ahead` is the farthest day of a countdown,
   * `reminders` the days before an agreement's end at which it is remembered, the most first.
   * The question is narrowed to units from outside, so no row is left out here for its place.
   */
  owed(asked: { today: Day; ahead: Day; reminders: readonly number[] }): RawBuilder<unknown>
  /** The address of the page where it is put right. */
  place(thing: { subjectId: string; agreementId: string | null }): string
  /** 'Tenggat 30 Januari 2027 (4 hari lalu).' */
  says(day: Day, today: Day): string
}
