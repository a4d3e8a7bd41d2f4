import { educations, looked, lookKinds, meansSources, nikStates, securities, sexes, statuses } from '#people'

export const isSaid = (value: unknown) =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

/** What stands in a column of a table, in the words of the pages where they have one. */
export function said(table: string, column: string, value: unknown): string {
  const word = typeof value === 'string' ? words[`${table}.${column}`]?.[value] : undefined
  if (word) return word
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak'
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
}

const words: Record<string, Record<string, string>> = {
  'person.status': statuses,
  'person.sex': sexes,
  'person.education': educations,
  'person.security': securities,
  'person.nik_state': nikStates,
  'person.means_source': meansSources,
  'means.source': meansSources,
  'look.what': looked,
  'look.kind': lookKinds,
}
