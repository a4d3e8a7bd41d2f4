import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Changes words in a Word file as somebody does at a desk: the rest of the file stays as it was. */
export function editWord(bytes: Uint8Array, ...changes: [from: string, to: string][]): Buffer {
  const parts = unzipSync(bytes)
  const name = 'word/document.xml'
  let text = strFromU8(parts[name] ?? new Uint8Array())
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`the Word file does not say "${from}"`)
    text = text.replace(from, to)
  }
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(text) }))
}
