import type { FileStore } from '#kernel'
import { linesOfStored } from '../reading/stored.ts'
import type { AgreementText } from '../tables.ts'
import type { Difference } from './compare.ts'
import type { Section } from './sections.ts'
import { changesSince } from './since.ts'

/** A file that was brought, beside the version of the text it should say. */
export interface Brought {
  serial: number
  /** Of what stayed only the name is kept. Null: the file has no words to compare, as pictures of pages have none. */
  differences: Difference[] | null
}

/** Compares a stored PDF with a text, so that nobody signs other words than those that were agreed on unawares. */
export async function compareBrought(
  files: Pick<FileStore, 'open'>,
  sha256: string,
  text: AgreementText,
): Promise<Brought> {
  const { serial } = text
  const lines = await linesOfStored(files, { sha256, type: 'application/pdf' })
  if (typeof lines === 'string' || lines.length === 0) return { serial, differences: null }
  const differences = changesSince(text, asTyped(lines)).map((each): Difference => {
    const { section } = each
    const isSame = each.is === 'same' || (each.is === 'changed' && onlyMoved(each.before, section))
    return isSame ? { is: 'same', section: { ...section, lines: [] } } : each
  })
  return { serial, differences }
}

/** Whether somebody has to look before it is signed. */
export const differs = ({ differences }: Brought): boolean =>
  differences === null || differences.some(({ is }) => is !== 'same')

/**
 * What a printer adds is no part of the text: the edge of each page, a colon between a party and what is said of it, and
 * the end of a line inside a word with a hyphen.
 */
function asTyped(lines: string[]): string[] {
  return lines
    .filter((line) => !/^(?:.*\bhalaman \d+ dari \d+|-? ?\d{1,3} ?-?)$/i.test(line))
    .map((line) => line.replace(/^([IVX]+\. .+?) : /, '$1 '))
    .join('\n')
    .replace(/(\p{L}-)\n(?=\p{Ll})/gu, '$1')
    .split('\n')
}

/** Signatures stand beside each other, and in which order they are read is up to the printer. */
function onlyMoved(before: Section, after: Section): boolean {
  return after.kind === 'signatures' && inOrder(before) === inOrder(after)
}

const inOrder = ({ lines }: Section) => lines.join(' ').split(/\s+/).sort().join(' ')
