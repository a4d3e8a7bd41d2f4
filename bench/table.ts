import type { Measured } from './measure.ts'

/** The head of the table of measurements, in Markdown. */
export const head = `| Reader | Page | p50 ms | p95 ms | ten: answers/s | ten: p95 ms | KiB |
|---|---|--:|--:|--:|--:|--:|`

export function line(reader: string, page: string, measured: Measured): string {
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
