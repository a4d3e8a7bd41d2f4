import { longDay } from '#kernel'
import { educations, interests, nikStates, securities, sexes, statuses } from '../kinds.ts'
import type { PersonView } from '../person.ts'
import type { Person } from '../tables.ts'

/** Columns that only make sense together: filled as one, where the file that stays has none of them. */
export const groups = [
  ['sex'],
  ['birthDate'],
  ['nikSealed', 'nikHash', 'nikState', 'nikStateOn'],
  ['districtCode', 'villageCode'],
  ['addressSealed'],
  ['education'],
  ['occupation'],
  ['interests'],
  ['wing', 'block'],
  ['security'],
  ['oneThirdOn', 'halfOn', 'twoThirdsOn', 'expiresOn', 'datesAsOf'],
  ['poor', 'decile', 'meansSource', 'meansAsOf'],
  ['limitedAt'],
] as const satisfies (keyof Person)[][]
export type Filled = Partial<Pick<Person, (typeof groups)[number][number]>>

/** What the file that stays lacks and the other knows. */
export function fillings(stays: Person, gone: Person): Filled {
  const lacking = groups.filter(
    (group) =>
      group.every((column) => isBlank(stays[column])) && group.some((column) => !isBlank(gone[column])),
  )
  return Object.fromEntries(lacking.flat().map((column) => [column, gone[column]]))
}

/** A NIK that is missing is as good as none. */
const isBlank = (value: unknown) =>
  value === null || value === 'missing' || (Array.isArray(value) && value.length === 0)

interface Line {
  term: string
  mine: string
  theirs: string
}

/** Two files side by side, without what is sealed. */
export function sideBySide(mine: PersonView, theirs: PersonView): Line[] {
  return Object.entries(said).map(([term, tell]) => ({
    term,
    mine: tell(mine) ?? '',
    theirs: tell(theirs) ?? '',
  }))
}

const said: Record<string, (person: PersonView) => string | null | undefined> = {
  Nama: ({ name }) => name,
  'Nama lain': ({ aliases }) => aliases.join('; '),
  Status: ({ status }) => statuses[status],
  'Jenis kelamin': ({ sex }) => sex && sexes[sex],
  'Tanggal lahir': ({ birthDate }) => birthDate && longDay(birthDate),
  NIK: ({ nikState }) => nikStates[nikState],
  'Tempat tinggal': ({ village, district, regency }) =>
    [village, district, regency].filter(Boolean).join(', '),
  Alamat: ({ addressSealed }) => addressSealed && 'Tersimpan, tertutup',
  Pendidikan: ({ education }) => education && educations[education],
  Pekerjaan: ({ occupation }) => occupation,
  'Minat kerja': (person) => person.interests.map((code) => interests[code]).join('; '),
  Blok: ({ wing, block }) => [wing, block].filter(Boolean).join(' / '),
  Pengamanan: ({ security }) => security && securities[security],
  Ekspirasi: ({ expiresOn }) => expiresOn && longDay(expiresOn),
}
