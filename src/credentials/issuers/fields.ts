import { z } from 'zod'
import { type Day, type Db, line, maybe, refuse } from '#kernel'
import { neutralFindings } from '../neutral/findings.ts'
import { namesOfUnits } from '../neutral/names.ts'
import type { Issuer } from '../tables.ts'

/** What an issuer is called, and who signs for it. */
export const periodFields = {
  name: line('Isi nama lengkap penerbit', 160),
  address: line('Isi alamat kantor penerbit', 240),
  licence: maybe(line('Isi nomor lisensi', 60)),
  signatory: line('Isi nama penanda tangan', 120),
  signatoryOffice: line('Isi jabatan penanda tangan', 120),
  basis: line('Isi surat dasarnya', 240),
}

/** Scheme and host; only the computer itself may go without encryption. */
export const originField = z
  .string('Isi alamat web')
  .transform((text) => text.trim().replace(/\/+$/, ''))
  .pipe(z.url({ protocol: /^https?$/, error: 'Tulis alamat lengkap, misalnya https://sertifikat.contoh.id' }))
  .refine((text) => URL.parse(text)?.origin === text, 'Tulis tanpa bagian sesudah nama komputer')
  .refine(
    (text) => text.startsWith('https:') || /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(text),
    'Alamat ini harus dimulai dengan https://',
  )

type Face = Partial<
  Record<'name' | 'address' | 'signatory' | 'signatoryOffice' | 'licence' | 'origin', string | null>
>

/** Refuses whatever on the face of its certificates tells where a holder was, and names it. */
export async function toldOn(db: Db, face: Face) {
  const names = await namesOfUnits(db)
  for (const [field, text] of Object.entries(face)) {
    const readable = field === 'origin' ? text?.replace(/[^\p{L}\p{N}]+/gu, ' ') : text
    const [first] = neutralFindings(readable ?? '', names)
    if (first) return refuse('not-neutral', { field, found: first.found, why: first.reason })
  }
  return undefined
}

export const isOpen = ({ closedOn }: Issuer, today: Day) => closedOn === null || closedOn > today
