import { readFileSync } from 'node:fs'
import { postmasterFile } from '../../src/kernel/database/leftover.ts'
import { clusterFolder } from '../../src/kernel/database/open.ts'
import type { Started } from './launch.ts'

/** What may die: the program, the database server, both at once, or the keeper that stands between them. */
export const victims = ['program', 'database', 'both', 'keeper'] as const
export type Victim = (typeof victims)[number]

/** Kills with -9. True when the program is dead and must be started again; otherwise it helps itself. */
export async function kill(victim: Victim, program: Started, dataDir: string): Promise<boolean> {
  const server = Number(postmasterFile(clusterFolder(dataDir))[0])
  if (victim === 'keeper') process.kill(parentOf(server), 'SIGKILL')
  if (victim === 'database' || victim === 'both') process.kill(server, 'SIGKILL')
  if (victim === 'database' || victim === 'keeper') return false
  await program.kill()
  return true
}

function parentOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/^PPid:\s+(\d+)/m)?.[1])
}
