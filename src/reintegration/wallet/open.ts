import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, act, type Database, done, found, reading, refuse, stranger, type Zone } from '#kernel'
import { tokenHash } from './token.ts'

const wrongYear = 'Isi tahun lahir dengan empat angka, misalnya 1990'

/** The holder opened the wallet. That it happened is kept, never from where. */
export const open = act({
  name: 'wallet.opened',
  permission: 'wallet.open',

  input: z.object({
    token: z.string().max(60),
    year: z.coerce.number(wrongYear).int(wrongYear).min(1900, wrongYear).max(2100, wrongYear),
  }),

  async run({ tx, now, secrets }, { token, year }) {
    const hash = tokenHash(secrets, token)
    const { rows } = await sql<{ id: string }>`select id from wallet_by(${hash}, ${year}, ${now})`.execute(tx)
    const [opened] = rows
    if (!opened) return refuse('does-not-open')
    const { packId } = await tx
      .updateTable('walletLink')
      .set((eb) => ({ openedAt: now, openings: eb('openings', '+', 1) }))
      .where('id', '=', opened.id)
      .returning('packId')
      .executeTakeFirstOrThrow()
    const person = found(
      await tx
        .selectFrom('person')
        .innerJoin('pack', 'pack.personId', 'person.id')
        .select(['person.id', 'person.unitId', 'person.kanwilId'])
        .where('pack.id', '=', packId)
        .executeTakeFirst(),
    )
    const { id, ...scope } = person
    return done({}, { subject: id, about: [packId], scope })
  },
})

interface Holder {
  unitId: string
  kanwilId: string
  timeZone: Zone
}

/** Who opens with this address and year: for the one act, as far as the office that has the care; or a stranger. */
export async function whoOpens(
  db: Database,
  { token, year }: { token: string; year: number },
  now: Date,
): Promise<Actor> {
  const hash = tokenHash(db.secrets, token)
  const [holder] = await reading(db, stranger, async (read) => {
    const { rows } = await sql<Holder>`select * from wallet_by(${hash}, ${year}, ${now})`.execute(read)
    return rows
  })
  if (!holder) return stranger
  const { unitId, kanwilId, timeZone } = holder
  return {
    ...stranger,
    name: 'Pemegang dompet',
    post: 'Pemegang dompet',
    scope: { unitId, kanwilId },
    reach: { of: 'unit', id: unitId },
    zone: timeZone,
  }
}
