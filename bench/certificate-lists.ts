import type pg from 'pg'
import { lookUpPublicly } from '#certificates'
import { type Actor, type Database, type Db, dayIn, reading, system } from '#kernel'
import { countStates, listCertificates, question } from '../src/certificates/list/list.ts'
import { listDue, question as packQuestion } from '../src/reintegration/pack/due.ts'
import { planOf } from './plans.ts'

const count = 200_000

/** 200,000 certificates of as many people in 400 units, made of the one that stands; and a pack for every tenth. */
async function lay(client: pg.Client): Promise<void> {
  await client.query(`
    set synchronous_commit = off;
    create temporary table many_kanwil as select gen_random_uuid() as id, k.n from generate_series(0, 32) k (n);
    create temporary table many_unit as
      select gen_random_uuid() as id, u.n, k.id as kanwil_id
      from generate_series(0, 399) u (n) join many_kanwil k on k.n = u.n % 33;
    insert into unit (id, kind, name, short_name, parent_id, kanwil_id, time_zone)
      select id, 'kanwil', 'Kanwil ' || n, 'Kanwil ' || n, (select id from unit where kind = 'ditjenpas' limit 1), id,
        'Asia/Jakarta' from many_kanwil;
    insert into unit (id, kind, name, short_name, parent_id, kanwil_id, time_zone)
      select id, 'lapas', 'Lapas ' || n, 'Lapas ' || n, kanwil_id, kanwil_id, 'Asia/Jakarta' from many_unit;
    insert into unit_closure (ancestor, descendant)
      select id, id from many_unit union select id, id from many_kanwil union select kanwil_id, id from many_unit
      on conflict do nothing;
    set session_replication_role = replica;
    create temporary table many as
      select one.n, gen_random_uuid() as person_id, gen_random_uuid() as certificate_id,
        gen_random_uuid() as participant_id, u.id as unit_id, u.kanwil_id, (random() * 1500)::int as days
      from generate_series(1, ${count}) one (n) join many_unit u on u.n = one.n * 7919 % 400;
    insert into person (id, unit_id, kanwil_id, status, name, sex, birth_date, two_thirds_on, expires_on, dates_as_of,
        created_at)
      select person_id, unit_id, kanwil_id, case when n % 3 = 0 then 'former' else 'inmate' end, 'Orang Contoh ' || n,
        'male', '1990-01-01', date '2027-01-01' + n % 900, date '2027-06-01' + n % 1500, '2026-01-01', now() from many`)
  const { rows } = await client.query<{
    name: string
  }>(`select column_name as name from information_schema.columns
    where table_name = 'certificate' and table_schema = 'public'`)
  const mine: Record<string, string> = {
    ...{ id: 'many.certificate_id', unit_id: 'many.unit_id', kanwil_id: 'many.kanwil_id' },
    ...{ person_id: 'many.person_id', participant_id: 'many.participant_id', serial: '1000 + many.n' },
    ...{ number: 'one.number || many.n', holder: `'Orang Contoh ' || many.n` },
    code: `'ABCD' || translate(lpad(many.n::text, 12, 'Z'), '01', 'XY')`,
    ...{ issued_on: `date '2027-03-10' - many.days`, first_issued_on: `date '2027-03-10' - many.days` },
  }
  const names = rows.map(({ name }) => name)
  await client.query(`
    insert into certificate (${names.join(', ')})
      select ${names.map((name) => mine[name] ?? `one.${name}`).join(', ')}
      from many, (select * from certificate order by id limit 1) one;
    insert into certificate_handover (certificate_id, unit_id, kanwil_id, handed_on, received_by, recorded_by_name, recorded_at)
      select certificate_id, unit_id, kanwil_id, '2027-03-10', 'Pemilik', 'Petugas', now() from many where n % 3 = 0;
    insert into pack (id, person_id, number, begun_on, begun_by_name, writers, created_at)
      select gen_random_uuid(), person_id, 1, '2027-03-01', 'Petugas', '{}', now() from many where n % 10 = 1;
    set session_replication_role = origin`)
  await client.query('vacuum analyze')
}

const now = new Date('2027-03-10T02:00:00Z')
const today = dayIn('Asia/Jakarta', now)

/** How long each question takes, in Markdown; with PLANS=1 also said is how PostgreSQL answers it. */
export async function certificateLists(db: Database, client: pg.Client): Promise<string> {
  await lay(client)
  const { rows } = await client.query(
    `select id, kanwil_id as "kanwilId" from unit where kind = 'lapas' and name = 'Lapas 7'`,
  )
  const { id: unitId, kanwilId } = rows[0]
  const unit: Actor = {
    ...system,
    roles: ['programme-officer'],
    reach: { of: 'unit', id: unitId },
    scope: { unitId, kanwilId },
  }
  const kanwil: Actor = {
    ...unit,
    roles: ['regional-officer'],
    reach: { of: 'kanwil', id: kanwilId },
    scope: { unitId: kanwilId, kanwilId },
  }
  const nation: Actor = {
    ...unit,
    roles: ['national-officer'],
    reach: { of: 'nation' },
    scope: null,
  } as never
  const { rows: codes } = await client.query(`select code from certificate where unit_id = $1 limit 1`, [
    unitId,
  ])
  const all = question.parse({})
  const sought = question.parse({ cari: 'contoh 1234' })
  const when = { now, today }
  const asked: [string, Actor, (read: Db) => Promise<unknown>][] = [
    ['unit: counts of the list', unit, (read) => countStates(read, unit, all, when)],
    ['Kanwil: counts of the list', kanwil, (read) => countStates(read, kanwil, all, when)],
    ['nation: counts of the list', nation, (read) => countStates(read, nation, all, when)],
    ['nation: list', nation, (read) => listCertificates(read, nation, all, when)],
    ['nation: search', nation, (read) => listCertificates(read, nation, sought, when)],
    ['public lookup', system, (read) => lookUpPublicly(read, codes[0]?.code ?? '', today)],
    ['unit: packs', unit, (read) => listDue(read, unit, today, packQuestion.parse({}))],
  ]
  const lines: string[] = []
  for (const [what, actor, ask] of asked) {
    await reading(db, actor, ask)
    const from = performance.now()
    for (let n = 0; n < 3; n += 1) await reading(db, actor, ask)
    lines.push(`| ${what} | ${((performance.now() - from) / 3).toFixed(0)} |`)
    if (process.env.PLANS) process.stdout.write(`${what}\n${await planOf(db, actor, ask)}\n\n`)
  }
  return ['| List | ms |', '|---|--:|', ...lines].join('\n')
}
