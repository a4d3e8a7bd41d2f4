import { setImmediate } from 'node:timers/promises'
import { zipSync } from 'fflate'
import { encode } from 'uqr'
import { to } from '#addresses'
import { checkAddress } from '#credentials'
import { longDay, number } from '#kernel'
import { pdfOf } from '#papers'
import type { OwnLevel } from '../kinds.ts'
import { codeSaid } from '../own/code.ts'
import { template } from './template.ts'

/** What one certificate says, from its own row and from the issuer of its day. */
export interface Printable {
  level: OwnLevel
  holder: string
  title: string
  number: string
  code: string
  hours: number | null
  startsOn: string
  endsOn: string
  issuedOn: string
  validUntil: string | null
  /** Null once its holder was made anonymous. */
  credential: string | null
  compact: string | null
  createdAt: Date
  origin: string
  issuer: string
  address: string
  licence: string | null
  signatory: string
  signatoryOffice: string
}

/** One certificate as PDF/A-3 with its signed credential inside; the same bytes each time. */
export const printOne = (one: Printable): Buffer =>
  pdfOf({
    template,
    paper: {
      title: `Sertifikat ${one.number}`,
      author: one.issuer,
      certificates: [faceOf(one)],
      credential: one.credential,
    },
    at: one.createdAt,
    standard: 'a-3a',
  })

/** Many as one PDF for the printer, a page each. */
export const printAll = (many: readonly [Printable, ...Printable[]]): Buffer =>
  pdfOf({
    template,
    paper: {
      title: `Sertifikat ${many[0].title}`,
      author: many[0].issuer,
      certificates: many.map(faceOf),
      credential: null,
    },
    at: many[0].createdAt,
  })

/** Many in one ZIP, a file each; others get their turn between two files. */
export async function printEach(many: readonly Printable[]): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {}
  for (const one of many) {
    files[fileName(one)] = printOne(one)
    await setImmediate()
  }
  return zipSync(files, { level: 0 }) // a PDF is packed already
}

/** 'sertifikat-0007-KBX4-2027.pdf': the number, which is nobody else's, and nothing of the holder. */
export const fileName = ({ number }: { number: string }, ending = 'pdf') =>
  `sertifikat-${number.replace(/[^0-9A-Za-z]+/g, '-')}.${ending}`

/** What the QR holds: the public check, and behind the # the signature that needs no server. */
export const qrOf = ({ origin, code, compact }: Pick<Printable, 'origin' | 'code' | 'compact'>) =>
  checkAddress(origin, code) + (compact ? `#${compact}` : '')

const headings: Record<OwnLevel, string> = {
  attendance: 'Sertifikat Kehadiran',
  completion: 'Sertifikat Pelatihan',
  'local-test': 'Sertifikat Lulus Uji',
}
const deeds: Record<OwnLevel, [before: string, after: string]> = {
  attendance: ['yang telah mengikuti', ''],
  completion: ['yang telah menyelesaikan pelatihan', ''],
  'local-test': ['yang telah menyelesaikan pelatihan', ' dan dinyatakan lulus uji'],
}

function faceOf(one: Printable) {
  const [before, after] = deeds[one.level]
  const hours = one.hours ? ` selama ${number(one.hours)} jam pelajaran` : ''
  return {
    issuer: one.issuer,
    issuerLine: [one.address, one.licence && `Lisensi ${one.licence}`].filter(Boolean).join(' · '),
    heading: headings[one.level],
    number: one.number,
    holder: one.holder,
    before,
    title: one.title,
    after: `${hours.trim()}${hours ? ', ' : ''}${longDay(one.startsOn)} sampai ${longDay(one.endsOn)}${after}.`,
    validity: one.validUntil ? `Berlaku sampai ${longDay(one.validUntil)}.` : '',
    address: `${one.origin.replace(/^https?:\/\//, '')}${to.checks}`,
    code: codeSaid(one.code),
    issuedOn: longDay(one.issuedOn),
    signatory: one.signatory,
    signatoryOffice: one.signatoryOffice,
    qr: svgOf(qrOf(one)),
  }
}

function svgOf(text: string): string {
  const { data, size } = encode(text, { ecc: 'L', border: 2 })
  const dark = data.flatMap((row, y) =>
    runsOf(row).map(([from, length]) => `M${from} ${y}h${length}v1h-${length}z`),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${dark.join('')}" fill="#000"/></svg>`
}

/** Where the dark runs of a row begin, and how long they are. */
function runsOf(row: readonly boolean[]): [from: number, length: number][] {
  const starts = row.flatMap((on, x) => (on && !row[x - 1] ? [x] : []))
  return starts.map((from) => [from, (row.indexOf(false, from) + 1 || row.length + 1) - 1 - from])
}
