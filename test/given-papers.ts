import { Readable } from 'node:stream'
import { Document, Packer, Paragraph } from 'docx'
import type { Actor, Database } from '#kernel'
import { composeText } from '#papers'
import { did, files, now } from './given-acts.ts'

/** The text of an agreement put together for a day in Barabai, as its next version. */
export function aText(
  db: Database,
  officer: Actor,
  id: string,
  over: Record<string, unknown> = {},
  at = now,
) {
  return did(db, officer, composeText, { id, signingOn: '2027-03-10', place: 'Barabai', ...over }, at)
}

/** A Word file with these lines, as somebody sends it back. */
export async function aWordFile(lines: readonly string[], name = 'naskah.docx'): Promise<File> {
  const document = new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] })
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return new File([new Uint8Array(await Packer.toBuffer(document))], name, { type })
}

/** The same, already stored, as an act receives it. */
export async function aWordUpload(lines: readonly string[], name?: string) {
  const file = await aWordFile(lines, name)
  return files.store(Readable.from([Buffer.from(await file.arrayBuffer())]), file.name)
}
