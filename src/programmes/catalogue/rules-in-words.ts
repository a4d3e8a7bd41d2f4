import {
  type CareNeed,
  careNeeds,
  type Education,
  educations,
  type PersonStatus,
  securities,
  statuses,
} from '#people'
import type { EntryRule } from '../entry-rules.ts'
import { parts } from './rule-fields.ts'

/** A rule as a sentence without its source: 'Umur paling sedikit 18 tahun.' */
export function ruleInWords(rule: EntryRule): string {
  switch (rule.field) {
    case 'status':
      return `Status ${listed(rule.in.map((code) => lower(statuses[code as PersonStatus] ?? code)))}.`
    case 'age':
      return `Umur ${between(rule, 'tahun')}.`
    case 'sex':
      return `Hanya ${rule.is === 'male' ? 'laki-laki' : 'perempuan'}.`
    case 'education':
      return `Pendidikan paling rendah ${educations[rule.min as Education] ?? rule.min}.`
    case 'served':
      return `Sudah menjalani paling sedikit ${parts[rule.part]} masa pidana.`
    case 'months-left':
      return `Sisa masa pidana ${between(rule, 'bulan')}.`
    case 'security':
      return `Tingkat pengamanan ${listed(rule.in.map((code) => lower(securities[code as keyof typeof securities] ?? code)))}.`
    case 'zone':
      return `Bertempat tinggal di zona ${rule.name ?? 'sasaran yang ditetapkan'}.`
    case 'poor':
      return 'Berasal dari keluarga tidak mampu.'
    case 'conduct':
      return `Penilaian perilaku (SPPN) terakhir ${listed(rule.in.map((code) => conducts[code] ?? code))}.`
    case 'risk':
      return `Tingkat risiko terakhir ${listed(rule.in.map((code) => risks[code] ?? code))}.`
    case 'paper':
      return `Ada berkas ${rule.name}.`
    case 'needs':
      return `Menurut asesmen membutuhkan ${lower(careNeeds[rule.need as CareNeed]?.label ?? rule.need)}.`
  }
}

/** What letters say of somebody, as enrolment codes it. */
const conducts: Record<string, string> = {
  'very-good': 'sangat baik',
  good: 'baik',
  fair: 'cukup',
  poor: 'kurang',
}
const risks: Record<string, string> = {
  low: 'rendah',
  medium: 'sedang',
  high: 'tinggi',
  'very-high': 'sangat tinggi',
}

function between({ min, max }: { min?: number; max?: number }, unit: string): string {
  if (min !== undefined && max !== undefined) return `${min} sampai ${max} ${unit}`
  return min !== undefined ? `paling sedikit ${min} ${unit}` : `paling banyak ${max} ${unit}`
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const listed = (words: string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} atau ${words.at(-1)}`
