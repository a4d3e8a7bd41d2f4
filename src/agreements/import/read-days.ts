import { dayIn, firstIn, textIn } from '#imports'
import { addDays, type Day, daysBetween, endOfTerm, longDay } from '#kernel'
import { doubt, type Reading } from './reading.ts'
import { statuses, statusIn, termIn } from './words-to-codes.ts'

/** The days of a paper, none of which may lie in the future of the list or before its own beginning. */
export function days(row: Reading, asOf: Day): void {
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
export function standing(row: Reading, asOf: Day): void {
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
