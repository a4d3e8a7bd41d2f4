import { type Day, longDay, weekday } from '#kernel'
import { type Section, sectionsOf } from '../comparing/sections.ts'
import { partsIn } from './rights.ts'
import { isItsWeekday, spokenDayIn } from './spoken-day.ts'
import { endByLength, termSaidIn } from './term-said.ts'

/** What the record knows of the paper whose text is checked. */
export interface PaperRecord {
  kind: string
  parties: {
    role: string
    name: string
    number: string | null
    authority: string | null
    signatory: string | null
  }[]
  startsOn: Day | null
  endsOn: Day | null
  /** How many promises the annex holds. */
  promises: number
  sharesData: boolean
}

/** One thing to look at before anybody signs, as a sentence. It warns, and never stops anybody. */
export interface Finding {
  code: string
  /** 'Pasal 5', where it stands in one place. */
  where?: string | undefined
  says: string
}

/** Reads a text as a careful colleague would before it is signed. */
export function checkText(lines: readonly string[], record: PaperRecord): Finding[] {
  const sections = sectionsOf(lines)
  return [
    ...parties(record, lines),
    ...signingDay(lines),
    ...annex(sections, record),
    ...term(sections, record),
    ...rights(sections, record),
    ...stamp(sections, record),
    ...personalData(sections, record),
  ]
}

const squeezed = (text: string) => text.toUpperCase().replace(/\s/g, '')

function parties({ parties }: PaperRecord, lines: readonly string[]): Finding[] {
  const text = squeezed(lines.join(' '))
  return parties.flatMap(({ role, name, number, authority, signatory }): Finding[] => [
    ...(number === null ? [{ code: 'no-number', says: `Nomor naskah ${name} (${role}) belum ada.` }] : []),
    ...(number !== null && !text.includes(squeezed(number))
      ? [
          {
            code: 'other-number',
            says: `Nomor naskah ${name} menurut data, ${number}, tidak tertulis pada naskah.`,
          },
        ]
      : []),
    ...(signatory === null
      ? [{ code: 'no-signatory', says: `Penanda tangan ${name} (${role}) belum diisi.` }]
      : []),
    ...(authority === null
      ? [{ code: 'no-authority', says: `Dasar kewenangan penanda tangan ${name} (${role}) belum diisi.` }]
      : []),
  ])
}

function signingDay(lines: readonly string[]): Finding[] {
  const said = spokenDayIn(lines)
  if (!said)
    return [
      {
        code: 'no-day',
        says: 'Hari dan tanggal penandatanganan dalam huruf tidak ditemukan pada pembukaan.',
      },
    ]
  const { words, spoken, figures } = said
  if (!spoken)
    return [
      {
        code: 'no-such-day',
        says: `Tanggal dalam huruf tidak terbaca sebagai tanggal yang ada: “${words}”.`,
      },
    ]
  return [
    ...(figures && figures !== spoken
      ? [
          {
            code: 'two-days',
            says: `Tanggal dalam huruf, ${longDay(spoken)}, berbeda dari tanggal dalam angka, ${longDay(figures)}.`,
          },
        ]
      : []),
    ...(said.weekday && !isItsWeekday(said.weekday, spoken)
      ? [
          {
            code: 'other-weekday',
            says: `${longDay(spoken)} jatuh pada hari ${weekday(spoken)}, bukan ${said.weekday}.`,
          },
        ]
      : []),
  ]
}

function annex(sections: readonly Section[], { promises }: PaperRecord): Finding[] {
  const speaks = sections.find(
    ({ kind, lines }) => kind === 'article' && lines.some((line) => /\blampiran\b/iu.test(line)),
  )
  const there = sections.some(({ kind, lines }) => kind === 'annex' && lines.length > 1)
  if (speaks && !there)
    return [
      {
        code: 'annex-absent',
        where: speaks.title,
        says: 'Lampiran disebut, tetapi naskah ini tidak memuat lampiran.',
      },
    ]
  if (promises > 0 && !there)
    return [
      {
        code: 'plan-not-annexed',
        says: `Rencana aksi berisi ${promises} kegiatan, tetapi naskah ini tidak memuat lampiran.`,
      },
    ]
  if (there && !speaks)
    return [
      {
        code: 'annex-unnamed',
        says: 'Naskah memuat lampiran, tetapi tidak ada pasal yang menyebutnya bagian dari naskah.',
      },
    ]
  return []
}

function term(sections: readonly Section[], { startsOn, endsOn, kind }: PaperRecord): Finding[] {
  const article = sections.find(({ heading }) => /jangka waktu|masa berlaku/iu.test(heading))
  if (!article)
    return kind === 'addendum' || kind === 'intent'
      ? []
      : [{ code: 'no-term', says: 'Tidak ada pasal tentang jangka waktu.' }]
  const said = termSaidIn(article.lines)
  const where = article.title
  const byLength = endByLength(said)
  return [
    ...(said.twoLengths
      ? [{ code: 'two-lengths', where, says: `Lamanya berbeda dalam angka dan huruf: “${said.twoLengths}”.` }]
      : []),
    ...(byLength && said.endsOn && byLength !== said.endsOn
      ? [
          {
            code: 'end-against-term',
            where,
            says: `Tanggal akhir ${longDay(said.endsOn)} tidak sesuai dengan lamanya; menurut lamanya berakhir ${longDay(byLength)}.`,
          },
        ]
      : []),
    ...(endsOn && said.endsOn && said.endsOn !== endsOn
      ? [
          {
            code: 'end-against-record',
            where,
            says: `Tanggal akhir pada naskah, ${longDay(said.endsOn)}, berbeda dari data kerja sama, ${longDay(endsOn)}.`,
          },
        ]
      : []),
    ...(startsOn && said.startsOn && said.startsOn !== startsOn
      ? [
          {
            code: 'start-against-record',
            where,
            says: `Tanggal mulai pada naskah, ${longDay(said.startsOn)}, berbeda dari data kerja sama, ${longDay(startsOn)}.`,
          },
        ]
      : []),
    ...(said.endsOn ? [] : [{ code: 'no-end', where, says: 'Tanggal akhir belum tertulis.' }]),
  ]
}

function rights(sections: readonly Section[], { kind, parties }: PaperRecord): Finding[] {
  if (kind !== 'agreement') return []
  const parts = partsIn(
    sections,
    parties.map(({ role }) => role),
  )
  if (parts.length === 0) return [{ code: 'no-rights', says: 'Tidak ada pasal tentang hak dan kewajiban.' }]
  return parts.flatMap(({ role, rights, duties }): Finding[] => {
    const others = parts.filter((part) => part.role !== role)
    const where = 'Hak dan Kewajiban'
    if (rights && !others.some((part) => part.duties))
      return [
        {
          code: 'right-without-duty',
          where,
          says: `${role} berhak, tetapi tidak ada pihak lain yang berkewajiban.`,
        },
      ]
    if (!rights && !duties)
      return [{ code: 'party-without-part', where, says: `Hak dan kewajiban ${role} tidak disebut.` }]
    return []
  })
}

function stamp(sections: readonly Section[], { kind, parties }: PaperRecord): Finding[] {
  if (kind === 'intent') return []
  const text = sections.flatMap(({ lines }) => lines).join(' ')
  const copies = /rangkap\s+(\d{1,2})/iu.exec(text)?.[1]
  return [
    ...(/mat(?:e|er)ai|meterai/iu.test(text)
      ? []
      : [
          {
            code: 'no-stamp',
            says: 'Meterai tidak disebut. Setiap naskah asli memerlukan meterai Rp10.000 pada satu tanda tangan.',
          },
        ]),
    ...(copies && Number(copies) < parties.length
      ? [
          {
            code: 'too-few-originals',
            says: `Naskah dibuat rangkap ${copies}, padahal ada ${parties.length} pihak yang masing-masing menyimpan naskah asli.`,
          },
        ]
      : []),
  ]
}

function personalData(sections: readonly Section[], { sharesData }: PaperRecord): Finding[] {
  const says = sections.some(
    ({ kind, heading, lines }) => kind === 'article' && /data pribadi/iu.test([heading, ...lines].join(' ')),
  )
  return sharesData && !says
    ? [
        {
          code: 'no-data-clause',
          says: 'Data pribadi dipertukarkan, tetapi tidak ada pasal pelindungan data pribadi.',
        },
      ]
    : []
}
