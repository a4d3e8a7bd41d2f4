import { extractRawText } from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'

export interface Asked {
  bytes: Uint8Array
  type: string
}

/** Lines of text, none of them empty; or nothing, where a file cannot be read as what it says it is. */
export type Read = string[] | 'unreadable'

/** Reads a Word file or a PDF. Insertions under tracked changes count, deletions do not; a picture of a page has no text. */
export async function readFile({ bytes, type }: Asked): Promise<Read> {
  try {
    return linesIn(type === 'application/pdf' ? await pdfText(bytes) : await wordText(bytes))
  } catch {
    return 'unreadable'
  }
}

async function wordText(bytes: Uint8Array): Promise<string> {
  const { value } = await extractRawText({ buffer: Buffer.from(bytes) })
  return value
}

async function pdfText(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(bytes, { verbosity: 0 }), { mergePages: false })
  return text.join('\n')
}

/** Control signs and stray blanks are no part of a text. */
function linesIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/[\p{Cc}\u00a0\s]+/gu, ' ').trim())
    .filter(Boolean)
}
