import { type Cells, firstIn, isNumbering, type ReadRow, textIn } from '#imports'
import { bareName } from '#partners'
import { readNumber } from '../number.ts'
import { columns } from './columns.ts'
import type { Ground } from './ground.ts'
import type { ListedValues } from './listed-values.ts'
import { days, standing } from './read-days.ts'
import { office } from './read-office.ts'
import { about, kindOfPaper, numbers } from './read-paper.ts'
import { aboutPartner } from './read-partner.ts'
import { doubt, type Reading } from './reading.ts'

/** Reads one row: what is understood as values, what is not as doubts; what was written stays beside both. */
export function readRow(cells: Cells, ground: Ground): ReadRow | undefined {
  const partner = textIn(cells.partner, 240)
  const title = textIn(cells.title, 240)
  if (isNumbering(cells) || (!partner && !title)) return undefined
  const row: Reading = { cells, values: { asWritten: asWritten(cells) }, secrets: {}, doubts: [] }
  if (partner) row.values.partner = partner
  else doubt(row, 'partner', 'Nama mitra kosong.', { blocks: true })
  if (title) row.values.title = title
  else doubt(row, 'title', 'Judul kosong. Tulis tentang apa kerja samanya.', { blocks: true })
  kindOfPaper(row)
  office(row, ground)
  aboutPartner(row, ground)
  about(row)
  numbers(row)
  days(row, ground.job.asOf)
  standing(row, ground.job.asOf)
  return { ...row, keys: keysOf(row.values) }
}

/** Every column as the file holds it, for good; once read it reads as itself. */
function asWritten(cells: Cells): string {
  const before = firstIn(cells.asWritten)
  if (typeof before === 'string') return before
  const texts = columns.flatMap(({ key }) => {
    const text = textIn(cells[key], 1_000)
    return text ? [[key, text]] : []
  })
  return JSON.stringify(Object.fromEntries(texts))
}

function keysOf({
  unit = '',
  partner = '',
  title = '',
  ourNumber,
  startsOn,
  signedOn,
}: Partial<ListedValues>): string[] {
  return [
    ...(ourNumber ? [`nomor ${unit} ${readNumber(ourNumber).key}`] : []),
    `naskah ${unit} ${bareName(partner)} ${bareName(title)} ${startsOn ?? signedOn ?? ''}`,
  ]
}
