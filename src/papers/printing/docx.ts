import {
  AlignmentType,
  Document,
  Footer,
  convertMillimetersToTwip as mm,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx'
import { type Block, blocksOf } from '../text/blocks.ts'
import type { WrittenText } from '../text/written.ts'
import { listed, numbering } from './docx-lists.ts'
import { centred, plain } from './docx-paragraphs.ts'
import { bare, signatures, table } from './docx-tables.ts'

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
