import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  acceptInvitation,
  changeUnit,
  closeAccount,
  endPost,
  foundUnit,
  givePost,
  inviteAccount,
  resetPassword,
} from '#accounts'
import {
  type Act,
  type Actor,
  type Database,
  perform,
  permissions,
  type Role,
  reading,
  roles,
  system,
} from '#kernel'
import { aDatabase, aKanwil, anActor, aSession, aUnit, now } from '#test'
import { changePassword } from './own/change-password.ts'
import { endOtherSessions } from './own/end-other-sessions.ts'
import { endSession } from './own/end-session.ts'
import { makeRecoveryCodes } from './own/make-recovery-codes.ts'
import { removeSecondFactor } from './own/remove-second-factor.ts'
import { setSecondFactor } from './own/set-second-factor.ts'
import { switchPost } from './own/switch-post.ts'
import { beginSession } from './sign-in/begin-session.ts'
import { foundAdministrator } from './sign-in/found-administrator.ts'

let db: Database
beforeAll(async () => {
  db = await aDatabase()
})

type AnyAct = Act<unknown, unknown, string>

describe('rights default to none', () => {
  const acts = [
    inviteAccount,
    givePost,
    endPost,
    closeAccount,
    resetPassword,
    foundUnit,
    changeUnit,
    acceptInvitation,
    beginSession,
    foundAdministrator,
    switchPost,
    endSession,
    endOtherSessions,
    changePassword,
    setSecondFactor,
    removeSecondFactor,
    makeRecoveryCodes,
  ] as unknown as AnyAct[]
  const cells = acts.flatMap((act) => roles.map((role) => [act.name, role, act] as const))

  it.for(cells)('%s is open to %s exactly as the table says [P1] [P2]', async ([, role, act]) => {
    const allowed: readonly Role[] = permissions[act.permission]
    const actor: Actor = { ...system, roles: [role] }
    const status = await perform(db, act, {}, actor, now).catch((error) => error.status)
    expect(status === 403).toBe(!allowed.includes(role))
  })
})

describe('the second wall', () => {
  const seen = (actor: Actor, table: 'account' | 'post' | 'session' | 'invitation') =>
    reading(db, actor, async (read) => {
      const column = table === 'account' ? 'id' : 'account_id'
      const { rows } = await sql<{ id: string }>`
        select distinct ${sql.ref(column)} as id from ${sql.table(table)}`.execute(read)
      return rows.map(({ id }) => id)
    })

  it.for(['account', 'post', 'session', 'invitation'] as const)(
    'shows no %s of another unit even to a query that forgot to ask for reach [P1]',
    async (table) => {
      const [unit, other] = [await aUnit(db), await aUnit(db)]
      const [mine, colleague, theirs] = [
        await anActor(db, { unit }),
        await anActor(db, { unit }),
        await anActor(db, { unit: other }),
      ]
      for (const actor of [mine, colleague, theirs]) await aSession(db, actor)
      const rows = await seen(mine, table)
      expect(rows.sort()).toEqual([mine.accountId, colleague.accountId].sort())
      expect(await seen({ ...mine, accountId: null, reach: { of: 'none' } }, table)).toEqual([])
    },
  )

  it('shows a Kanwil the people of its units, and nobody of another [P1]', async () => {
    const kanwil = await aKanwil(db)
    const below = await anActor(db, { unit: await aUnit(db, { parentId: kanwil.id }) })
    const office = await anActor(db, { unit: kanwil })
    expect((await seen(office, 'account')).sort()).toEqual([below.accountId, office.accountId].sort())
  })

  it.for(['password_hash', 'totp_secret', 'known_device_salt'])(
    'hands out %s to no query at all [Q8]',
    async (column) => {
      const query = reading(db, system, (read) => sql`select ${sql.ref(column)} from account`.execute(read))
      await expect(query).rejects.toMatchObject({ code: '42501' })
    },
  )
})
