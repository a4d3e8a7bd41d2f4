import { type FileStore, perform, system } from '#kernel'
import { linesOfStored } from '../reading/stored.ts'
import type { Ground } from './ground.ts'
import { keepWords } from './keep-words.ts'
import { noteChecks, noteTurn } from './note-checks.ts'
import type { FileState } from './states.ts'
import { uncheckedSince, unreadSince } from './stored-papers.ts'

/** So many at a time: the program stops between two batches and never holds many files. */
const batch = 50
const perDay = 86_400_000

type Going = () => boolean

/** Reads the words of papers that came since a moment, one after the other. */
export async function readWords(
  { db, files, clock }: Ground,
  since: Date,
  going: Going = () => true,
): Promise<void> {
  for (;;) {
    const papers = await unreadSince(db, since, batch)
    for (const paper of papers) {
      if (!going()) return
      const lines = await linesOfStored(files, paper)
      const keep = (read: string[] | 'unreadable') =>
        perform(db, keepWords, { id: paper.id, agreementId: paper.agreementId, lines: read }, system, clock())
      // what the database cannot take is the fault of one paper, and holds up no other
      await keep(Array.isArray(lines) ? lines : 'unreadable').catch(() => keep('unreadable'))
    }
    if (papers.length < batch) return
  }
}

/** Compares stored files with their fingerprints: new ones at once, each again after a day. */
export async function checkFiles(
  { db, files, clock }: Ground,
  since: Date,
  going: Going = () => true,
): Promise<void> {
  for (;;) {
    const before = new Date(clock().getTime() - perDay)
    const papers = await uncheckedSince(db, since, before, batch)
    if (papers.length === 0 || !going()) return
    const checks = []
    for (const paper of papers) checks.push({ ...paper, state: await stateOf(files, paper.sha256) })
    const [turned, still] = [checks.filter(isTurned), checks.filter((check) => !isTurned(check))]
    for (const check of turned) await perform(db, noteTurn, check, system, clock())
    if (still.length > 0) await perform(db, noteChecks, { checks: still }, system, clock())
  }
}

const isTurned = ({ was, state }: { was: FileState; state: FileState }) => was !== state

async function stateOf(files: FileStore, sha256: string): Promise<FileState> {
  const stream = await files.open(sha256)
  if (typeof stream === 'string') return stream
  stream.destroy()
  return 'same'
}
