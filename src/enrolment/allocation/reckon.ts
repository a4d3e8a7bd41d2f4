import { setImmediate as breathe } from 'node:timers/promises'
import { type Day, number } from '#kernel'
import { type CohortView, cohortTitle, seatsFree } from '../cohort.ts'
import { judge } from '../eligibility/judge.ts'
import { leavesBefore } from '../eligibility/release.ts'
import { standsAs, whyNot } from '../many/sort.ts'
import type { Asking, Gathered, Met } from './gather.ts'
import type { RoundRules } from './rules.ts'
import type { Limit, Pair, Problem, Solution } from './solver/model.ts'
import { sumOf, type Weighed, type Weight, weightsOf } from './weigh.ts'

interface WeighedPair extends Pair {
  weights: Weight[]
}

/** A round made ready for the solver, with what the reasons need afterwards. */
export interface Reckoning {
  problem: Problem
  pairs: WeighedPair[]
  /** Of those for whom no cohort is open: why not, cohort by cohort. */
  shut: Map<string, string[]>
  people: string[]
  titles: Map<string, string>
}

/** More pairs than these the machine of an office does not weigh. */
const mostPairs = 120_000

/** Who may go where, and what speaks for it. Errors: RangeError for more than a machine weighs. */
export async function reckon(gathered: Gathered, rules: RoundRules, today: Day): Promise<Reckoning> {
  const { cohorts, people } = gathered
  const asking = Map.groupBy(gathered.asking, ({ personId }) => personId)
  const pairs: WeighedPair[] = []
  const shut = new Map<string, string[]>()
  for (const [at, person] of people.entries()) {
    // the program answers others between
    if (at % 50 === 49) await breathe()
    const { open, closed } = openTo(person, asking.get(person.id) ?? [], gathered, rules, today)
    pairs.push(...open)
    if (pairs.length > mostPairs) throw new RangeError('too many pairs')
    if (open.length === 0) shut.set(person.id, closed.slice(0, 3))
  }
  const seats = Object.fromEntries(cohorts.map((cohort) => [cohort.id, seatsFree(cohort)]))
  return {
    problem: {
      pairs: pairs.map(({ personId, cohortId, points }) => ({ personId, cohortId, points })),
      seats,
      limits: limitsOf(pairs, people, seats, rules),
    },
    pairs,
    shut,
    people: people.map(({ id }) => id),
    titles: new Map(cohorts.map((cohort) => [cohort.id, cohortTitle(cohort)])),
  }
}

/**
 * The cohorts that are open to somebody: those asked for, or all where everybody is weighed; and why the others are
 * not.
 */
function openTo(
  person: Met,
  asked: readonly Asking[],
  { cohorts, held, everyone }: Gathered,
  rules: RoundRules,
  today: Day,
): { open: WeighedPair[]; closed: string[] } {
  const open: WeighedPair[] = []
  const closed: string[] = []
  for (const cohort of cohorts) {
    const own = asked.find(({ cohortId }) => cohortId === cohort.id)
    if (!own && !everyone) continue
    const candidate = candidateOf(person, cohort, own, asked[0], held, today)
    const outcome = standsAs(candidate, cohort, { pathed: false, fromQueue: true })
    if (outcome === 'admitted') {
      const weights = weightsOf(candidate, cohort, rules.points, today)
      open.push({ personId: person.id, cohortId: cohort.id, points: Math.max(1, sumOf(weights)), weights })
    } else if (own || asked.length === 0)
      closed.push(`${cohortTitle(cohort)}: ${closedBecause(whyNot(candidate, outcome), outcome)}`)
  }
  return { open, closed }
}

function candidateOf(
  person: Met,
  cohort: CohortView,
  own: Asking | undefined,
  first: Asking | undefined,
  held: ReadonlySet<string>,
  today: Day,
): Weighed {
  return {
    ...person,
    seated: held.has(`${cohort.id} ${person.id}`),
    applicationId: own?.id ?? null,
    applicationState: own?.state ?? null,
    applicationVersion: own?.version ?? null,
    overridden: own?.overridden ?? false,
    isolationId: null,
    isolatedUntil: null,
    judgement: judge(cohort.entryRules, person, today),
    leavesOn: leavesBefore(cohort.endsOn, person),
    askedBy: own?.askedBy ?? null,
    askedOn: own?.askedOn ?? null,
    first: own !== undefined && own === first,
  }
}

function closedBecause(findings: readonly string[], outcome: string): string {
  if (findings.length > 0) return findings.join(' ')
  return outcome === 'hearing' ? 'Menunggu sidang TPP.' : 'Sudah menjadi peserta.'
}

/** A limit binds only while somebody else could have the seat, so that none stays empty for its sake alone. */
function limitsOf(
  pairs: readonly WeighedPair[],
  people: readonly Met[],
  seats: Record<string, number>,
  { fair }: RoundRules,
): Limit[] {
  const known = new Map(people.map((person) => [person.id, person]))
  return [...Map.groupBy(pairs, ({ cohortId }) => cohortId)].flatMap(([cohortId, mine]) => {
    const free = seats[cohortId] ?? 0
    const ids = mine.map(({ personId }) => personId)
    const served = ids.filter((id) => known.get(id)?.served)
    const blocks = Map.groupBy(ids, (id) => known.get(id)?.block ?? null)
    blocks.delete(null)
    const atMost = (group: readonly string[], percent: number): Limit[] => {
      const most = Math.max(Math.ceil((free * percent) / 100), free - (ids.length - group.length))
      return group.length > most ? [{ cohortId, people: group, most }] : []
    }
    return [
      ...atMost(served, fair.servedPercent),
      ...[...blocks.values()].flatMap((group) => atMost(group, fair.blockPercent)),
    ]
  })
}

export interface ProposedLine {
  personId: string
  cohortId: string | null
  points: number | null
  reasons: string[]
}

/** A line for everybody, with the reason in words; nobody is missing. */
export function proposedLines(reckoning: Reckoning, { placed }: Solution): ProposedLine[] {
  const { people, pairs, shut, titles } = reckoning
  const place = new Map(placed.map((pair) => [pair.personId, pair.cohortId]))
  const ofPerson = Map.groupBy(pairs, ({ personId }) => personId)
  const inCohort = Map.groupBy(pairs, ({ cohortId }) => cohortId)
  const lines = people.map((personId): ProposedLine => {
    const cohortId = place.get(personId) ?? null
    const own = ofPerson.get(personId) ?? []
    const pair = own.find((each) => each.cohortId === cohortId)
    if (!pair) return { personId, cohortId: null, ...unplaced(own, shut.get(personId) ?? [], titles, placed) }
    const others = (inCohort.get(pair.cohortId) ?? []).filter(
      (other) => other.points < pair.points && !place.has(other.personId),
    )
    return {
      personId,
      cohortId,
      points: pair.points,
      reasons: [
        ...pair.weights.map(({ says, points }) => `${says} (${points}).`),
        ...(others.length > 0
          ? [`${number(others.length)} orang lain dengan nilai lebih rendah menunggu.`]
          : []),
      ],
    }
  })
  return lines
}

function unplaced(
  own: readonly WeighedPair[],
  closed: readonly string[],
  titles: ReadonlyMap<string, string>,
  placed: readonly Pair[],
): Pick<ProposedLine, 'points' | 'reasons'> {
  const [best] = [...own].sort((one, other) => other.points - one.points)
  if (!best)
    return {
      points: null,
      reasons: closed.length > 0 ? [...closed] : ['Tidak ada angkatan yang terbuka baginya.'],
    }
  const beside = placed.filter(({ cohortId }) => cohortId === best.cohortId).map(({ points }) => points)
  const least = beside.length > 0 ? Math.min(...beside) : 0
  const title = titles.get(best.cohortId) ?? ''
  return {
    points: best.points,
    reasons: [
      best.points <= least
        ? `Tempat ${title} terisi oleh yang nilainya paling rendah ${least}; nilainya ${best.points}.`
        : `Nilainya ${best.points} untuk ${title}. Susunan ini, dengan batas yang adil, memberi jumlah nilai terbesar bagi semua.`,
    ],
  }
}
