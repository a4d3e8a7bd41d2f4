import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { type Signature, stampWords } from '../text/blocks.ts'
import { centred } from './docx-paragraphs.ts'

const none = { style: BorderStyle.NONE, size: 0 }
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}

/** A table that only holds things beside each other. */
export function bare(rows: Paragraph[][][], widths: number[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: noBorders,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) =>
              new TableCell({
                borders: noBorders,
                width: { size: widths[at] ?? 50, type: WidthType.PERCENTAGE },
                children,
              }),
          ),
        }),
    ),
  })
}

/** Two beside each other; the keeper of the original stands on the right. */
export function signatures(columns: Signature[]): Table {
  const rows = Array.from({ length: Math.ceil(columns.length / 2) }, (_, at) =>
    columns.slice(at * 2, at * 2 + 2),
  )
  return bare(
    rows.map((row) =>
      row.map(({ role, office, position, name, stamped }) => [
        centred(role, { bold: true, keep: true }),
        centred(office, { keep: true }),
        centred(position, { keep: true }),
        centred(stamped ? stampWords : '', { before: 480, keep: true }),
        centred(name, { bold: true, before: 480 }),
      ]),
    ),
    [50, 50],
  )
}

export function table(head: string[], rows: string[][]): Table {
  const row = (cells: string[], bold: boolean) =>
    new TableRow({
      tableHeader: bold,
      cantSplit: true,
      children: cells.map(
        (text) =>
          new TableCell({
            ...(bold && { shading: { fill: 'E8E8E8' } }),
            children: [new Paragraph({ children: [new TextRun({ text, bold, size: 18 })] })],
          }),
      ),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  })
}
