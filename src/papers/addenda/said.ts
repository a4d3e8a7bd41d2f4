import { objects } from '#agreements'
import { longDay, number, rupiah } from '#kernel'
import { proofs, sources } from '#plans'
import {
  fieldOf,
  fieldsOf,
  idOf,
  keyOf,
  type State,
  sortOf,
  standing,
  subjectOf,
  type Value,
} from './changes.ts'

/** One thing that an addendum changes, in words: what it is, and each of its fields before and after. */
export interface Change {
  subject: string
  title: string
  is: 'new' | 'changed' | 'dropped'
  fields: { key: string; label: string; was: string; is: string }[]
  reason: string | undefined
}

/** Names of parties by id. */
export type Names = ReadonlyMap<string, string>

const labels: Record<string, string> = {
  title: 'Judul',
  scope: 'Ruang lingkup',
  objects: 'Objek kerja sama',
  endsOn: 'Tanggal berakhir',
  duties: 'Kewajiban',
  activity: 'Kegiatan',
  output: 'Keluaran',
  quantity: 'Jumlah',
  measure: 'Satuan',
  place: 'Tempat',
  startsOn: 'Mulai',
  source: 'Sumber biaya',
  budget: 'Anggaran',
  proofs: 'Bukti',
  heading: 'Judul pasal',
  text: 'Bunyi',
  [standing]: 'Keadaan',
}

/** 'Tanggal berakhir'; of a promise it is the day it is due. */
export const labelOf = (key: string): string =>
  sortOf(subjectOf(key)) === 'item' && fieldOf(key) === 'endsOn'
    ? 'Selesai'
    : (labels[fieldOf(key)] ?? fieldOf(key))

/** A value as people read it; empty where there is none. */
export function sayValue(key: string, value: Value | undefined): string {
  if (value === undefined || value === null || value === '') return ''
  switch (fieldOf(key)) {
    case 'startsOn':
    case 'endsOn':
      return longDay(String(value))
    case 'quantity':
      return number(Number(value))
    case 'budget':
      return rupiah(BigInt(String(value)))
    case 'objects':
      return named(objects, value)
    case 'proofs':
      return named(proofs, value)
    case 'source':
      return named(sources, value)
    case standing:
      return value === 'stopped' ? 'Dihentikan' : 'Berjalan'
    default:
      return String(value)
  }
}

const named = (names: Record<string, string>, value: Value) =>
  [value]
    .flat()
    .map((code) => names[String(code)] ?? String(code))
    .join(', ')

/** What a copy changes on its ground, thing by thing in the order of a paper, each field in the order of its label. */
export function changesIn(
  { ground, wanted, reasons }: { ground: State; wanted: State; reasons: Record<string, string> },
  names: Names,
): Change[] {
  const subjects = [...new Set(Object.keys(wanted).map(subjectOf))].sort(inOrder)
  return subjects.map((subject) => {
    const wants = fieldsOf(wanted, subject)
    const isThere = Object.keys(fieldsOf(ground, subject)).length > 0
    const dropped = wants[standing] === 'stopped'
    return {
      subject,
      title: titleOf(subject, { ...ground, ...(isThere ? {} : wanted) }, names),
      is: dropped ? 'dropped' : isThere ? 'changed' : 'new',
      fields: Object.keys(wants)
        .sort((one, other) => placeOf(one) - placeOf(other))
        .filter((field) => field !== standing || isThere)
        .map((field) => keyOf(subject, field))
        .map((key) => ({
          key,
          label: labelOf(key),
          was: sayValue(key, ground[key]),
          is: sayValue(key, wanted[key]),
        })),
      reason: reasons[subject],
    }
  })
}

const placeOf = (field: string) => Object.keys(labels).indexOf(field)
const order = ['agreement', 'party', 'article', 'item']
function inOrder(one: string, other: string): number {
  const sorts = order.indexOf(sortOf(one)) - order.indexOf(sortOf(other))
  return sorts || one.localeCompare(other, 'id', { numeric: true })
}

/** 'Kegiatan “Puskesmas keliling”', 'Pasal 7 Jangka Waktu'. */
export function titleOf(subject: string, state: State, names: Names): string {
  const id = idOf(subject)
  switch (sortOf(subject)) {
    case 'agreement':
      return 'Pokok kerja sama'
    case 'party':
      return names.get(id) ?? 'Pihak'
    case 'item':
      return `Kegiatan “${String(state[keyOf(subject, 'activity')] ?? '')}”`
    default:
      return [id, state[keyOf(subject, 'heading')]].filter(Boolean).join(' ')
  }
}

/** The same as sentences, as the paper of the addendum counts them up and the history keeps them. */
export function linesOfChanges(changes: readonly Change[]): string[] {
  return changes.flatMap(({ subject, title, is, fields }) => {
    if (is === 'dropped') return [`${title} dihentikan`]
    const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ')
    if (is === 'new') {
      const said = fields
        .filter((field) => field.is !== '')
        .map((field) => `${field.label.toLowerCase()} ${oneLine(field.is)}`)
      return sortOf(subject) === 'article'
        ? [
            `Ditambahkan ${title} yang berbunyi “${oneLine(fields.find(({ key }) => fieldOf(key) === 'text')?.is ?? '')}”`,
          ]
        : [`Ditambahkan ${title}: ${said.join(', ')}`]
    }
    return fields.map(
      (field) =>
        `${title}, ${field.label.toLowerCase()} semula ${quoted(oneLine(field.was))} diubah menjadi ${quoted(oneLine(field.is))}`,
    )
  })
}

const quoted = (text: string) => (text === '' ? 'belum diatur' : `“${text}”`)
