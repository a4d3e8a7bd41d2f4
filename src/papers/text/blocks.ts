import { dayInWords } from '#kernel'
import { dots } from './names.ts'
import { annexHead, type WrittenParty, type WrittenText } from './written.ts'

/** A text as it runs down the page; PDF, Word and the comparison all read this one. */
export type Block =
  | { as: 'letterhead' | 'title' | 'numbers'; lines: string[] }
  | { as: 'text'; text: string }
  | { as: 'parties'; rows: { ordinal: string; name: string; text: string }[] }
  | { as: 'list'; numbering: 'a' | '1' | '(1)'; items: { text: string; items: string[] }[] }
  | { as: 'article'; title: string; heading: string }
  | { as: 'signatures'; columns: Signature[] }
  | { as: 'annex'; lines: string[]; head: string[]; rows: string[][] }

export interface Signature {
  role: string
  office: string
  position: string
  name: string
  /** On each original one signature stands over the duty stamp: that of the party which does not keep it. */
  stamped: boolean
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/**
 * One original, which `first` keeps (alternat): that party is named first and signs on the right, and only the leading
 * office writes under its own letterhead. Who is PIHAK KESATU does not change: the articles say the same in every original.
 */
export function blocksOf(written: WrittenText, first = 0): Block[] {
  const { letterhead, heading, subject, signingOn, place, recitals, basis, articles, annex } = written
  const parties = [...written.parties.slice(first), ...written.parties.slice(0, first)]
  const [keeper, ...others] = parties.map(({ name }) => name.toUpperCase())
  const roles = written.parties.map(({ role }) => role)
  return [
    ...(first === 0
      ? [{ as: 'letterhead' as const, lines: letterhead.map((line) => line.toUpperCase()) }]
      : []),
    {
      as: 'title',
      lines: [
        heading,
        'ANTARA',
        keeper ?? dots,
        ...others.flatMap((name) => ['DENGAN', name]),
        'TENTANG',
        subject.toUpperCase(),
      ],
    },
    { as: 'numbers', lines: parties.map(({ number }) => `NOMOR: ${number ?? dots}`) },
    {
      as: 'text',
      text: `Pada hari ini, ${dayInWords(signingOn)}, bertempat di ${place}, yang bertanda tangan di bawah ini:`,
    },
    { as: 'parties', rows: parties.map(komparisi) },
    { as: 'text', text: `${joined(roles)} secara bersama-sama disebut PARA PIHAK.` },
    ...listed('PARA PIHAK terlebih dahulu menerangkan:', 'a', recitals),
    ...listed('Dengan berdasarkan:', '1', basis),
    {
      as: 'text',
      text: `PARA PIHAK sepakat membuat ${titleCase(heading)} dengan ketentuan sebagai berikut:`,
    },
    ...articles.flatMap(({ heading, paragraphs }, at): Block[] => [
      { as: 'article', title: `Pasal ${at + 1}`, heading: heading.toUpperCase() },
      { as: 'list', numbering: '(1)', items: paragraphs },
    ]),
    { as: 'signatures', columns: signaturesOf(parties) },
    ...(annex.length > 0 ? [annexBlock(written)] : []),
  ]
}

function komparisi(party: WrittenParty, at: number) {
  const { name, role, position, authority, address, signatory } = party
  const where = address ? `, berkedudukan di ${address}` : ''
  return {
    ordinal: `${roman[at] ?? at + 1}.`,
    name: signatory ?? dots,
    text: `${position ?? dots}, berdasarkan ${authority ?? dots}, dalam hal ini bertindak untuk dan atas nama ${name}${where}, selanjutnya disebut ${role};`,
  }
}

function listed(intro: string, numbering: 'a' | '1', items: string[]): Block[] {
  if (items.length === 0) return []
  return [
    { as: 'text', text: intro },
    { as: 'list', numbering, items: items.map((text) => ({ text, items: [] })) },
  ]
}

function signaturesOf(parties: WrittenParty[]): Signature[] {
  const columns = parties.map(({ role, name, position, signatory }, at) => ({
    role,
    office: name,
    position: position ?? dots,
    name: signatory ?? dots,
    stamped: at === Math.min(1, parties.length - 1),
  }))
  return columns.reverse()
}

function annexBlock({ heading, subject, parties, annex }: WrittenText): Block {
  const numbers = parties.map(({ number }) => `NOMOR: ${number ?? dots}`)
  return {
    as: 'annex',
    lines: ['LAMPIRAN', 'RENCANA AKSI', `${heading} TENTANG ${subject.toUpperCase()}`, ...numbers],
    head: [...annexHead],
    rows: annex,
  }
}

const joined = (names: string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} dan ${names.at(-1)}`

/** 'PERJANJIAN KERJA SAMA' → 'Perjanjian Kerja Sama'. */
const titleCase = (heading: string) =>
  heading.toLowerCase().replace(/(^|[\s(])\p{L}/gu, (letter) => letter.toUpperCase())

/** What the blocks say, line by line, as somebody reads the Word file of them; numbering is no part of it. */
export function linesOf(blocks: Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.as) {
      case 'letterhead':
      case 'title':
      case 'numbers':
        return block.lines
      case 'text':
        return [block.text]
      case 'parties':
        return block.rows.flatMap(({ ordinal, name, text }) => [ordinal, name, text])
      case 'list':
        return block.items.flatMap(({ text, items }) => [text, ...items])
      case 'article':
        return [block.title, block.heading]
      case 'signatures':
        return block.columns.flatMap(({ role, office, position, stamped, name }) => [
          role,
          office,
          position,
          ...(stamped ? [stampWords] : []),
          name,
        ])
      default:
        return [...block.lines, ...block.head, ...block.rows.flat()]
    }
  })
}

/** What stands where the duty stamp is stuck (UU 10/2020: one rate of Rp10.000). */
export const stampWords = 'Meterai Rp10.000'
