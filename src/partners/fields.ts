import { z } from 'zod'
import { line, maybe, paragraph } from '#kernel'
import { contactRoleCodes } from './contacts/roles.ts'
import { kindCodes, type PartnerKind, proofOf } from './kinds.ts'
import { email, nib, npwp, phone } from './numbers.ts'
import { names } from './typed.ts'

/** What is asked about a partner, when it is registered and when it is revised. */
export const partnerFields = {
  kind: z.enum(kindCodes, 'Pilih jenis mitra'),
  name: line('Isi nama mitra', 160),
  shortName: maybe(line('Isi dengan teks', 40)),
  aliases: names,
  /** The partner it belongs to, by its name. */
  parent: maybe(line('Isi dengan teks', 240)),
  nib,
  npwp,
  legalBasis: maybe(line('Isi dengan teks', 240)),
  /** The district as people say it; `districtCode` decides between several of one name. */
  district: line('Isi kecamatan', 120),
  districtCode: maybe(line('Isi dengan teks', 8)),
  address: maybe(line('Isi dengan teks', 240)),
  note: maybe(paragraph('Isi dengan teks', 2000)),
}

/** What the person does for the partner: none, one or several ticks. */
export const roles = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.enum(contactRoleCodes, 'Pilih peran dari daftar')),
)

/** Whom to speak to, as four fields. */
export const contactFields = {
  name: line('Isi nama kontak', 120),
  position: line('Isi jabatan kontak', 120),
  phone,
  email,
}

interface Proof {
  kind: PartnerKind
  nib: string | null
  npwp: string | null
  legalBasis: string | null
}

const asked = ['kind', 'nib', 'npwp', 'legalBasis']

/** Also while other fields are wrong, but not while these are: one sentence at a field is enough. */
const when = ({ issues }: z.core.ParsePayload) =>
  !issues.some((issue) => asked.includes(String(issue.path?.[0])))

/** An office names the regulation that founded it. */
export const officeIsProven = z.refine<Proof>(
  ({ kind, legalBasis }) => proofOf(kind) !== 'regulation' || Boolean(legalBasis),
  {
    path: ['legalBasis'],
    error: 'Isi dasar hukum instansi ini, misalnya Perda atau Perbup tentang susunan perangkat daerah.',
    when,
  },
)

/** A company, a foundation, a school: one number or one paper that says it exists. */
export const othersAreProven = z.refine<Proof>(
  ({ kind, nib, npwp, legalBasis }) => proofOf(kind) !== 'any' || Boolean(nib || npwp || legalBasis),
  { path: ['nib'], error: 'Isi paling sedikit satu: NIB, NPWP, atau akta dan izinnya.', when },
)

/** A contact nobody can call or write to is none. */
export function reachable<Phone extends string, Email extends string>(phone: Phone, email: Email) {
  return z.refine<{ [Field in Phone | Email]: string | null }>(
    (typed) => Boolean(typed[phone] || typed[email]),
    {
      path: [phone],
      error: 'Isi nomor telepon atau alamat surel kontak',
      when: ({ issues }) => !issues.some(({ path }) => path?.[0] === phone || path?.[0] === email),
    },
  )
}
