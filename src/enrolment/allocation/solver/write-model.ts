import type { Pair, Problem } from './model.ts'

/**
 * The problem in the words of the solver (CPLEX LP). Without limits its corners are whole by themselves (a matching of
 * people to seats), so no pair needs to be told to be yes or no; with limits each is.
 */
export function writeModel({ seats, limits }: Problem, pairs: readonly Pair[]): string {
  const byPerson = Map.groupBy(pairs.keys(), (at) => pairs[at]?.personId)
  const byCohort = Map.groupBy(pairs.keys(), (at) => pairs[at]?.cohortId)
  const rows = [
    ...[...byPerson.values()].map((ats) => atMost(ats, 1)),
    ...[...byCohort].map(([cohort, ats]) => atMost(ats, seats[cohort ?? ''] ?? 0)),
    ...limits.flatMap(({ cohortId, people, most }) => {
      const among = new Set(people)
      const ats = (byCohort.get(cohortId) ?? []).filter((at) => among.has(pairs[at]?.personId ?? ''))
      return ats.length > most ? [atMost(ats, most)] : []
    }),
  ]
  return [
    'Maximize',
    ` points:${sum(pairs.map(({ points }, at) => `${points} x${at}`))}`,
    'Subject To',
    ...rows.map((row, at) => ` r${at}:${row}`),
    ...(limits.length > 0 ? ['Binary', wrapped(pairs.map((_, at) => `x${at}`))] : []),
    'End',
    '',
  ].join('\n')
}

const atMost = (ats: readonly number[], most: number) => `${sum(ats.map((at) => `x${at}`))} <= ${most}`
const sum = (terms: readonly string[]) => wrapped(terms.map((term) => `+ ${term}`))

const perLine = 20 // the format allows 560 signs on a line
function wrapped(words: readonly string[]): string {
  const lines: string[] = []
  for (let at = 0; at < words.length; at += perLine) lines.push(words.slice(at, at + perLine).join(' '))
  return lines.map((line) => ` ${line}`).join('\n')
}
