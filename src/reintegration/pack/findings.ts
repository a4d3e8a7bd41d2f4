import { type Finding, namesOfUnits, neutralFindings } from '#credentials'
import type { Db } from '#kernel'
import type { Face } from './face.ts'

/** A word of the face that tells where it comes from, and in which part of the pack it stands. */
export type Spoken = Finding & { where: string }

/** Nothing to show: neither a programme nor a certificate nor a reference. */
export const isBare = ({ lines, certificates, references }: Face) =>
  lines.length + certificates.length + references.length === 0

/** Everything on the face that says what nobody needs to know. The name is the person's own. */
export async function spokenOf(db: Db, face: Face): Promise<Spoken[]> {
  const names = await namesOfUnits(db)
  const parts: [string, unknown][] = [
    ['Program', face.lines.map(({ title }) => title)],
    ['Sertifikat', face.certificates],
    ['Rujukan', face.references],
    ['Langkah berikutnya', face.steps],
    ['Kontak', face.contacts.map(({ agreement: _, ...contact }) => contact)],
  ]
  return parts.flatMap(([where, part]) =>
    neutralFindings(wordsOf(part), names).map((finding) => ({ ...finding, where })),
  )
}

/** The texts of a part, each on a line of its own. */
function wordsOf(part: unknown): string {
  if (typeof part === 'string') return part
  if (typeof part !== 'object' || part === null) return ''
  return Object.values(part).map(wordsOf).join('\n')
}
