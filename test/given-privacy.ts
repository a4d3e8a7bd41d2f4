import { type Actor, type Database, type Role, reading, system } from '#kernel'
import { aKanwil, anActor, aUnit } from './given-accounts.ts'
import { aPerson } from './given-people.ts'

/** A reason that passes. */
export const aReason = { kind: 'supervision', reason: 'Memeriksa kelengkapan berkas atas permintaan Kalapas' }

type Typed = Record<string, string | string[]>

/** A unit with a registrar and its head, somebody in its care, and a function that seats others around. */
export async function aWatchedPerson(db: Database, over: Typed = {}) {
  const kanwil = await aKanwil(db)
  const unit = await aUnit(db, { parentId: kanwil.id })
  const registrar = await anActor(db, { unit, roles: ['registrar'], name: 'Rina Oktavia' })
  const head = await anActor(db, { unit, roles: ['unit-head'], name: 'Hasan Basri' })
  const at = (home: typeof unit, role: Role, name = 'Dewi Kartika') =>
    anActor(db, { unit: home, roles: [role], name })
  const { id } = await aPerson(db, registrar, over)
  return { id, unit, kanwil, registrar, head, at }
}

/** Every look at somebody, the oldest first. */
export const looksAt = (db: Database, personId: string, actor: Actor = system) =>
  reading(db, actor, (read) =>
    read
      .selectFrom('look')
      .selectAll()
      .where('personId', '=', personId)
      .orderBy('at')
      .orderBy('id')
      .execute(),
  )

/** A request about data, as the form of whoever receives it sends it. */
export const aRequestTyped = (over: Record<string, string> = {}) => ({
  kind: 'correct',
  askedBy: 'Aminah',
  relation: 'family',
  wish: 'Tanggal lahir keliru',
  proof: 'Akta kelahiran',
  receivedOn: '2027-03-10',
  receivedClock: '09.00',
  ...over,
})
