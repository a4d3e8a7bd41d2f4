import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type INumberingOptions,
  LevelFormat,
  convertMillimetersToTwip as mm,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { type Block, blocksOf, type Signature, stampWords } from '../text/blocks.ts'
import type { WrittenText } from '../text/written.ts'

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** One original as a Word file that an official can edit: real headings, real numbering, real tables. */
export async function docxOf(written: WrittenText, first: number): Promise<Buffer> {
  const blocks = blocksOf(written, first)
  const annex = blocks.filter((block) => block.as === 'annex')
  const body = blocks.filter((block) => block.as !== 'annex')
  const footers = { default: footer(`Asli untuk ${written.parties[first]?.name ?? ''}`) }
  const document = new Document({
    title: `${written.heading} tentang ${written.subject}`,
    creator: written.letterhead.at(-1) ?? 'Bekal',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: { value: 'id-ID' } },
          paragraph: { spacing: { line: 300, after: 120 } },
        },
        heading1: { run: { font: 'Arial', size: 25, bold: true, color: '000000' } },
        heading2: { run: { font: 'Arial', size: 22, bold: true, color: '000000' } },
      },
    },
    numbering,
    sections: [
      {
        properties: { page: { size: a4, margin: margins } },
        footers,
        children: body.flatMap((block, at) => drawn(block, at)),
      },
      ...annex.map((block) => ({
        properties: {
          type: SectionType.NEXT_PAGE,
          page: {
            size: { ...a4, orientation: PageOrientation.LANDSCAPE },
            margin: { top: mm(20), bottom: mm(20), left: mm(20), right: mm(20) },
          },
        },
        footers,
        children: drawn(block, 0),
      })),
    ],
  })
  return Buffer.from(await Packer.toBuffer(document))
}

const a4 = { width: mm(210), height: mm(297) }
const margins = { top: mm(22), bottom: mm(24), left: mm(25), right: mm(25) }

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: mm(9 * (at + 1)), hanging: mm(9) } } },
})
const numbering: INumberingOptions = {
  config: [
    {
      reference: '(1)',
      levels: [level(0, LevelFormat.DECIMAL, '(%1)'), level(1, LevelFormat.LOWER_LETTER, '%2.')],
    },
    { reference: '1', levels: [level(0, LevelFormat.DECIMAL, '%1.')] },
    { reference: 'a', levels: [level(0, LevelFormat.LOWER_LETTER, '%1.')] },
    { reference: 'items', levels: [level(0, LevelFormat.LOWER_LETTER, '%1.')] },
  ],
}

function drawn(block: Block, at: number): (Paragraph | Table)[] {
  switch (block.as) {
    case 'letterhead':
      return block.lines.map((text, line) =>
        centred(text, {
          bold: line === block.lines.length - 1,
          ruled: line === block.lines.length - 1,
        }),
      )
    case 'title':
      return block.lines.map((text) => centred(text, { bold: true, heading: 'Heading1' }))
    case 'numbers':
      return block.lines.map((text) => centred(text, {}))
    case 'text':
      return [
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          spacing: { before: 120 },
          children: [new TextRun(block.text)],
        }),
      ]
    case 'parties':
      return [
        bare(
          block.rows.map(({ ordinal, name, text }) => [[plain(ordinal)], [plain(name, true)], [plain(text)]]),
          [6, 32, 62],
        ),
      ]
    case 'list':
      return listed(block, at)
    case 'article':
      return [
        centred(block.title, { heading: 'Heading2', before: 320, keep: true }),
        centred(block.heading, { heading: 'Heading2', keep: true }),
      ]
    case 'signatures':
      return [new Paragraph({ spacing: { before: 240 } }), signatures(block.columns)]
    default:
      return [...block.lines.map((text) => centred(text, { bold: true })), table(block.head, block.rows)]
  }
}

function listed({ numbering, items }: Extract<Block, { as: 'list' }>, instance: number): Paragraph[] {
  const alone = numbering === '(1)' && items.length === 1
  const numbered = (text: string, reference: string, level: number, own: number) =>
    new Paragraph({
      alignment: AlignmentType.JUSTIFIED,
      numbering: { reference, level, instance: own },
      children: [new TextRun(text)],
    })
  if (alone) {
    const [only] = items
    return [
      new Paragraph({ alignment: AlignmentType.JUSTIFIED, children: [new TextRun(only?.text ?? '')] }),
      ...(only?.items ?? []).map((item) => numbered(item, 'items', 0, instance)),
    ]
  }
  return items.flatMap(({ text, items: more }) => [
    numbered(text, numbering, 0, instance),
    ...more.map((item) => numbered(item, numbering, 1, instance)),
  ])
}

interface Look {
  bold?: boolean
  heading?: 'Heading1' | 'Heading2'
  before?: number
  keep?: boolean
  ruled?: boolean
}

function centred(
  text: string,
  { bold = false, heading, before = 0, keep = false, ruled = false }: Look,
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before, after: ruled ? 240 : 40 },
    keepNext: keep,
    ...(heading && { heading }),
    ...(ruled && { border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 6 } } }),
    children: [new TextRun({ text, bold })],
  })
}

const plain = (text: string, bold = false) => new Paragraph({ children: [new TextRun({ text, bold })] })
const none = { style: BorderStyle.NONE, size: 0 }
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}

function bare(rows: Paragraph[][][], widths: number[]): Table {
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
function signatures(columns: Signature[]): Table {
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

function table(head: string[], rows: string[][]): Table {
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

function footer(words: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({
            size: 17,
            children: [words, '   ·   Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })
}
