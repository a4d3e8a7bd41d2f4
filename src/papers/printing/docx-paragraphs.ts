import { AlignmentType, BorderStyle, Paragraph, TextRun } from 'docx'

interface Look {
  bold?: boolean
  heading?: 'Heading1' | 'Heading2'
  before?: number
  keep?: boolean
  ruled?: boolean
}

export function centred(
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

export const plain = (text: string, bold = false) =>
  new Paragraph({ children: [new TextRun({ text, bold })] })
