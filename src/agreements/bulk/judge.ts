import { type Actor, type Day, endOfTerm, type Rule } from '#kernel'
import { isUnderApproval } from '../approval/text.ts'
import { mayEdit } from '../editing.ts'
import { leads } from '../queries.ts'
import { breaksLimits, type TermLimits } from '../set-term.ts'
import { isOnTheWay } from '../stages.ts'
import type { Chosen } from './selection.ts'
import type { Wanted } from './wanted.ts'

/** Why one agreement cannot be changed so. */
export const reasons = {
  elsewhere: 'Dipimpin unit lain.',
  'term-locked': 'Masa berlaku terkunci pada tahap ini; sesudah berlaku, ubah lewat adendum.',
  'under-approval': 'Naskah sedang menunggu persetujuan; tarik dulu pengajuannya.',
  'owner-locked': 'Penanggung jawab terkunci pada tahap ini.',
  'not-on-the-way': 'Catatan tahap hanya untuk yang masih dalam proses.',
  'no-start': 'Tanggal mulai belum diisi, jadi tanggal berakhirnya tidak dapat dihitung.',
  'ends-before-start': 'Tanggal berakhir lebih awal daripada tanggal mulainya.',
  'unusual-term': 'Masa berlaku di luar kebiasaan; isi alasannya.',
} as const
export type Why = keyof typeof reasons

/** What an agreement would hold afterwards. */
export interface Facts {
  startsOn: Day | null
  endsOn: Day | null
  termReason: string | null
  ourOwnerId: string | null
}

export type Verdict =
  | { is: 'changes'; after: Facts; outside: Rule<TermLimits> | undefined }
  | { is: 'same' }
  | { is: 'refused'; why: Why }

export interface Judging {
  actor: Actor
  wanted: Wanted
  /** The rule of the usual term on a day, for the actor's own office. */
  ruleOn: (day: Day) => Rule<TermLimits>
}

/** What becomes of one agreement: what changes, nothing, or why it cannot. */
export function judge(row: Chosen, judging: Judging): Verdict {
  const { actor, wanted } = judging
  if (!leads(actor, row)) return refused('elsewhere')
  const term = termOf(row, judging)
  if ('why' in term) return refused(term.why)
  if (wanted.ourOwnerId && !mayEdit(actor, 'owners', row.stage)) return refused('owner-locked')
  if (wanted.note && !isOnTheWay(row.stage)) return refused('not-on-the-way')

  const { outside, ...facts } = term
  const after: Facts = { ...facts, ourOwnerId: wanted.ourOwnerId ?? row.ourOwnerId }
  const keys = ['startsOn', 'endsOn', 'termReason', 'ourOwnerId'] as const
  const differs = wanted.note !== null || keys.some((key) => after[key] !== row[key])
  return differs ? { is: 'changes', after, outside } : { is: 'same' }
}

const refused = (why: Why): Verdict => ({ is: 'refused', why })

type Term = Omit<Facts, 'ourOwnerId'> & { outside: Rule<TermLimits> | undefined }

function termOf(row: Chosen, { actor, wanted, ruleOn }: Judging): Term | { why: Why } {
  const { startsOn, endsOn, months } = wanted
  const { termReason } = row
  if (!startsOn && !endsOn && !months) {
    return { startsOn: row.startsOn, endsOn: row.endsOn, termReason, outside: undefined }
  }
  if (!mayEdit(actor, 'term', row.stage)) return { why: 'term-locked' }
  if (isUnderApproval(row, 'term')) return { why: 'under-approval' }
  const start = startsOn ?? row.startsOn
  if (!start) return { why: 'no-start' }
  const end = months ? endOfTerm(start, months) : (endsOn ?? row.endsOn)
  if (!end) return { startsOn: start, endsOn: null, termReason, outside: undefined }
  if (end < start) return { why: 'ends-before-start' }
  const rule = ruleOn(start)
  const outside = breaksLimits(rule.value, start, end) ? rule : undefined
  if (outside && !wanted.termReason) return { why: 'unusual-term' }
  return { startsOn: start, endsOn: end, termReason: outside ? wanted.termReason : null, outside }
}
