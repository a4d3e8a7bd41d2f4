import type { Import, StagedRow } from '#imports'
import type { Secrets } from '#kernel'
import type { DataSource, MeansSource, RegisterCode } from '../kinds.ts'
import { numberKey } from '../number-key.ts'
import type { Origin, Person, PersonFacts } from '../tables.ts'
import type { Known } from './standing.ts'

/** What a row would do to a file: new values of columns, and what hangs on the person. */
export interface Difference {
  /** The columns of the person that get another value. */
  set: Partial<Person>
  sources: Record<string, Origin>
  /** Which fields people would call changed. */
  fields: string[]
  aliases: string[]
  registration: { code: RegisterCode | null; number: string; fromOn: string | null } | null
  /** The row brings dates of the sentence that are to be kept as a snapshot. */
  dates: boolean
  means: { source: MeansSource; poor: boolean | null; decile: number | null } | null
  /** Only the day is newer. */
  confirms: boolean
}

const plainFields = [
  'name',
  'status',
  'sex',
  'birthDate',
  'education',
  'occupation',
  'interests',
  'wing',
  'block',
] as const
const moreFields = ['security', 'specialRules'] as const
const dateFields = ['oneThirdOn', 'halfOn', 'twoThirdsOn', 'expiresOn'] as const

type Values = Partial<Omit<PersonFacts, 'districtCode' | 'villageCode'>> & {
  aliases?: string[]
  number?: string
  code?: RegisterCode
  fromOn?: string
  district?: string
  village?: string
  poor?: boolean
  decile?: number
  meansSource?: MeansSource
}

/** What a list says replaces what is older, and never what is newer; an empty cell says nothing. */
export function differ(job: Import, row: StagedRow, known: Known | undefined, secrets: Secrets): Difference {
  const values = row.values as Values
  const origin: Origin = { source: job.origin as DataSource, asOf: job.asOf }
  const origins = (known?.sources ?? {}) as unknown as Record<string, Origin>
  const difference: Difference = {
    set: {},
    sources: {},
    fields: [],
    aliases: [],
    registration: null,
    dates: false,
    means: null,
    confirms: false,
  }
  const isOlder = (field: string) => {
    const standing = origins[field]
    if (!standing) return false
    return standing.asOf > job.asOf || (standing.asOf === job.asOf && standing.source !== origin.source)
  }
  const take = (field: string, column: () => Partial<Person>, isSame: boolean) => {
    if (isOlder(field)) return
    if ((origins[field]?.asOf ?? '') < job.asOf) {
      difference.sources[field] = origin
      difference.confirms ||= isSame
    }
    if (isSame) return
    Object.assign(difference.set, column())
    difference.fields.push(field)
  }

  for (const field of [...plainFields, ...moreFields]) {
    const value = values[field]
    if (value !== undefined) take(field, () => ({ [field]: value }), same(field, value, known?.[field]))
  }
  takeResidence(values, known, take)
  takeSecrets(row, known, secrets, take)
  takeDates(job, values, known, difference, take)
  takeMeans(job, values, known, difference)
  const aliases = (values.aliases ?? []).filter((each) => !known?.aliases.some((alias) => alike(alias, each)))
  if (aliases.length > 0) {
    difference.aliases = aliases
    difference.fields.push('aliases')
  }
  const isKnownNumber = known?.lines.some((line) => line.numberKey === numberKey(values.number ?? ''))
  if (values.number && !isKnownNumber) {
    const fromOn = values.fromOn ?? (known ? job.asOf : null)
    difference.registration = { code: values.code ?? null, number: values.number, fromOn }
    difference.fields.push('number')
  }
  return difference
}

type Take = (field: string, column: () => Partial<Person>, isSame: boolean) => void

/** A village belongs to its district: with another district, the old one no longer holds. */
function takeResidence({ district, village }: Values, known: Known | undefined, take: Take): void {
  if (!district) return
  const keeps = known?.districtCode === district && !village ? known.villageCode : null
  const villageCode = village ?? keeps
  const isSame = known?.districtCode === district && known.villageCode === villageCode
  take('districtCode', () => ({ districtCode: district, villageCode }), isSame)
}

function takeSecrets(
  { secrets: { nik, address }, keys }: StagedRow,
  known: Known | undefined,
  secrets: Secrets,
  take: Take,
) {
  if (nik) {
    const nikHash = keys.find((key) => key.startsWith('nik '))?.slice(4) ?? ''
    take(
      'nik',
      () => ({ nikSealed: secrets.seal(nik), nikHash, nikState: 'unverified' }),
      known?.nikHash === nikHash,
    )
  }
  if (address) {
    const standing = known?.addressSealed ? secrets.open(known.addressSealed) : undefined
    take('address', () => ({ addressSealed: secrets.seal(address) }), standing === address)
  }
}

/** Dates of a sentence are one snapshot: they are taken together, with the day on which they stood so. */
function takeDates(
  job: Import,
  values: Values,
  known: Known | undefined,
  difference: Difference,
  take: Take,
): void {
  const told = dateFields.filter((field) => values[field] !== undefined)
  if (told.length === 0 || (known?.datesAsOf && known.datesAsOf > job.asOf)) return
  for (const field of told) take(field, () => ({ [field]: values[field] }), known?.[field] === values[field])
  if (known?.datesAsOf === job.asOf && !told.some((field) => field in difference.set)) return
  difference.dates = true
  difference.set.datesAsOf = job.asOf
  difference.confirms ||= known !== undefined
}

/** Every word on means is kept; the latest stands with the person. */
function takeMeans(job: Import, values: Values, known: Known | undefined, difference: Difference): void {
  const { poor = null, decile = null } = values
  if (poor === null && decile === null) return
  const source = values.meansSource ?? (decile === null ? 'bapas' : 'dtsen')
  const isSame =
    known?.poor === poor &&
    known.decile === decile &&
    known.meansSource === source &&
    known.meansAsOf === job.asOf
  if (isSame || (known?.meansAsOf && known.meansAsOf > job.asOf)) return
  difference.means = { source, poor, decile }
  Object.assign(difference.set, { poor, decile, meansSource: source, meansAsOf: job.asOf })
  if (known?.poor === poor && known.decile === decile) difference.confirms = true
  else difference.fields.push('means')
}

function same(field: string, value: unknown, standing: unknown): boolean {
  if (field === 'name') return alike(String(value), String(standing ?? ''))
  if (field === 'interests')
    return JSON.stringify(value) === JSON.stringify([...((standing ?? []) as string[])].sort())
  return value === standing
}

const alike = (one: string, other: string) => squeeze(one) === squeeze(other)
const squeeze = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
