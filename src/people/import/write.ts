import { sql } from 'kysely'
import type { Tx } from '#kernel'
import type { Person } from '../tables.ts'

/** The columns that an import writes, as the table calls them. */
const columns = {
  status: 'status',
  name: 'name',
  sex: 'sex',
  birthDate: 'birth_date',
  nikSealed: 'nik_sealed',
  nikHash: 'nik_hash',
  nikState: 'nik_state',
  nikStateOn: 'nik_state_on',
  districtCode: 'district_code',
  villageCode: 'village_code',
  addressSealed: 'address_sealed',
  education: 'education',
  occupation: 'occupation',
  interests: 'interests',
  wing: 'wing',
  block: 'block',
  security: 'security',
  specialRules: 'special_rules',
  oneThirdOn: 'one_third_on',
  halfOn: 'half_on',
  twoThirdsOn: 'two_thirds_on',
  expiresOn: 'expires_on',
  datesAsOf: 'dates_as_of',
  poor: 'poor',
  decile: 'decile',
  meansSource: 'means_source',
  meansAsOf: 'means_as_of',
  sources: 'sources',
} as const satisfies Partial<Record<keyof Person, string>>

export type PersonRecord = Record<string, unknown> & { id: string; version: number }

/** A person as a row of the table, one version on. */
export function recordOf(
  known: Person | undefined,
  person: Partial<Omit<Person, 'sources'>> & { sources: object },
): PersonRecord {
  const defaults = known ? {} : { nikState: 'missing', interests: [], specialRules: false }
  const all: Record<string, unknown> = { ...defaults, ...person }
  const record = Object.fromEntries(
    Object.entries(columns).map(([key, column]) => [column, all[key] ?? null]),
  )
  const { id = '', unitId, kanwilId, createdAt, version = 0 } = person
  return { ...record, id, unit_id: unitId, kanwil_id: kanwilId, created_at: createdAt, version: version + 1 }
}

const written = sql.raw(Object.values(columns).join(', '))

export async function insertPeople(tx: Tx, people: readonly PersonRecord[]): Promise<void> {
  if (people.length === 0) return
  await sql`
    insert into person (id, unit_id, kanwil_id, created_at, version, ${written})
    select id, unit_id, kanwil_id, created_at, version, ${written}
    from jsonb_populate_recordset(null::person, ${JSON.stringify(people)}::jsonb)`.execute(tx)
}

const set = sql.raw(
  ['version', ...Object.values(columns)].map((column) => `${column} = next.${column}`).join(', '),
)

export async function updatePeople(tx: Tx, people: readonly PersonRecord[]): Promise<void> {
  if (people.length === 0) return
  await sql`
    update person set ${set}
    from jsonb_populate_recordset(null::person, ${JSON.stringify(people)}::jsonb) next
    where person.id = next.id`.execute(tx)
}
