import type { UnitDirectory } from '#accounts'
import {
  type Cells,
  type Choice,
  dayIn,
  firstIn,
  type Import,
  isNumbering,
  isOfRegion,
  type ReadRow,
  textIn,
} from '#imports'
import { addDays, type Day, daysBetween, endOfTerm, longDay } from '#kernel'
import {
  bareName,
  type Gazetteer,
  partnerKindIn,
  partnerKindOfName,
  partnerKinds,
  reachedBy,
} from '#partners'
import { type Kind, kindCodes, kinds } from '../kinds.ts'
import { readNumber } from '../number.ts'
import { columns } from './columns.ts'
import type { ListedValues } from './listed-values.ts'
import { kindsIn, kindsOfTitle, objectIn, statuses, statusIn, termIn } from './words-to-codes.ts'

export interface Ground {
  job: Import
  units: UnitDirectory
  places: Gazetteer
}

interface Reading extends Omit<ReadRow, 'keys' | 'values'> {
  cells: Cells
  values: Partial<ListedValues>
}

/** Reads one row: what is understood as values, what is not as doubts; what was written stays beside both. */
export function readRow(cells: Cells, ground: Ground): ReadRow | undefined {
  const partner = textIn(cells.partner, 240)
  const title = textIn(cells.title, 240)
  if (isNumbering(cells) || (!partner && !title)) return undefined
  const row: Reading = { cells, values: { asWritten: asWritten(cells) }, secrets: {}, doubts: [] }
  if (partner) row.values.partner = partner
  else doubt(row, 'partner', 'Nama mitra kosong.', { blocks: true })
  if (title) row.values.title = title
  else doubt(row, 'title', 'Judul kosong. Tulis tentang apa kerja samanya.', { blocks: true })
  kindOfPaper(row)
  office(row, ground)
  aboutPartner(row, ground)
  about(row)
  numbers(row)
  days(row, ground.job.asOf)
  standing(row, ground.job.asOf)
  return { ...row, keys: keysOf(row.values) }
}

/** Every column as the file holds it, for good; once read it reads as itself. */
function asWritten(cells: Cells): string {
  const before = firstIn(cells.asWritten)
  if (typeof before === 'string') return before
  const texts = columns.flatMap(({ key }) => {
    const text = textIn(cells[key], 1_000)
    return text ? [[key, text]] : []
  })
  return JSON.stringify(Object.fromEntries(texts))
}

function keysOf({
  unit = '',
  partner = '',
  title = '',
  ourNumber,
  startsOn,
  signedOn,
}: Partial<ListedValues>): string[] {
  return [
    ...(ourNumber ? [`nomor ${unit} ${readNumber(ourNumber).key}`] : []),
    `naskah ${unit} ${bareName(partner)} ${bareName(title)} ${startsOn ?? signedOn ?? ''}`,
  ]
}

const kindChoices: readonly Choice[] = kindCodes.map((value) => ({ value, label: kinds[value] }))

/** A paper is called MoU and PKS in turn: the column and the title must say the same, or a person says which it is. */
function kindOfPaper(row: Reading): void {
  const words = textIn(row.cells.kind, 80)
  const [titled, ...also] = kindsOfTitle(row.values.title ?? '')
  const written = textIn(row.cells.kindAsWritten, 80) ?? words
  if (written) row.values.kindAsWritten = written
  if (!words) {
    if (titled && also.length === 0) row.values.kind = titled
    else
      doubt(row, 'kind', 'Jenis naskah tidak tertulis. Pilih menurut naskahnya.', {
        blocks: true,
        choices: kindChoices,
      })
    return
  }
  const [kind, ...others] = kindsIn(words)
  if (!kind || others.length > 0) {
    doubt(row, 'kind', 'Jenis naskah tidak pasti. Pilih menurut naskahnya.', {
      blocks: true,
      choices: kindChoices,
    })
    return
  }
  row.values.kind = kind
  const decided = kindCodes.includes(words as Kind)
  if (!decided && titled && also.length === 0 && titled !== kind) {
    doubt(
      row,
      'kind',
      `Kolom jenis menyebut ${words}, judulnya ${kinds[titled]}. Pilih menurut naskahnya; bila diterima, kolom jenis yang dipakai.`,
      { choices: kindChoices },
    )
  }
}

/** One unit is written in many ways; a regional office names the unit of each row, a unit lists its own. */
function office(row: Reading, { job, units }: Ground): void {
  const words = textIn(row.cells.unit)
  const ofRegion = isOfRegion(job)
  if (!words) {
    if (!ofRegion) row.values.unit = job.unitId
    else doubt(row, 'unit', 'Satuan kerja kosong.', { blocks: true })
    return
  }
  const isOurs = (unit: { unitId: string; kanwilId: string }) =>
    ofRegion ? unit.kanwilId === job.kanwilId : unit.unitId === job.unitId
  const chosen = units.byId(words)
  const meant = chosen ? [chosen] : units.called(words)
  const [ours, ...more] = meant.filter(isOurs)
  const choicesOf = (those: readonly { unitId: string; name: string }[]) =>
    those.slice(0, 8).map(({ unitId, name }) => ({ value: unitId, label: name }))
  if (ours && more.length === 0) row.values.unit = ours.unitId
  else if (ours) {
    doubt(row, 'unit', 'Beberapa satuan kerja disebut begitu. Pilih yang dimaksud.', {
      blocks: true,
      choices: choicesOf([ours, ...more]),
    })
  } else if (meant.length > 0) {
    const whose = ofRegion ? 'bukan satuan kerja wilayah Anda' : 'bukan satuan kerja Anda'
    doubt(row, 'unit', `${meant[0]?.name} ${whose}. Lewati baris ini.`, { blocks: true })
  } else {
    doubt(row, 'unit', 'Satuan kerja tidak dikenal. Pilih atau tulis namanya.', {
      blocks: true,
      choices: choicesOf(units.nearly(words).filter(isOurs)),
    })
  }
}

function aboutPartner(row: Reading, { places }: Ground): void {
  const { cells, values } = row
  const aliases = (textIn(cells.partnerAliases) ?? '').split(/[;,]/).flatMap((each) => each.trim() || [])
  if (aliases.length > 0) values.partnerAliases = aliases
  partnerKind(row)
  const regency = textIn(cells.regency)
  const regencyCode = regency && places.regency(regency)
  if (regencyCode) values.regency = regencyCode
  else if (regency) doubt(row, 'regency', 'Kabupaten atau kota tidak dikenal. Bila diterima, dikosongkan.')
  const district = textIn(cells.district)
  const [code, ...others] = district ? places.districts(district, regencyCode) : []
  if (code && others.length === 0) {
    values.district = code
    values.regency = code.slice(0, 5)
  } else if (code) {
    doubt(
      row,
      'district',
      'Beberapa kecamatan bernama sama. Tambahkan kabupaten atau kotanya, misalnya Plaju, Kota Palembang. Bila diterima, dikosongkan.',
    )
  } else if (district) {
    doubt(row, 'district', 'Kecamatan tidak dikenal. Bila diterima, dikosongkan.')
  }
  contact(row)
}

function partnerKind(row: Reading): void {
  const { cells, values } = row
  const words = textIn(cells.partnerKind, 80)
  const named = partnerKindOfName(values.partner ?? '')
  const kind = words ? partnerKindIn(words) : undefined
  const used = kind ?? named
  if (used) values.partnerKind = used
  if (words && !kind && used)
    doubt(
      row,
      'partnerKind',
      `Jenis mitra ini tidak dikenal. Bila diterima, dipakai ${partnerKinds[used]} menurut namanya.`,
    )
}

/** Somebody to speak to: a name, and a number or an address in its own column or behind the name. */
function contact(row: Reading): void {
  const { cells, values } = row
  const words = textIn(cells.contact, 160)
  const [, name = words, behind] =
    /^(.*?)[\s,(;:/-]*((?:\+62|62|0)[\d\s.-]{7,}\d)\W*$/.exec(words ?? '') ?? []
  const reached = textIn(cells.phone, 120) ?? behind
  if (name) values.contact = name.slice(0, 120)
  if (!reached) return
  if (reachedBy(reached)) values.phone = reached
  else doubt(row, 'phone', 'Telepon atau surel ini tidak terbaca. Bila diterima, kontaknya tidak dicatat.')
  const position = textIn(cells.contactPosition, 120)
  if (position) values.contactPosition = position
}

function about(row: Reading): void {
  const { cells, values } = row
  const words = (textIn(cells.objects) ?? '').split(/[;,/&]|\bdan\b/i).flatMap((each) => each.trim() || [])
  const whole = objectIn(textIn(cells.objects) ?? '')
  const codes = words.flatMap((each) => objectIn(each) ?? [])
  const phrase = codes.length === 0 && whole ? [whole] : codes
  const strange = phrase === codes ? words.filter((each) => !objectIn(each)) : []
  values.objects = [...new Set([...phrase, ...(strange.length > 0 ? (['other'] as const) : [])])]
  if (strange.length > 0)
    doubt(row, 'objects', `Bidang tidak dikenal: ${strange.join('; ')}. Bila diterima, dicatat Lainnya.`)
  for (const [key, most] of [
    ['scope', 2_000],
    ['note', 500],
  ] as const) {
    const text = textIn(cells[key], most)
    if (text) values[key] = text
  }
}

/** Each side has its own number; two in one cell are for a person to part. */
function numbers(row: Reading): void {
  for (const key of ['ourNumber', 'theirNumber'] as const) {
    const raw = String(firstIn(row.cells[key]) ?? '').trim()
    const number = textIn(row.cells[key], 80)
    if (!number || number.length < 3 || /^(belum|tidak) ada/i.test(number)) continue
    if (/[\r\n;]|\sdan\s/i.test(raw))
      doubt(
        row,
        key,
        'Ada dua nomor dalam satu sel. Tulis satu nomor saja; bila diterima, disimpan seperti tertulis.',
      )
    row.values[key] = number
  }
}

function days(row: Reading, asOf: Day): void {
  const { cells, values } = row
  for (const key of ['signedOn', 'startsOn', 'endsOn'] as const) {
    const read = dayIn(firstIn(cells[key]))
    if ('doubt' in read) doubt(row, key, `${read.doubt} Bila diterima, dikosongkan.`)
    else if (read.day && read.day < '1990-01-01')
      doubt(row, key, 'Tahunnya terlalu lama. Bila diterima, dikosongkan.')
    else if (read.day) values[key] = read.day
  }
  if (values.signedOn && values.signedOn > asOf) {
    delete values.signedOn
    doubt(row, 'signedOn', 'Tanggal ini sesudah hari keadaan daftar. Bila diterima, dikosongkan.')
  }
  term(row)
  const { startsOn, endsOn } = values
  if (startsOn && endsOn && endsOn < startsOn) {
    delete values.endsOn
    doubt(row, 'endsOn', `Berakhir sebelum mulai berlaku, ${longDay(startsOn)}. Bila diterima, dikosongkan.`)
  } else if (startsOn && endsOn && daysBetween(startsOn, endsOn) > 3_700) {
    doubt(row, 'endsOn', 'Lebih dari sepuluh tahun. Bila diterima, disimpan seperti tertulis.')
  }
}

/** A paper without a first day of its own begins when it is signed; a term gives the last day that is not written. */
function term(row: Reading): void {
  const { cells, values } = row
  const words = textIn(cells.term)
  const read = words ? termIn(words) : undefined
  if (words && read) values.term = words
  if (words && !read) doubt(row, 'term', 'Jangka waktu tidak terbaca. Bila diterima, dikosongkan.')
  if (read && 'from' in read) {
    values.startsOn ??= read.from
    values.endsOn ??= read.until
  }
  if (!values.startsOn && values.signedOn) values.startsOn = values.signedOn
  if (!read || !('months' in read) || !values.startsOn) return
  const ends = endOfTerm(values.startsOn, read.months)
  values.endsOn ??= ends
  if (Math.abs(daysBetween(ends, values.endsOn)) > 1)
    doubt(
      row,
      'endsOn',
      `Jangka waktu ${words} berakhir ${longDay(ends)}, tidak cocok dengan tanggal ini. Bila diterima, tanggal ini yang dipakai.`,
    )
}

/** In force or over: what the list says and what its days say must agree. What is not signed yet goes another way. */
function standing(row: Reading, asOf: Day): void {
  const { cells, values } = row
  const words = textIn(cells.status)
  const status = words ? statusIn(words) : undefined
  const { endsOn, startsOn, signedOn } = values
  values.status = status ?? 'active'
  if (status === 'begun') {
    doubt(
      row,
      'status',
      'Menurut daftar belum ditandatangani. Lewati baris ini dan ajukan lewat Ajukan kerja sama, atau betulkan statusnya.',
      {
        blocks: true,
        choices: (['active', 'ended'] as const).map((value) => ({ value, label: statuses[value] })),
      },
    )
  } else if (words && !status) {
    doubt(row, 'status', 'Status tidak dikenal. Bila diterima, mengikuti tanggalnya.')
  }
  if (status === 'active' && endsOn && endsOn < asOf)
    doubt(
      row,
      'endsOn',
      `Statusnya berlaku, tetapi ${longDay(endsOn)} sudah lewat. Bila diterima, dicatat berakhir.`,
    )
  else if (status === 'ended' && endsOn && endsOn > addDays(asOf, 1))
    doubt(
      row,
      'endsOn',
      `Statusnya berakhir, tetapi ${longDay(endsOn)} belum lewat. Bila diterima, dicatat berakhir.`,
    )
  else if (
    !endsOn &&
    status !== 'ended' &&
    status !== 'begun' &&
    !row.doubts.some(({ column }) => column === 'endsOn')
  )
    doubt(
      row,
      'endsOn',
      startsOn || signedOn
        ? 'Hari terakhirnya tidak tertulis. Bila diterima, dicatat berlaku tanpa hari terakhir.'
        : 'Tidak ada tanggal sama sekali. Bila diterima, dicatat berlaku tanpa masa berlaku.',
    )
}

function doubt(
  row: Pick<Reading, 'cells' | 'doubts'>,
  column: string,
  says: string,
  more: { blocks?: true; choices?: readonly Choice[] } = {},
): void {
  const { choices = [], ...rest } = more
  row.doubts.push({
    column,
    raw: textIn(row.cells[column]) ?? '',
    says,
    ...rest,
    ...(choices.length > 0 && { choices }),
  })
}
