import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { CannotStart } from './cannot-start.ts'
import { type Keeper, keep } from './keeper.ts'
import { postmasterFile } from './leftover.ts'
import type { Owner } from './owner.ts'

/** How `pg` reaches a database of the cluster: `host` is the folder of the Unix socket. */
export interface Connection {
  host: string
  port: number
  user: string
  database: string
}

/** Starts the server of a cluster and waits until it answers, however long its recovery takes. */
export async function startServer(
  owner: Owner,
  program: string,
  cluster: string,
  args: string[],
  connection: Connection,
): Promise<Keeper> {
  const keeper = keep(owner, program, args)
  let words: string | undefined
  keeper.gone.then((said) => {
    words = said
  })
  while (!(isReady(cluster) && (await answers(connection)))) {
    if (words !== undefined) {
      throw new CannotStart('server-not-starting', `Basis data tidak dapat dijalankan: ${words}`)
    }
    await pause(20)
  }
  return keeper
}

/** What the server says of itself; a killed one leaves the word behind, so it is also asked. */
function isReady(cluster: string): boolean {
  return postmasterFile(cluster)[7]?.trim() === 'ready'
}

async function answers(connection: Connection): Promise<boolean> {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
