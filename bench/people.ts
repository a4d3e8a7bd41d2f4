import type pg from 'pg'
import { newId, type Secrets } from '#kernel'
import { now } from './moment.ts'
import { families, men, nicknames, women } from './names.ts'

/**
 * 400,000 people in the care of the units that stand: two thirds inside, a third as clients of a Bapas, each with a
 * register line, seven of ten with a NIK, one of six with an alias, half with a word on their means. Invented, and the
 * same each time; several share a name, as people do.
 */
export async function layPeople(client: pg.Client, secrets: Secrets, count = 400_000): Promise<void> {
  const { units, districts } = await placesOf(client)
  // whoever may, lays rows without asking each for its parents
  await client.query(`set synchronous_commit = off; do $$ begin set session_replication_role = replica;
    exception when insufficient_privilege then null; end $$`)
  for (let from = 0; from < count; from += atATime) {
    const people = Array.from({ length: Math.min(atATime, count - from) }, (_, at) =>
      personOf(from + at, units, districts, secrets),
    )
    await client.query(putPeople, [JSON.stringify(people)])
  }
  await client.query('analyze person; analyze registration; analyze person_alias; analyze means')
}

const atATime = 5_000

interface Place {
  id: string
  kanwil_id: string
  kind: string
}

async function placesOf(client: pg.Client) {
  const units = await client.query<Place>(`
    select id, kanwil_id, kind from unit where kind not in ('ministry', 'ditjenpas', 'kanwil') order by id`)
  const districts = await client.query<{ code: string; village: string | null }>(`
    select area.code, (select village.code from village where district_code = area.code order by 1 limit 1) as village
    from area where level = 'district' order by code`)
  return { units: units.rows, districts: districts.rows }
}

/** From 0 to almost 1, the same for the same person and throw. */
function share(n: number, throwOf: number): number {
  let x = Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(throwOf + 1, 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32
}

/** The first of a list come more often than the last. */
const often = <Of>(list: readonly Of[], n: number, throwOf: number): Of =>
  list[Math.floor(list.length * share(n, throwOf) ** 1.7)] as Of

interface District {
  code: string
  village: string | null
}

function personOf(n: number, units: readonly Place[], districts: readonly District[], secrets: Secrets) {
  const unit = often(units, n, 1)
  const district = districts[Math.floor(districts.length * share(n, 2))] as District
  const isWoman = share(n, 3) < 0.06
  const birthDate = dayFrom(Date.UTC(1955 + Math.floor(52 * share(n, 4)), 0, 1), 365 * share(n, 5))
  const nik = share(n, 6) < 0.7 ? nikOf(n, district.code, birthDate, isWoman) : null
  return {
    id: newId(),
    unit_id: unit.id,
    kanwil_id: unit.kanwil_id,
    name: nameOf(n, isWoman ? women : men),
    sex: isWoman ? 'female' : 'male',
    birth_date: birthDate,
    nik_sealed: nik && secrets.seal(nik),
    nik_hash: nik && secrets.fingerprint(`nik ${nik}`),
    nik_state: nik ? often(['valid', 'unverified'], n, 12) : 'missing',
    district_code: district.code,
    village_code: share(n, 13) < 0.6 ? district.village : null,
    education: often(['primary', 'junior', 'senior', 'none', 'diploma', 'degree'], n, 14),
    interests: [often(['farming', 'building', 'motors', 'sewing', 'food', 'trade'], n, 15)],
    two_thirds_on: dayFrom(now.getTime(), (share(n, 16) - 0.2) * 1000),
    poor: share(n, 17) < 0.5 ? share(n, 18) < 0.45 : null,
    alias: share(n, 20) < 0.17 ? `${often(nicknames, n, 21)} ${often(families, n, 22)}` : null,
    ...registrationOf(n, unit.kind),
  }
}

function nameOf(n: number, given: readonly string[]): string {
  const second = share(n, 10) < 0.4 ? ` ${often(families, n, 11)}` : ''
  return `${often(given, n, 8)} ${often(families, n, 9)}${second}`
}

function registrationOf(n: number, kind: string) {
  const number = `${n + 1}/${2019 + Math.floor(8 * share(n, 19))}`
  if (kind === 'bapas') return { status: 'client', code: 'klien', number: `KL ${number}` }
  if (share(n, 7) < 0.25) return { status: 'detainee', code: 'A.III', number: `A.III ${number}` }
  return { status: kind === 'lpka' ? 'juvenile' : 'inmate', code: 'B.I', number: `B.I ${number}` }
}

const dayFrom = (moment: number, days: number) =>
  new Date(moment + Math.floor(days) * 86_400_000).toISOString().slice(0, 10)

function nikOf(n: number, district: string, birthDate: string, isWoman: boolean): string {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  const written = String(Number(day) + (isWoman ? 40 : 0)).padStart(2, '0')
  return `${district.replaceAll('.', '')}${written}${month}${year.slice(2)}${String(1 + (n % 9999)).padStart(4, '0')}`
}

const putPeople = `
  with given as (
    select * from jsonb_to_recordset($1::jsonb) each (id uuid, unit_id uuid, kanwil_id uuid, status text, name text,
      sex text, birth_date date, nik_sealed text, nik_hash text, nik_state text, district_code text, village_code text,
      education text, interests jsonb, two_thirds_on date, poor boolean, number text, code text, alias text)
  ), people as (
    insert into person (id, unit_id, kanwil_id, status, name, sex, birth_date, nik_sealed, nik_hash, nik_state,
      nik_state_on, district_code, village_code, education, interests, two_thirds_on, dates_as_of, poor, means_source,
      means_as_of, created_at)
    select id, unit_id, kanwil_id, status, name, sex, birth_date, nik_sealed, nik_hash, nik_state, '2026-10-01',
      district_code, village_code, education, array(select jsonb_array_elements_text(interests)), two_thirds_on,
      '2026-10-01', poor, case when poor is not null then 'bapas' end, case when poor is not null then date '2026-09-01' end,
      '2026-10-01'
    from given
  ), said as (
    insert into means (id, person_id, source, poor, as_of, recorded_by, recorded_at)
    select gen_random_uuid(), id, 'bapas', poor, '2026-09-01', 'Contoh', '2026-09-01' from given where poor is not null
  ), called as (
    insert into person_alias (person_id, alias) select id, alias from given where alias is not null
  )
  insert into registration (id, person_id, unit_id, code, number, from_on)
  select gen_random_uuid(), id, unit_id, code, number, '2025-01-01' from given`
