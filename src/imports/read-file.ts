import { reading } from '#kernel'
import type { Ground, Step } from './ground.ts'
import { onBehalf } from './import.ts'
import type { Cells, ImportKind, StagedRow } from './kind.ts'
import { findHeading } from './reading/heading.ts'
import { openList } from './reading/open.ts'
import { type Line, Unreadable } from './reading/table.ts'
import { stage } from './steps/stage.ts'
import { survey } from './steps/survey.ts'
import type { Import, Mapping } from './tables.ts'

/** Rows that are compared and kept in one act. */
const perPart = 2_000

/** Looks for the line with the headings. Errors: Unreadable. */
export async function surveyFile(
  { files }: Ground,
  kind: ImportKind,
  job: Import,
  step: Step,
): Promise<void> {
  const list = await openList(files.passing.pathOf(job.fileSha256 ?? ''))
  try {
    const heading = await findHeading(list.tables, kind.columns)
    if (!heading) throw new Unreadable('no-heading')
    const { table, at, headings } = heading
    await step(survey(kind), { id: job.id, sheet: table.sheet, headerAt: at, headings, lines: table.count })
  } finally {
    list.close()
  }
}

/** Reads row after row, keeping only mapped columns, from where an earlier reading stopped. Errors: Unreadable. */
export async function readIn(
  { db, files }: Ground,
  kind: ImportKind,
  job: Import,
  step: Step,
  may: () => boolean,
): Promise<void> {
  const read = await reading(db, onBehalf(job), (view) => kind.reader(view, job, db.secrets))
  const cellsOf = cellPicker(job.mapping as unknown as Mapping)
  const list = await openList(files.passing.pathOf(job.fileSha256 ?? ''))
  let after = job.readTo
  let part: Part = { rows: [], readTo: Math.max(after, job.headerAt ?? 0), skipped: 0 }

  const send = async (last: boolean) => {
    const sent = await step(stage(kind), { id: job.id, after, ...part, last })
    after = part.readTo
    part = { rows: [], readTo: after, skipped: 0 }
    return sent !== undefined
  }
  try {
    const table = list.tables.find(({ sheet }) => sheet === job.sheet)
    if (!table) throw new Unreadable('unreadable')
    for await (const lot of table.lines()) {
      for (const line of lot) {
        if (line.at <= part.readTo) continue
        take(part, line, read(cellsOf(line)))
        if (part.rows.length >= perPart && !((await send(false)) && may())) return
      }
    }
    await send(true)
  } finally {
    list.close()
  }
}

interface Part {
  rows: StagedRow[]
  readTo: number
  skipped: number
}

function take(part: Part, { at }: Line, row: ReturnType<Awaited<ReturnType<ImportKind['reader']>>>): void {
  part.readTo = at
  if (row) part.rows.push({ ...row, at, decision: null })
  else part.skipped += 1
}

/** Only what is mapped is ever looked at. */
const cellPicker =
  (mapping: Mapping) =>
  ({ cells }: Line): Cells =>
    Object.fromEntries(Object.entries(mapping).map(([key, places]) => [key, places.map((at) => cells[at])]))
