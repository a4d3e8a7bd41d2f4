import { type Act, type Database, type FileStore, reading, system } from '#kernel'

/** What work on imports stands on. */
export interface Ground {
  db: Database
  files: FileStore
  clock: () => Date
}

/** Does something for an import in the name of its officer; the result, or undefined when it had moved on. */
export type Step = <Input, Result>(
  act: Act<Input, Result, 'moved-on'> | Act<Input, Result, never>,
  input: Input,
) => Promise<Result | undefined>

/** Removes a file that no import waits for any more. */
export async function forget(
  { db, files }: Pick<Ground, 'db' | 'files'>,
  sha256: string | null,
): Promise<void> {
  if (sha256 && !(await awaited(db)).has(sha256)) await files.passing.remove(sha256)
}

export async function awaited(db: Database): Promise<Set<string>> {
  const rows = await reading(db, system, (read) =>
    read.selectFrom('import').select('fileSha256').where('fileSha256', 'is not', null).execute(),
  )
  return new Set(rows.flatMap(({ fileSha256 }) => fileSha256 ?? []))
}
