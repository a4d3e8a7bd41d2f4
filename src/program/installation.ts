import { sql } from 'kysely'
import { type Database, system, writing } from '#kernel'
import { CannotStart } from '../kernel/database/cannot-start.ts'

/**
 * Says once and for all whether this database is a sample. In a sample everybody signs in from a list, so real
 * data never opens as one, and a sample never becomes real. Errors: CannotStart.
 */
export async function claimInstallation(db: Database, sample: boolean): Promise<void> {
  const is = await writing(db, system, async (tx) => {
    await sql`insert into installation (sample) values (${sample}) on conflict do nothing`.execute(tx)
    const { rows } = await sql<{ sample: boolean }>`select sample from installation`.execute(tx)
    return rows[0]?.sample ?? sample
  })
  if (is === sample) return
  const sentence = is
    ? 'Data ini provinsi contoh; pakai folder data lain untuk data yang sebenarnya.'
    : 'Data ini bukan contoh, jadi tidak dapat dibuka sebagai contoh; jalankan npm run produksi atau pakai folder data lain.'
  throw new CannotStart('sample-mixed', sentence)
}
