import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { act, done, newId, refuse } from '#kernel'
import { keepPost } from '../users/post-facts.ts'
import { username } from '../users/username.ts'

const onlyOne = 7_000_002 // the advisory lock under which one first administrator is made

/** The very first account, at the unit that stands above all others; only while there is no account. */
export const foundAdministrator = act({
  name: 'administrator.founded',
  permission: 'administrator.found',

  input: z.object({
    name: z.string('Isi nama lengkap').trim().min(2, 'Nama terlalu pendek').max(120),
    username,
    passwordHash: z.string(),
  }),

  async run({ tx, now, today }, { name, username, passwordHash }) {
    await sql`select pg_advisory_xact_lock(${onlyOne})`.execute(tx)
    const { rows } = await sql<{ any: boolean }>`select any_account() as any`.execute(tx)
    if (rows[0]?.any) return refuse('not-the-first')
    const centre = await tx
      .selectFrom('unit')
      .selectAll()
      .where('kind', 'in', ['ministry', 'ditjenpas'])
      .orderBy((eb) => eb.case().when('kind', '=', 'ditjenpas').then(0).else(1).end())
      .executeTakeFirst()
    if (!centre) return refuse('no-centre')

    const [id, postId] = [newId(), newId()]
    await tx
      .insertInto('account')
      .values({
        id,
        name,
        username,
        email: null,
        passwordHash,
        knownDeviceSalt: randomUUID(),
        createdAt: now,
      })
      .execute()
    const post = {
      unitId: centre.id,
      title: 'Administrator',
      standing: 'definitif',
      validFrom: today,
    } as const
    const inWords = await keepPost(tx, postId, id, { ...post, roles: ['administrator'] }, centre)
    const scope = { unitId: centre.id, kanwilId: centre.kanwilId }
    return done({ id }, { subject: id, about: [postId], scope, after: { name, username, ...inWords } })
  },
})
