import { z } from 'zod'
import { day, line, maybe, upload } from '#kernel'
import { legalKindCodes } from './kinds.ts'

/** What is written down of a legal paper. */
export const legalFields = {
  kind: z.enum(legalKindCodes, 'Pilih jenis dokumen'),
  number: line('Isi nomor dokumen', 120),
  issuer: line('Isi penerbit dokumen', 160),
  issuedOn: day('Isi tanggal terbit'),
  expiresOn: maybe(day('Isi tanggal berakhir')),
  note: maybe(line('Isi catatan', 240)),
  file: maybe(upload()),
}

interface Dated {
  issuedOn: string
  expiresOn: string | null
}

export const endsAfterIssue = z.refine<Dated>(
  ({ issuedOn, expiresOn }) => expiresOn === null || expiresOn >= issuedOn,
  {
    path: ['expiresOn'],
    error: 'Tanggal berakhir tidak boleh sebelum tanggal terbit.',
    when: ({ issues }) => !issues.some(({ path }) => path?.[0] === 'issuedOn' || path?.[0] === 'expiresOn'),
  },
)
