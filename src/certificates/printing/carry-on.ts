import { setImmediate } from 'node:timers/promises'
import { PDFDocument } from '@cantoo/pdf-lib'
import { sql } from 'kysely'
import { type Database, perform, reading, system } from '#kernel'
import { fileName, type Printable, printAll, printOne } from '../paper/print.ts'
import { printablesWhere } from '../paper/printable.ts'
import { advance } from './advance.ts'
import { onBehalf, type PrintView } from './printing.ts'

/** What work on prints stands on. */
export interface Ground {
  db: Database
  clock: () => Date
}

/** So many papers are one step, kept before the next begins. */
const step = 20

/**
 * Makes the papers of every print that somebody asked for. Each step is an act of its own that knows where the one before
 * ended, so whoever dies between two of them goes on where it stopped. One that fails does not keep the others waiting.
 */
export async function carryOn(ground: Ground, may: () => boolean = () => true): Promise<void> {
  const failed = new Map<string, unknown>()
  for (;;) {
    const print = await nextPrint(ground.db, [...failed.keys()])
    if (!print || !may()) break
    await advanceOnce(ground, print).catch((error) => failed.set(print.id, error))
  }
  for (const error of failed.values()) throw error
}

async function nextPrint(db: Database, failed: readonly string[]): Promise<PrintView | undefined> {
  return reading(db, system, async (read) => {
    const { rows } = await sql<PrintView>`
      select print.*, proposal.unit_id, proposal.kanwil_id, proposal.title, proposal.cohort_id
      from certificate_print print join certificate_proposal proposal on proposal.id = print.proposal_id
      where print.state = 'going' and not print.id = any(${[...failed]}::uuid[])
      order by print.begun_at limit 1`.execute(read)
    return rows[0]
  })
}

async function advanceOnce({ db, clock }: Ground, print: PrintView): Promise<void> {
  const { id, proposalId, shape, done } = print
  const next = await reading(db, onBehalf(print), (read) =>
    printablesWhere(read, sql`certificate.proposal_id = ${proposalId}`, { from: done, most: step }),
  )
  const made = done + next.length
  const last = next.length < step || made >= print.total
  const part = { id, after: done, done: made, last }
  const files = shape === 'each' ? await separate(next) : together(next, done)
  const whole = last && shape === 'in-one' && done > 0
  const whatStands = whole ? [await oneOf(db, print, files)] : files
  await perform(db, advance, { ...part, whole, files: whatStands }, onBehalf(print), clock())
}

/** A file each; others get their turn between two. */
async function separate(next: readonly Printable[]) {
  const files = []
  for (const one of next) {
    files.push({ name: fileName(one), bytes: printOne(one) })
    await setImmediate()
  }
  return files
}

const together = ([first, ...rest]: readonly Printable[], from: number) =>
  first ? [{ name: `${from}.pdf`, bytes: printAll([first, ...rest]) }] : []

/** All pages in one file, in the order of their numbers. */
async function oneOf(db: Database, print: PrintView, newest: readonly { bytes: Uint8Array }[]) {
  const earlier = await reading(db, onBehalf(print), (read) =>
    read
      .selectFrom('certificatePrintPart')
      .select('bytes')
      .where('printId', '=', print.id)
      .orderBy('at')
      .execute(),
  )
  const whole = await PDFDocument.create()
  whole.setTitle(`Sertifikat ${print.title}`)
  for (const { bytes } of [...earlier, ...newest]) {
    const part = await PDFDocument.load(bytes)
    for (const page of await whole.copyPages(part, part.getPageIndices())) whole.addPage(page)
    await setImmediate()
  }
  return { name: 'sertifikat.pdf', bytes: await whole.save() }
}
