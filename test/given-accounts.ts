import { randomBytes, randomUUID } from 'node:crypto'
import {
  acceptInvitation,
  changeUnit,
  findUnit,
  foundUnit,
  inviteAccount,
  postsOf,
  type Unit,
  type UnitKind,
} from '#accounts'
import { type Actor, type Database, newId, perform, type Role, reading, secretsFrom, system } from '#kernel'
import { actorIn } from '../src/accounts/posts.ts'
import { beginSession } from '../src/accounts/sign-in/begin-session.ts'
import { hashPassword } from '../src/accounts/sign-in/passwords.ts'
import { recognised } from '../src/accounts/sign-in/recognised.ts'
import { now } from './given-acts.ts'

/** One key for all tests of a worker. */
export const secrets = secretsFrom(randomBytes(32))

const place = () => `Contoh ${randomUUID().slice(0, 8)}`

/** The ministry with its name of before 2024, and the directorate general below it; made once per database. */
export async function theCentre(db: Database): Promise<{ ministry: Unit; ditjenpas: Unit }> {
  const centre = await reading(db, system, (read) =>
    read.selectFrom('unit').selectAll().where('kind', 'in', ['ministry', 'ditjenpas']).execute(),
  )
  const found = (kind: UnitKind) => centre.find((unit) => unit.kind === kind)
  const ministry = found('ministry') ?? (await foundMinistry(db))
  const ditjenpas = found('ditjenpas') ?? (await foundDitjenpas(db, ministry.id))
  return { ministry, ditjenpas }
}

async function foundMinistry(db: Database): Promise<Unit> {
  const first = {
    name: 'Kementerian Hukum dan Hak Asasi Manusia',
    shortName: 'Kemenkumham',
    basis: 'Perpres 47/2009',
  }
  const { id } = await aUnitOf(db, { kind: 'ministry', ...first })
  const renamed = {
    name: 'Kementerian Imigrasi dan Pemasyarakatan',
    shortName: 'Kemenimipas',
    basis: 'Perpres 157/2024',
  }
  const facts: Omit<ChangeFacts, 'id' | 'version' | 'from'> = {
    kind: 'ministry',
    timeZone: 'Asia/Jakarta',
    aliases: [],
    ...renamed,
  }
  await perform(db, changeUnit, { id, version: 1, from: '2024-11-05', ...facts }, system, now)
  return await reading(db, system, (read) => findUnit(read, id))
}

function foundDitjenpas(db: Database, parentId: string): Promise<Unit> {
  return aUnitOf(db, {
    kind: 'ditjenpas',
    parentId,
    name: 'Direktorat Jenderal Pemasyarakatan',
    shortName: 'Ditjenpas',
  })
}

type FoundFacts = Parameters<typeof foundUnit.run>[1]
type ChangeFacts = Parameters<typeof changeUnit.run>[1]
type UnitOver = Partial<FoundFacts>

/** A regional office of its own. */
export async function aKanwil(db: Database, over: UnitOver = {}): Promise<Unit> {
  const { ditjenpas } = await theCentre(db)
  const name = `Kantor Wilayah ${place()}`
  return await aUnitOf(db, { kind: 'kanwil', parentId: ditjenpas.id, name, shortName: name, ...over })
}

/** A Rutan, under a regional office of its own unless `parentId` says which. */
export async function aUnit(db: Database, over: UnitOver = {}): Promise<Unit> {
  const parentId = over.parentId ?? (await aKanwil(db)).id
  const name = `Rutan Kelas IIB ${place()}`
  return await aUnitOf(db, { kind: 'rutan', class: 'IIB', name, shortName: name, ...over, parentId })
}

async function aUnitOf(db: Database, over: UnitOver & { kind: UnitKind }): Promise<Unit> {
  const id = newId()
  const name = `Satuan ${place()}`
  const facts: FoundFacts = {
    id,
    name,
    shortName: name,
    timeZone: 'Asia/Makassar',
    validFrom: '2010-01-01',
    basis: 'Contoh',
    aliases: [],
    ...over,
  }
  const outcome = await perform(db, foundUnit, facts, system, now)
  if (!outcome.ok) throw new Error(`not founded: ${outcome.code}`)
  return await reading(db, system, (read) => findUnit(read, over.id ?? id))
}

type AccountOver = Partial<Parameters<typeof inviteAccount.run>[1]> & { unit?: Unit }

const usual: Partial<Record<UnitKind, Role>> = {
  ministry: 'national-officer',
  ditjenpas: 'national-officer',
  kanwil: 'regional-officer',
}

export interface GivenAccount {
  id: string
  postId: string
  name: string
  username: string
  invitationId: string
}

/** Somebody invited to a post: a cooperation officer of a new Rutan unless said. */
export async function anAccount(db: Database, { unit, ...over }: AccountOver = {}): Promise<GivenAccount> {
  const home = unit ?? (await aUnit(db))
  const username = over.username ?? `pegawai.${randomUUID().slice(0, 12)}`
  const facts = {
    name: 'Siti Rahmah',
    username,
    unitId: home.id,
    title: 'Petugas Kerja Sama',
    standing: 'definitif',
    roles: [usual[home.kind] ?? 'cooperation-officer'],
    validFrom: '2020-01-02',
    ...over,
  } as const
  const outcome = await perform(db, inviteAccount, { ...facts, roles: [...facts.roles] }, system, now)
  if (!outcome.ok) throw new Error(`not invited: ${outcome.code}`)
  return { ...outcome.result, name: facts.name, username }
}

/** Somebody acting in a post; `roles` and `unit` say which. */
export async function anActor(db: Database, over: AccountOver = {}): Promise<Actor> {
  const account = await anAccount(db, over)
  const posts = await reading(db, system, (read) => postsOf(read, account.id))
  const [post] = posts
  if (!post) throw new Error('no post was given')
  return actorIn(account, post)
}

/** The cookie of a new session of somebody: `headers: { cookie: await aSession(db, actor) }`. */
export async function aSession(db: Database, actor: Actor, at = now): Promise<string> {
  const token = randomUUID()
  const input = { tokenHash: secrets.fingerprint(token), device: 'Chrome di Windows', ip: '192.0.2.7' }
  const person = recognised({ id: actor.accountId ?? '', name: actor.name })
  await perform(db, beginSession, input, person, at)
  return `sesi=${token}`
}

/** The person takes the invitation up and sets this password. */
export async function aPasswordFor(
  db: Database,
  account: GivenAccount,
  password: string,
  at = now,
): Promise<void> {
  const input = { id: account.invitationId, passwordHash: await hashPassword(password) }
  const outcome = await perform(db, acceptInvitation, input, recognised(account), at)
  if (!outcome.ok) throw new Error(`no password: ${outcome.code}`)
}
