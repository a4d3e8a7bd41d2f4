import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.ts'

/** A backup never mixes with what is there already. */
export function refuseUnlessEmpty(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return
  throw new CannotStart('target-not-empty', `Folder ${folder} tidak kosong; pilih folder lain yang kosong.`)
}

/** After a failure: what was empty is empty again. The folder itself stays, it may be a disk of its own. */
export function clear(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
}
