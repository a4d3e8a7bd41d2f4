import {
  AlignmentType,
  type INumberingOptions,
  LevelFormat,
  convertMillimetersToTwip as mm,
  Paragraph,
  TextRun,
} from 'docx'
import type { Block } from '../text/blocks.ts'

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: mm(9 * (at + 1)), hanging: mm(9) } } },
})
/** How the articles of a text number their paragraphs, so that Word goes on counting. */
export const numbering: INumberingOptions = {
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

/** Each list counts anew: `instance` is its own. */
export function listed({ numbering, items }: Extract<Block, { as: 'list' }>, instance: number): Paragraph[] {
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
