import { addMonths, type Day, longDay } from '#kernel'
import { ageOn, careNeeds, educationCodes, educations, securities, sexes, statuses } from '#people'
import type { EntryRule } from '#programmes'
import { conducts, risks } from '../kinds.ts'
import type { Known } from './facts.ts'
import { livesIn } from './lives-in.ts'

export interface Said {
  met: 'yes' | 'no' | 'unknown'
  says: string
}

const unknown = (says: string): Said => ({ met: 'unknown', says })
const known = (met: boolean, says: string): Said => ({ met: met ? 'yes' : 'no', says })

type Finder<Rule> = (rule: Rule, person: Known, today: Day) => Said
type Finders = { [Field in EntryRule['field']]: Finder<Extract<EntryRule, { field: Field }>> }

/** One way of looking for each kind of rule; what the file does not say is never taken as true. */
const finders: Finders = {
  status: ({ in: codes }, { status }) =>
    known(
      codes.includes(status),
      `Status ${lower(statuses[status])}; disyaratkan ${listed(statuses, codes)}.`,
    ),
  age: ageFinding,
  sex: ({ is }, { sex }) =>
    sex ? known(sex === is, `Jenis kelamin ${lower(sexes[sex])}.`) : unknown('Jenis kelamin belum ada data.'),
  education: educationFinding,
  served: ({ part }, person, today) => servedFinding(part, person, today),
  'months-left': leftFinding,
  security: ({ in: codes }, { security }) =>
    security
      ? known(
          codes.includes(security),
          `Klasifikasi keamanan ${lower(word(securities, security))}; disyaratkan ${listed(securities, codes)}.`,
        )
      : unknown('Klasifikasi keamanan belum ada data.'),
  zone: zoneFinding,
  poor: (_, { poor }) =>
    poor === null
      ? unknown('Kemampuan ekonomi belum ada data, atau datanya sudah lama.')
      : known(poor, poor ? 'Keluarga tidak mampu.' : 'Keluarga tercatat mampu.'),
  needs: ({ need }, person) => needFinding(need, person),
  conduct: ({ in: codes }, { conduct }) =>
    conduct
      ? known(codes.includes(conduct), `Penilaian SPPN ${lower(conducts[conduct])}.`)
      : unknown('Penilaian SPPN belum ada data.'),
  risk: ({ in: codes }, { risk }) =>
    risk
      ? known(codes.includes(risk), `Tingkat risiko ${lower(risks[risk])}.`)
      : unknown('Tingkat risiko belum ada data.'),
  paper: ({ name }, { papers }) =>
    papers.includes(name.toLowerCase())
      ? known(true, `${name} sudah dicatat.`)
      : unknown(`${name} belum dicatat.`),
}

export function findingOf(rule: EntryRule, person: Known, today: Day): Said {
  return (finders[rule.field] as Finder<EntryRule>)(rule, person, today)
}

function educationFinding({ min }: { min: string }, { education }: Known): Said {
  if (!education) return unknown('Pendidikan belum ada data.')
  const least = educationCodes.indexOf(min as 'none')
  return known(
    least >= 0 && educationCodes.indexOf(education) >= least,
    `Pendidikan ${educations[education]}; disyaratkan paling rendah ${word(educations, min)}.`,
  )
}

function ageFinding({ min = 0, max = 200 }: { min?: number; max?: number }, person: Known, today: Day): Said {
  if (!person.birthDate) return unknown('Umur belum ada data.')
  const age = ageOn(person.birthDate, today)
  const bounds = [min > 0 && `paling muda ${min}`, max < 200 && `paling tua ${max}`].filter(Boolean)
  return known(age >= min && age <= max, `Berumur ${age} tahun; disyaratkan ${bounds.join(', ')}.`)
}

const parts = {
  third: { says: 'sepertiga', on: 'oneThirdOn' },
  half: { says: 'setengah', on: 'halfOn' },
  'two-thirds': { says: 'dua pertiga', on: 'twoThirdsOn' },
} as const

function servedFinding(part: keyof typeof parts, person: Known, today: Day): Said {
  const { says, on } = parts[part]
  const day = person[on]
  if (!day) return unknown(`Tanggal ${says} masa pidana belum ada data, atau datanya sudah lama.`)
  return known(
    day <= today,
    day <= today
      ? `Sudah menjalani ${says} masa pidana sejak ${longDay(day)}.`
      : `Baru menjalani ${says} masa pidana pada ${longDay(day)}.`,
  )
}

function leftFinding({ min, max }: { min?: number; max?: number }, person: Known, today: Day): Said {
  if (!person.expiresOn) return unknown('Tanggal ekspirasi belum ada data, atau datanya sudah lama.')
  const bounds = [min !== undefined && `paling sedikit ${min}`, max !== undefined && `paling lama ${max}`]
  const enough = min === undefined || person.expiresOn >= addMonths(today, min)
  const soon = max === undefined || person.expiresOn <= addMonths(today, max)
  return known(
    enough && soon,
    `Ekspirasi ${longDay(person.expiresOn)}; sisa masa disyaratkan ${bounds.filter(Boolean).join(' dan ')} bulan.`,
  )
}

function zoneFinding(rule: Extract<EntryRule, { field: 'zone' }>, person: Known): Said {
  const name = rule.name ?? 'yang disyaratkan'
  if (!rule.areas?.length) return unknown(`Wilayah zona ${name} belum tertulis pada syarat.`)
  const lives = livesIn(rule.areas, person)
  if (lives === null) return unknown('Tempat tinggal belum ada data.')
  return known(lives, lives ? `Tinggal di zona ${name}.` : `Tidak tinggal di zona ${name}.`)
}

function needFinding(need: string, { needs }: Known): Said {
  const called = lower(Object.hasOwn(careNeeds, need) ? careNeeds[need as 'skill'].label : need)
  if (needs === null) return unknown('Kebutuhan belum dinilai.')
  const has = (needs as string[]).includes(need)
  return known(
    has,
    has ? `Membutuhkan ${called}.` : `Tidak membutuhkan ${called} menurut penilaian terakhir.`,
  )
}

const listed = (labels: Record<string, string>, codes: readonly string[]) =>
  anyOf(codes.map((code) => lower(word(labels, code))))
const word = (labels: Record<string, string>, code: string) => labels[code] ?? code
/** 'SMP atau Paket B' keeps its capitals. */
const lower = (text: string) => (/^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))

function anyOf(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} atau ${last}`
}
