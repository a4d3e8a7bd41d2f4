import { renderSVG } from 'uqr'
import { longDay, number } from '#kernel'
import { pdfOf } from '#papers'
import type { PackStep } from '../tables.ts'
import type { Face } from './face.ts'
import { ownTemplate, template } from './template.ts'

/** 'Maret 2027' would do for many; a day is what a certificate says. */
export const span = ({ fromOn, untilOn }: { fromOn: string; untilOn: string | null }) =>
  untilOn ? `${longDay(fromOn)} – ${longDay(untilOn)}` : `sejak ${longDay(fromOn)}`

export const hoursSaid = ({ attended, hours }: { attended: number; hours: number }) =>
  `${number(attended)} dari ${number(hours)} JP`

export const reachedAt = ({ phone, email }: { phone: string | null; email: string | null }) =>
  [phone, email].filter(Boolean).join(', ')

/** What stands in the browser's title, on the paper and in its file name; nothing else names the paper. */
export const paperName = ({ name }: Pick<Face, 'name'>) => `Portofolio ${name}`
export const paperFile = (face: Pick<Face, 'name'>) => `${paperName(face)}.pdf`

interface Printed {
  at: Date
  /** Opens the wallet; printed as a code and in letters. */
  address?: string | undefined
  /** Nobody has checked it: says so across every page. */
  draft?: boolean
}

/** The pack on paper: the same face gives the same bytes. */
export function printFace(face: Face, { at, address, draft = false }: Printed): Buffer {
  const { name, asOf, lines, certificates, references, steps, contacts } = face
  const paper = {
    title: paperName(face),
    draft,
    name,
    asOf: longDay(asOf),
    lines: lines.map((line) => [
      line.title,
      span(line),
      hoursSaid(line),
      line.passed ? 'Lulus' : 'Mengikuti',
    ]),
    certificates: certificates.map((each) => [
      each.title,
      each.code ? `${each.number}, kode ${each.code}` : each.number,
      each.issuer,
      longDay(each.issuedOn),
      each.validUntil ? longDay(each.validUntil) : 'tanpa batas',
    ]),
    references: references.map(({ writtenOn, ...each }) => ({ ...each, on: longDay(writtenOn) })),
    steps: steps.map(({ what, place, dueOn }) => [what, place ?? '', dueOn ? longDay(dueOn) : '']),
    contacts: contacts.map((each) => [
      `${each.name}, ${each.position}`,
      each.partner,
      reachedAt(each),
      each.help,
    ]),
    address: address?.replace(/^https?:\/\//, '') ?? '',
    code: address ? renderSVG(address, { ecc: 'M', border: 0 }) : '',
  }
  return pdfOf({ template, paper, at })
}

/** What the person alone should remember, on a sheet that is shown to nobody. */
export function printOwnSheet(name: string, steps: readonly PackStep[], at: Date): Buffer {
  const paper = {
    title: `Catatan ${name}`,
    name,
    steps: steps.map(({ what, place, dueOn }) => ({
      what,
      place: place ?? '',
      on: dueOn ? longDay(dueOn) : '',
    })),
  }
  return pdfOf({ template: ownTemplate, paper, at })
}
