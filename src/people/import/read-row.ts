import { type Cells, dayIn, firstIn, isNumbering, type ReadRow, textIn } from '#imports'
import type { Day, Secrets } from '#kernel'
import { aliasesIn } from '../fields.ts'
import type { PersonStatus } from '../kinds.ts'
import { nikDoubts, nikDoubtWords } from '../nik.ts'
import { numberKey } from '../number-key.ts'
import { nikIn } from './nik-cell.ts'
import type { Gazetteer } from './places.ts'
import {
  educationIn,
  interestIn,
  meansSourceIn,
  poorIn,
  registerIn,
  registerOf,
  securityIn,
  sexIn,
  statusIn,
} from './words-to-codes.ts'

export interface Ground {
  places: Gazetteer
  secrets: Secrets
  /** What somebody in this unit is, where the list does not say. */
  statusHere: PersonStatus | undefined
  asOf: Day
}

/** Reads one row: what is understood as values, what is not as doubts with a sentence; never a guess. */
export function readRow(cells: Cells, ground: Ground): ReadRow | undefined {
  const name = textIn(cells.name)
  const number = textIn(cells.number)
  if (isNumbering(cells) || (!name && !number && !textIn(cells.nik))) return undefined
  const row: Reading = { cells, values: {}, secrets: {}, doubts: [] }
  who(row, name, number, ground)
  days(row, ground.asOf)
  residence(row, ground.places)
  skills(row)
  place(row)
  means(row)
  nik(row, ground.asOf)
  return { ...row, keys: keysOf(row, number, ground.secrets) }
}

interface Reading extends Omit<ReadRow, 'keys'> {
  cells: Cells
}

function keysOf({ secrets }: Reading, number: string | undefined, { fingerprint }: Secrets): string[] {
  return [
    ...(number ? [`no ${numberKey(number)}`] : []),
    ...(secrets.nik ? [`nik ${fingerprint(`nik ${secrets.nik}`)}`] : []),
  ]
}

function who(row: Reading, name: string | undefined, number: string | undefined, ground: Ground): void {
  const { cells, values } = row
  const [own, ...also] = (name ?? '').split(/\s+(?:alias|als\.?|@)\s+/i)
  if (!own || !/\p{L}/u.test(own)) doubt(row, 'name', 'Nama kosong atau tidak berupa huruf.', true)
  else values.name = calm(own).slice(0, 160)
  const aliases = aliasesIn([...also, textIn(cells.aliases) ?? ''].join(';')).map(calm)
  if (aliases.length > 0) values.aliases = aliases
  if (number) values.number = number.slice(0, 60)
  const code = coded(row, 'code', registerIn, 'Register ini tidak dikenal.') ?? registerOf(number ?? '')
  if (code) values.code = code
  coded(row, 'sex', sexIn, 'Jenis kelamin tidak terbaca.')
  coded(row, 'status', statusIn, 'Status tidak dikenal.')
  const fromRegister = code?.startsWith('A') ? 'detainee' : code?.startsWith('B') ? 'inmate' : undefined
  values.status ??= ground.statusHere ?? fromRegister
  if (values.status === undefined) delete values.status
}

/** 'UDIN BIN SAMSUL' is shouted because a machine wrote it. */
const calm = (name: string) =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(^|[\s.'-])\p{L}/gu, (each) => each.toUpperCase())
    : name

const sentenceDays = ['oneThirdOn', 'halfOn', 'twoThirdsOn', 'expiresOn'] as const

function days(row: Reading, asOf: Day): void {
  const { values } = row
  for (const key of ['birthDate', 'fromOn', ...sentenceDays]) {
    const read = dayIn(firstIn(row.cells[key]))
    if ('doubt' in read) doubt(row, key, `${read.doubt} Bila diterima, dikosongkan.`)
    else if (read.day) values[key] = read.day
  }
  const { birthDate, fromOn } = values as Record<string, Day | undefined>
  if (birthDate && (birthDate > asOf || birthDate < '1910-01-01')) {
    delete values.birthDate
    doubt(row, 'birthDate', 'Tanggal lahir tidak mungkin. Bila diterima, dikosongkan.')
  }
  if (fromOn && fromOn > asOf) {
    delete values.fromOn
    doubt(row, 'fromOn', 'Tanggal registrasi sesudah hari keadaan daftar. Bila diterima, dikosongkan.')
  }
  const known = sentenceDays.flatMap((key) => (values[key] as Day | undefined) ?? [])
  if (known.some((day, at) => at > 0 && day < (known[at - 1] ?? ''))) {
    doubt(
      row,
      'expiresOn',
      'Urutan 1/3, 1/2, 2/3, dan ekspirasi terbalik. Bila diterima, disimpan seperti tertulis.',
    )
  }
}

/** Until its district is known, a village is only a name. */
function residence(row: Reading, places: Gazetteer): void {
  const { cells, values } = row
  const district = textIn(cells.district)
  const regency = textIn(cells.regency)
  const address = textIn(cells.address, 400)
  if (address) row.secrets.address = address
  const village = textIn(cells.village)
  if (village) values.village = village
  if (!district) return
  const found = places.districts(district, regency)
  const [code] = found
  if (!code) {
    doubt(row, 'district', 'Kecamatan tidak dikenal. Bila diterima, dikosongkan.')
    return
  }
  if (found.length > 1) {
    doubt(
      row,
      'district',
      'Beberapa kecamatan bernama sama. Tambahkan kabupaten atau kotanya, misalnya Plaju, Kota Palembang.',
    )
    return
  }
  values.district = code
  if (!village) return
  delete values.village
  const villageCode = places.village(code, village)
  if (villageCode) values.village = villageCode
  else
    doubt(
      row,
      'village',
      'Kelurahan atau desa tidak dikenal di kecamatan itu. Bila diterima, hanya kecamatannya disimpan.',
    )
}

function skills(row: Reading): void {
  const { cells, values } = row
  coded(row, 'education', educationIn, 'Pendidikan tidak dikenal.')
  const occupation = textIn(cells.occupation, 120)
  if (occupation) values.occupation = occupation
  const words = (textIn(cells.interests) ?? '').split(/[;,/&]|\bdan\b/i).flatMap((each) => each.trim() || [])
  const codes = [...new Set(words.flatMap((each) => interestIn(each) ?? []))].sort()
  if (codes.length > 0) values.interests = codes
  const strange = words.filter((each) => !interestIn(each))
  if (strange.length > 0)
    doubt(
      row,
      'interests',
      `Minat tidak dikenal: ${strange.join('; ')}. Bila diterima, minat lain tetap disimpan.`,
    )
}

function place(row: Reading): void {
  const { cells, values } = row
  for (const key of ['wing', 'block']) {
    const text = textIn(cells[key], 40)
    if (text) values[key] = text
  }
  coded(row, 'security', securityIn, 'Tingkat pengamanan tidak dikenal.')
  const rules = String(firstIn(cells.specialRules) ?? '')
  if (/^(ya|y|1|true|berlaku)$/i.test(rules)) values.specialRules = true
}

function means(row: Reading): void {
  const { cells, values } = row
  coded(row, 'poor', poorIn, 'Keterangan ekonomi tidak terbaca.')
  const decile = textIn(cells.decile)?.replace(/^desil\s*/i, '')
  if (decile && /^([1-9]|10)$/.test(decile)) values.decile = Number(decile)
  else if (decile) doubt(row, 'decile', 'Desil adalah angka 1 sampai 10. Bila diterima, dikosongkan.')
  coded(row, 'meansSource', meansSourceIn, 'Sumber data ekonomi tidak dikenal.')
}

function nik(row: Reading, asOf: Day): void {
  const read = nikIn(firstIn(row.cells.nik))
  if ('doubt' in read) doubt(row, 'nik', read.doubt)
  if ('doubt' in read || !read.nik) return
  row.secrets.nik = read.nik
  const { birthDate = null, sex = null } = row.values as { birthDate?: Day; sex?: 'male' | 'female' }
  const wrong = nikDoubts(read.nik, { birthDate, sex }, asOf).map((each) => nikDoubtWords[each])
  if (wrong.length > 0) doubt(row, 'nik', `NIK ${wrong.join(' dan ')}. Bila diterima, NIK tetap disimpan.`)
}

/** A column of words that mean one of our codes. */
function coded<Code>(
  row: Reading,
  key: string,
  read: (words: string) => Code | undefined,
  says: string,
): Code | undefined {
  const cell = firstIn(row.cells[key])
  const words = typeof cell === 'boolean' ? String(cell) : textIn(row.cells[key])
  if (!words) return undefined
  const code = read(words)
  if (code === undefined) doubt(row, key, `${says} Bila diterima, dikosongkan.`)
  else row.values[key] = code
  return code
}

function doubt(row: Reading, column: string, says: string, blocks?: true): void {
  row.doubts.push({ column, raw: textIn(row.cells[column]) ?? '', says, ...(blocks && { blocks }) })
}
