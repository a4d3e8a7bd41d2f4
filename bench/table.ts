import type { Measured } from './measure.ts'

export interface Line {
  reader: string
  page: string
  measured: Measured
}

/** What the pages are held to: the 95th percentile of one reader, in milliseconds. */
const goal = 100

const head = `| Reader | Page | p50 ms | p95 ms | ten: answers/s | ten: p95 ms | KiB |
|---|---|--:|--:|--:|--:|--:|`

/** The measurements in Markdown, and which pages are slower than they should be. */
export function table(lines: readonly Line[]): string {
  const slow = lines.filter(({ measured }) => measured.p95 > goal)
  const verdict =
    slow.length === 0
      ? `Every page answers one reader within ${goal} ms at the 95th percentile.`
      : `Above ${goal} ms at the 95th percentile: ${slow.map(({ reader, page }) => `${reader}: ${page}`).join('; ')}.`
  return [head, ...lines.map(row), '', verdict, ...pace(lines)].join('\n')
}

/** How many lists a second ten readers are given, beside the yardstick of the same run. */
function pace(lines: readonly Line[]): string[] {
  const readers = [...new Set(lines.map(({ reader }) => reader))].flatMap((reader) => {
    const own = lines.filter((line) => line.reader === reader)
    const paces = own.filter(({ page }) => page.startsWith('Kerja sama')).map(perSecond)
    if (paces.length === 0) return []
    const [measure] = own.filter(({ page }) => page.includes('yardstick')).map(perSecond)
    const range = `${Math.min(...paces)} to ${Math.max(...paces)}`
    return `${reader} ${range}${measure === undefined ? '' : ` (yardstick ${measure})`}`
  })
  if (readers.length === 0) return []
  return ['', `Lists of agreements, answers a second for ten readers at once: ${readers.join(', ')}.`]
}

const perSecond = ({ measured }: Line) => Math.round(measured.perSecond)

export function row({ reader, page, measured }: Line): string {
  const { p50, p95, perSecond, p95OfTen, bytes } = measured
  const cells = [
    reader,
    page,
    p50.toFixed(1),
    p95.toFixed(1),
    perSecond.toFixed(0),
    p95OfTen.toFixed(0),
    (bytes / 1024).toFixed(1),
  ]
  return `| ${cells.join(' | ')} |`
}
