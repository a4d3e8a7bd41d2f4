import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type Act, type Actor, type Database, openFiles, perform } from '#kernel'

/** The moment it is in every test that does not say otherwise. */
export const now = new Date('2027-03-10T02:00:00Z')
/** The calendar day of `now`, in every zone of the country. */
export const today = '2027-03-10'

/** Where test files are kept; a file may have two megabytes. */
export const files = openFiles(mkdtempSync(join(tmpdir(), 'bekal-berkas-')), 2_000_000)

/** An act done by somebody, who is expected to succeed; typed as a form types it. */
export async function did<Input, Result, Code extends string>(
  db: Database,
  actor: Actor,
  act: Act<Input, Result, Code>,
  typed: Record<string, unknown>,
  at = now,
): Promise<Result> {
  const outcome = await perform(db, act, act.input.parse(typed), actor, at)
  if (!outcome.ok) throw new Error(`${act.name} was refused: ${outcome.code}`)
  return outcome.result
}

/** The code an act is refused with; undefined when it was done. */
export async function refusalOf<Input, Result, Code extends string>(
  db: Database,
  actor: Actor,
  act: Act<Input, Result, Code>,
  typed: Record<string, unknown>,
  at = now,
): Promise<Code | undefined> {
  const outcome = await perform(db, act, act.input.parse(typed), actor, at)
  return outcome.ok ? undefined : outcome.code
}

/** A stored PDF, as an act receives it. */
export function anUpload(name = 'naskah.pdf', words: string = crypto.randomUUID()) {
  return files.store(Readable.from([Buffer.from(`%PDF-1.4\n% ${words}\n%%EOF\n`)]), name)
}
