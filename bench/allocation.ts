import { cpus, loadavg } from 'node:os'
import type { Asking, Gathered, Met } from '../src/enrolment/allocation/gather.ts'
import { proposedLines, reckon } from '../src/enrolment/allocation/reckon.ts'
import type { RoundRules } from '../src/enrolment/allocation/rules.ts'
import { solveAside } from '../src/enrolment/allocation/solver/solver.ts'
import type { CohortView } from '../src/enrolment/cohort.ts'
import { writePart } from './readme.ts'

/** npm run bench:penempatan: how long a large round takes to weigh and to solve; writes README.md. */
const before = loadavg()[0] ?? 0
const [peopleCount, cohortCount, wishes] = [5000, 200, 8]
const today = '2027-03-10'

/** The same dice every time. */
let seed = 42
function dice(sides: number): number {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32
  return Math.floor((seed / 2 ** 32) * sides)
}

const rules: RoundRules = {
  points: {
    ...{ seat: 10, first: 10, urgent: 30, some: 15, soon: 20, soonMonths: 6, near: 10, never: 20 },
    ...{ servedMonths: 24, perMonth: 2, mostMonths: 5 },
    asked: { person: 30, family: 20, warden: 20, officer: 15, partner: 15 },
    needs: {
      kemandirian: ['livelihood', 'job', 'skill', 'capital'],
      kepribadian: ['family', 'stigma'],
      rehabilitasi: ['health'],
      kesetaraan: ['skill'],
      kesehatan: ['health'],
    },
  },
  fair: { blockPercent: 75, servedPercent: 50 },
  sources: [],
}

let quiet = 0 // the longest the program did not answer, in milliseconds
let last = performance.now()
const watching = setInterval(() => {
  quiet = Math.max(quiet, performance.now() - last - 10)
  last = performance.now()
}, 10)
let most = 0
const weighing = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss)
}, 50)

const gathered = aRound()
const resting = process.memoryUsage().rss
const from = performance.now()
const reckoning = await reckon(gathered, rules, today)
const weighed = performance.now()
const solution = await solveAside(reckoning.problem, new AbortController().signal)
const solved = performance.now()
if (!solution) throw new Error('the round was not solved')
const lines = proposedLines(reckoning, solution)
const told = performance.now()
clearInterval(watching)
clearInterval(weighing)

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1)
const seats = Object.values(reckoning.problem.seats).reduce((sum, each) => sum + each, 0)
const text = [
  `${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores, Node ${process.versions.node}. Load average ${before.toFixed(2)} before, ${loadavg()[0]?.toFixed(2)} after.`,
  '',
  '| What | |',
  '|---|--:|',
  `| people, cohorts, seats | ${lines.length.toLocaleString('en')}, ${cohortCount}, ${seats.toLocaleString('en')} |`,
  `| pairs of a person and a cohort, limits | ${reckoning.pairs.length.toLocaleString('en')}, ${reckoning.problem.limits.length} |`,
  `| placed, gap to the best | ${solution.placed.length.toLocaleString('en')}, ${solution.gap} |`,
  `| weighing, s | ${seconds(weighed - from)} |`,
  `| solving in the thread, s | ${seconds(solved - weighed)} |`,
  `| reasons in words, s | ${seconds(told - solved)} |`,
  `| together, s | ${seconds(told - from)} |`,
  `| memory above rest, MB | ${Math.round((most - resting) / 1e6)} |`,
  `| longest the program did not answer, ms | ${Math.round(quiet)} |`,
].join('\n')
process.stdout.write(`${text}\n`)
writePart('allocation', text)

function aRound(): Gathered {
  const cohorts = Array.from({ length: cohortCount }, (_, at) => aCohort(at))
  const people = Array.from({ length: peopleCount }, (_, at) => aPerson(at))
  const asking = people.flatMap(({ id }) => {
    const wanted = new Set<number>()
    while (wanted.size < wishes) wanted.add(dice(cohortCount))
    return [...wanted].map(
      (at): Asking => ({
        id: `${id}-${at}`,
        cohortId: `cohort-${at}`,
        personId: id,
        state: 'pending',
        version: 1,
        askedBy: dice(3) === 0 ? 'officer' : 'person',
        askedOn: `2027-0${1 + dice(2)}-${10 + dice(18)}`,
        overridden: false,
      }),
    )
  })
  return { everyone: false, cohorts, people, asking, held: new Set() }
}

function aCohort(at: number): CohortView {
  const rule = { field: 'served', part: 'half', source: 'x' } as const
  const known: Partial<CohortView> = {
    ...{ id: `cohort-${at}`, programme: `Program ${at % 40}`, name: `Angkatan ${at}`, kind: 'vocational' },
    ...{ entryRules: [rule], needsHearing: false, startsOn: '2027-04-01', endsOn: '2027-06-30' },
    ...{ seats: 10 + dice(21), taken: 0, waiting: 0, open: 0, stage: 'open' },
  }
  return known as CohortView
}

function aPerson(at: number): Met {
  const levels = ['none', 'some', 'urgent']
  const known: Partial<Met> = {
    id: `person-${String(at).padStart(5, '0')}`,
    ...{ status: 'inmate', halfOn: dice(10) === 0 ? '2027-12-01' : '2026-06-01', papers: [] },
    ...{ twoThirdsOn: `202${7 + dice(2)}-${10 + dice(3)}-15`, expiresOn: '2029-06-01' },
    ...{ block: `Blok ${dice(6)}`, near: dice(2) === 0, served: dice(3) === 0 },
    levels: { skill: levels[dice(3)] ?? 'none', job: levels[dice(3)] ?? 'none' },
  }
  return known as Met
}
