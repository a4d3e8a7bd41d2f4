import { type Database, perform, reading, system } from '#kernel'
import { forget, type Ground, type Step } from './ground.ts'
import { onBehalf } from './import.ts'
import type { ImportKind } from './kind.ts'
import { readIn, surveyFile } from './read-file.ts'
import { Unreadable } from './reading/table.ts'
import { applyPart } from './steps/apply.ts'
import { fail } from './steps/fail.ts'
import { undoPart } from './steps/undo.ts'
import type { Import } from './tables.ts'

const going = ['arrived', 'reading', 'applying', 'undoing'] as const

/**
 * Brings every import as far as it comes without a person. Each part is an act of its own that knows where the part
 * before ended, so whoever dies between two of them goes on where it stopped. Ends early when `may` says so. One that
 * fails does not keep the others waiting: it is tried again with the next call, and the first error is thrown at last.
 */
export async function carryOn(
  ground: Ground,
  kinds: readonly ImportKind[],
  may: () => boolean = () => true,
): Promise<void> {
  const failed = new Map<string, unknown>()
  for (;;) {
    const job = await nextImport(ground.db, kinds, [...failed.keys()])
    const kind = kinds.find(({ key }) => key === job?.kind)
    if (!job || !kind || !may()) break
    await work(ground, kind, job, may).catch((error) => failed.set(job.id, error))
  }
  for (const error of failed.values()) throw error
}

function nextImport(
  db: Database,
  kinds: readonly ImportKind[],
  failed: readonly string[],
): Promise<Import | undefined> {
  return reading(db, system, (read) =>
    read
      .selectFrom('import')
      .selectAll()
      .where('state', 'in', going)
      .where(
        'kind',
        'in',
        kinds.map(({ key }) => key),
      )
      .$if(failed.length > 0, (query) => query.where('id', 'not in', failed))
      .orderBy('begunAt')
      .executeTakeFirst(),
  )
}

async function work(ground: Ground, kind: ImportKind, job: Import, may: () => boolean): Promise<void> {
  const step: Step = async (act, input) => {
    const outcome = await perform(ground.db, act, input, onBehalf(job), ground.clock())
    return outcome.ok ? outcome.result : undefined
  }
  switch (job.state) {
    case 'arrived':
      return withFile(ground, kind, job, step, () => surveyFile(ground, kind, job, step))
    case 'reading':
      return withFile(ground, kind, job, step, () => readIn(ground, kind, job, step, may))
    case 'applying':
      await step(applyPart(kind), { id: job.id, after: job.appliedTo })
      return
    default:
      await step(undoPart(kind), { id: job.id })
  }
}

/** What cannot be read is said on the import's page, and the file goes. */
async function withFile(
  ground: Ground,
  kind: ImportKind,
  job: Import,
  step: Step,
  read: () => Promise<void>,
): Promise<void> {
  try {
    await read()
  } catch (error) {
    const fault = faultOf(error)
    if (!fault) throw error
    await step(fail(kind), { id: job.id, fault })
  }
  await forget(ground, job.fileSha256)
}

/** A file that is gone was read by another copy of the program: then the import has moved on, and nothing fails. */
function faultOf(error: unknown): string | undefined {
  if (error instanceof Unreadable) return error.fault
  return (error as { code?: string }).code === 'ENOENT' ? 'unreadable' : undefined
}
