import { to } from '#addresses'
import { longDay } from '#kernel'
import { fresh } from './amend-item.ts'
import { fieldsOf, idOf, merged, sortOf, standing, subjectOf } from './changes.ts'
import { type Names, titleOf } from './said.ts'
import type { Addendum } from './tables.ts'

/** Something that an addendum may change, and where that is done. */
export interface Place {
  subject: string
  title: string
  detail?: string
  stop?: (id: string) => string
}

export interface Places {
  title: string
  places: Place[]
  more?: { label: string; href: (id: string) => string }
}

/** The address of the form of one subject. */
export function editOf(id: string, subject: string): string {
  const own = idOf(subject)
  switch (sortOf(subject)) {
    case 'party':
      return to.amendDuties(id, own)
    case 'item':
      return to.amendItem(id, own)
    case 'article':
      return to.amendArticle(id, numberOf(subject))
    default:
      return to.amendMain(id)
  }
}

/** '7' of 'article:Pasal 7'. */
const numberOf = (subject: string) => idOf(subject).replace(/^Pasal /, '')

/** Everything on a copy that may be changed, in the order of a paper. */
export function placesIn({ ground, wanted }: Addendum, names: Names): Places[] {
  const state = merged(ground, wanted)
  const subjects = [...new Set(Object.keys(state).map(subjectOf))]
  const of = (sort: string) => subjects.filter((subject) => sortOf(subject) === sort)
  const place = (subject: string): Place => ({ subject, title: titleOf(subject, state, names) })
  return [
    {
      title: 'Kerja sama',
      places: [{ subject: 'agreement', title: 'Judul, objek, ruang lingkup, dan tanggal berakhir' }],
    },
    { title: 'Kewajiban para pihak', places: of('party').map(place) },
    {
      title: 'Rencana aksi',
      places: of('item')
        .filter((subject) => fieldsOf(state, subject)[standing] !== 'stopped')
        .map((subject) => ({
          ...place(subject),
          detail: detailOf(fieldsOf(state, subject)),
          ...(fieldsOf(ground, subject)[standing] === 'on' && {
            stop: (id: string) => to.stopItem(id, idOf(subject)),
          }),
        })),
      more: { label: 'Tambah kegiatan', href: (id) => to.amendItem(id, fresh) },
    },
    {
      title: 'Pasal',
      places: of('article').map(place),
      more: { label: 'Tambah pasal', href: (id) => to.amendArticle(id, fresh) },
    },
  ]
}

function detailOf({ quantity, measure, endsOn }: ReturnType<typeof fieldsOf>): string {
  return `${String(quantity)} ${String(measure)}, selesai ${longDay(String(endsOn))}`
}
