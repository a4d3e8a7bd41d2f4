import { type RawBuilder, sql } from 'kysely'

/** What two spellings of one register number have in common; the column "number_key" is made so too. */
export const numberKey = (number: string) => number.toUpperCase().replace(/[^A-Z0-9/.]/g, '')

/** The same of a number in a query. */
export const numberKeyOf = (number: RawBuilder<string>) =>
  sql<string>`regexp_replace(upper(${number}), '[^A-Z0-9/.]', '', 'g')`
