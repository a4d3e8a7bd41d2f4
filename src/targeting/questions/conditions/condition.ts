import type { RawBuilder } from 'kysely'
import type { Actor, Child, Day, Db, FormState } from '#kernel'
import type { MeansRules } from '#people'

/** What lines of a question need to be judged and said, read once for all of them. */
export interface Background {
  today: Day
  means: MeansRules
  /** The day from which the dates of a sentence are still used (rule `sentence.age`). */
  datesSince: Day
  /** Of the zones that the lines name, as far as the reader's region keeps them. */
  zones: Map<string, { name: string; areas: readonly string[] }>
  /** Of the districts and regencies that the lines name. */
  places: Map<string, string>
  /** Names of the partners that the lines name. */
  partners: Map<string, string>
}

/** What the fields of a condition offer to choose from. */
export interface Offers {
  zones: { id: string; name: string }[]
  /** Districts as they are typed. */
  districts: readonly string[]
  /** Partners as they are typed. */
  partners: readonly string[]
}

/** What was typed, as the line keeps it; or what is wrong, by field. */
export type Read = { text: string } | { errors: Record<string, string> }

/**
 * One kind of line in a question. A line stands in addresses and in the database as 'code.text'. A new kind is one
 * file and one line in the registry.
 */
export interface Condition {
  code: string
  /** On the button that adds such a line. */
  label: string
  Fields(props: { form: FormState; offers: Offers }): Child
  read(typed: Record<string, unknown>, db: Db, actor: Actor): Promise<Read> | Read
  /** Undefined where the text is none of this kind's. */
  said(text: string, background: Background): string | undefined
  /** Where what a file does not say is filled in; the person's form unless said. */
  mends?(personId: string): string
  /** Over `person`: true, false, or null where the file does not say. Never asked for a text it cannot say. */
  holds(text: string, background: Background): RawBuilder<boolean | null>
}
