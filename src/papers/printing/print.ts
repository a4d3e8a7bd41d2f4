import { blocksOf, stampWords } from '../text/blocks.ts'
import type { WrittenText } from '../text/written.ts'
import { pdfOf } from './pdf.ts'
import { template } from './template.ts'

/** One original of a text as PDF; `first` is the party that keeps it. */
export function printText(written: WrittenText, first: number, at: Date): Buffer {
  const { heading, subject, parties, letterhead } = written
  const keeper = parties[first]
  const paper = {
    title: `${heading} tentang ${subject}`,
    author: letterhead.at(-1) ?? '',
    footer: `Asli untuk ${keeper?.name ?? ''}`,
    stamp: stampWords,
    blocks: blocksOf(written, first),
  }
  return pdfOf({ template, paper, at })
}
