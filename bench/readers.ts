import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { newId, type Role, type Secrets } from '#kernel'
import { now } from './moment.ts'

export interface Reader {
  name: 'Unit' | 'Kanwil' | 'Nation'
  cookie: string
  /** What this reader opens when a page shows one thing. */
  agreementId: string
  partnerId: string
  unitId: string
}

/** Posts with every right of their level, so that each page opens and the first page asks all its questions. */
const posts: { name: Reader['name']; place: string; roles: Role[] }[] = [
  {
    name: 'Unit',
    // The busiest there is.
    place: `select unit_id as id from agreement join unit on unit.id = unit_id
      where unit.kind not in ('ministry', 'ditjenpas', 'kanwil') group by 1 order by count(*) desc, 1 limit 1`,
    roles: ['cooperation-officer', 'unit-head', 'administrator'],
  },
  {
    name: 'Kanwil',
    place: 'select kanwil_id as id from agreement_unit group by 1 order by count(*) desc, 1 limit 1',
    roles: ['regional-officer', 'regional-head', 'administrator'],
  },
  {
    name: 'Nation',
    place: "select id from unit where kind = 'ditjenpas'",
    roles: ['national-officer', 'auditor', 'administrator'],
  },
]

/** Signs in one person at the busiest unit, at the busiest regional office and at the centre. */
export async function signIn(owner: pg.ClientConfig, secrets: Secrets): Promise<Reader[]> {
  const client = new pg.Client(owner)
  await client.connect()
  const readers: Reader[] = []
  for (const { name, place, roles } of posts) {
    const unitId: string = (await client.query(place)).rows[0].id
    const cookie = await signInAs(client, secrets, unitId, roles)
    const { agreement_id: agreementId } = (await client.query(typical, [unitId])).rows[0]
    const { partner_id: partnerId } = (await client.query(wellKnown)).rows[0]
    readers.push({ name, cookie, agreementId, partnerId, unitId })
  }
  await client.end()
  return readers
}

/** One more person in a post of a unit; the cookie of the session. */
export async function signInAs(
  client: pg.Client,
  secrets: Secrets,
  unitId: string,
  roles: readonly Role[],
): Promise<string> {
  const token = randomUUID()
  await client.query(person(secrets.fingerprint(token), unitId, roles))
  return `sesi=${token}`
}

/** A person with a second factor, a post and a session, in one statement. */
function person(tokenHash: string, unitId: string, roles: readonly Role[]): pg.QueryConfig {
  const [account, post] = [newId(), newId()]
  const text = `
    with person as (
      insert into account (id, name, username, password_hash, totp_secret, known_device_salt, created_at)
      values ($1, 'Pembaca Contoh', $2, 'tidak terpakai', 'tidak terpakai', $1, $6)
    ), held as (
      insert into post (id, account_id, unit_id, kanwil_id, title, standing, roles, valid_from)
      select $3, $1, id, kanwil_id, 'Petugas', 'definitif', $5, '2020-01-01' from unit where id = $4
    )
    insert into session (id, token_hash, account_id, post_id, device, ip, created_at, seen_at, expires_at)
    values ($1, $7, $1, $3, 'Chrome di Windows', '192.0.2.7', $6, $6, $6::timestamptz + interval '7 days')`
  return { text, values: [account, `uji.${account}`, post, unitId, roles, now, tokenHash] }
}

/** An agreement with nine promises and a parent, as it is opened day by day. */
const typical = `
  select agreement.id as agreement_id from agreement where unit_id = $1 and stage = 'active'
  order by (parent_id is not null) desc, (select count(*) from plan_item where agreement_id = agreement.id) desc, id limit 1`

/** The partner with the most agreements in the country. */
const wellKnown =
  'select partner_id from party where partner_id is not null group by 1 order by count(*) desc, 1 limit 1'
