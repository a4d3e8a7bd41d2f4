import { type RawBuilder, sql } from 'kysely'
import type { Day, SheetColumn } from '#kernel'
import { educations, interests, sexes, statuses } from '#people'

interface CopyColumn extends SheetColumn {
  /** Over `person`, `place` and `standing`; text or a number. */
  value(today: Day): RawBuilder<unknown>
}

const worded = (column: string, words: Record<string, string>) =>
  sql`(${JSON.stringify(words)}::jsonb ->> ${sql.ref(column)})`

/** What a copy may carry. NIK, address, birthday and aliases are not among it; lists for Dukcapil have a page of their own. */
export const columns = {
  name: { head: 'Nama', width: 32, value: () => sql`person.name` },
  status: { head: 'Status', value: () => worded('person.status', statuses) },
  sex: { head: 'Jenis kelamin', value: () => worded('person.sex', sexes) },
  age: {
    head: 'Umur',
    width: 8,
    value: (today: Day) => sql`extract(year from age(${today}::date, person.birth_date))::int`,
  },
  district: { head: 'Kecamatan', width: 40, value: () => sql`place.district || ', ' || place.regency` },
  education: { head: 'Pendidikan', width: 24, value: () => worded('person.education', educations) },
  interests: {
    head: 'Minat kerja',
    width: 40,
    value: () =>
      sql`(select string_agg(${JSON.stringify(interests)}::jsonb ->> code, '; ') from unnest(person.interests) code)`,
  },
  place: { head: 'Urutan terpilih', width: 14, value: () => sql`standing.place` },
} as const satisfies Record<string, CopyColumn>

export type ColumnCode = keyof typeof columns
export const columnCodes = Object.keys(columns) as [ColumnCode, ...ColumnCode[]]
