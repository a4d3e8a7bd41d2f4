import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { openServer } from '../src/kernel/database/open.ts'

export interface Place {
  connection: pg.ClientConfig
  stop(): Promise<void>
}

/**
 * A migrated database: that of DATABASE_URL, or one of our own in a temporary folder that is gone afterwards;
 * BENCH_FOLDER names a folder that stays.
 */
export async function openPlace(log: { warn(detail: object, message: string): void }): Promise<Place> {
  const kept = process.env.BENCH_FOLDER
  if (kept) mkdirSync(kept, { recursive: true })
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'bekal-bench-'))
  chmodSync(folder, 0o755)
  const place = {
    dataDir: folder,
    databaseUrl: process.env.DATABASE_URL,
    postgresBin: process.env.POSTGRES_BIN,
  }
  const server = await openServer(place, join(import.meta.dirname, '../db/migrations'), log)
  const stop = async () => {
    await server.stop()
    if (!kept) rmSync(folder, { recursive: true, force: true })
  }
  return { connection: server.connection, stop }
}
