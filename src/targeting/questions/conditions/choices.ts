import { sql } from 'kysely'
import { type Education, educationCodes, educations, interests, sexes, statuses } from '#people'
import { choice } from './choice.tsx'

/** Who has gone home is asked nothing, unless he said so. */
const { former: _former, ...inCare } = statuses

export const status = choice({
  code: 'status',
  label: 'Status',
  asks: 'Berstatus',
  says: 'berstatus',
  words: inCare,
  holds: (codes) => sql`person.status = any(${codes}::text[])`,
})

export const sex = choice({
  code: 'kelamin',
  label: 'Jenis kelamin',
  asks: 'Jenis kelamin',
  says: 'berjenis kelamin',
  words: sexes,
  holds: (codes) => sql`person.sex = any(${codes}::text[])`,
})

/** Nobody asked somebody without interests; who has other interests was asked. */
export const interest = choice({
  code: 'minat',
  label: 'Minat kerja',
  asks: 'Berminat salah satu dari',
  says: 'berminat',
  words: interests,
  holds: (codes) => sql`case when person.interests <> '{}' then person.interests && ${codes}::text[] end`,
})

const upTo = (most: Education) => educationCodes.slice(0, educationCodes.indexOf(most) + 1)

export const educationAtMost = choice({
  code: 'pendidikan',
  label: 'Pendidikan paling tinggi',
  asks: 'Berpendidikan paling tinggi',
  says: 'berpendidikan paling tinggi',
  words: educations,
  // several ticks mean the highest of them
  holds: (codes) => sql`person.education = any(${upTo(codes.at(-1) ?? 'none')}::text[])`,
})
