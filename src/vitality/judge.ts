import type { Vitality } from '#agreements'
import { addDays, type Day } from '#kernel'
import { dayWhen, type Life, later } from './life.ts'
import { type Numbers, numbersOn, stateOn, type VitalityRule } from './state-on.ts'

/** What is kept of an agreement; it holds on every day before `nextOn`. */
export interface Judgement extends Omit<Numbers, 'silence'> {
  state: Vitality
  since: Day
  /** Days without a fact count from here to today, or to the day before its suspension. */
  quietFrom: Day
  nextOn: Day | null
}

/** Judges a life on a day. It depends on nothing else, so that a recount always says the same. */
export function judge(life: Life, rule: VitalityRule, day: Day): Judgement {
  const { silence, ...numbers } = numbersOn(life, day)
  const turns = turningDays(life, rule)
  const last = life.overOn !== null && day >= life.overOn ? addDays(life.overOn, -1) : day
  const counted = numbers.suspendedOn ? addDays(numbers.suspendedOn, -1) : last
  return {
    state: stateOn(life, rule, day),
    since: sinceWhen(life, rule, day, turns),
    ...numbers,
    quietFrom: day < life.forceOn ? life.forceOn : addDays(counted, -silence),
    nextOn: turns.find((turn) => turn > day) ?? null,
  }
}

/** The first day of the present state, by all that is known now. */
function sinceWhen(life: Life, rule: VitalityRule, day: Day, turns: readonly Day[]): Day {
  const state = stateOn(life, rule, day)
  const begun = turns.findLast(
    (turn) => turn <= day && turn > life.enteredOn && stateOn(life, rule, addDays(turn, -1)) !== state,
  )
  return begun ?? life.enteredOn
}

/** Every day on which a state can change, rising; between two of them it never does. */
function turningDays(life: Life, rule: VitalityRule): Day[] {
  const { forceOn, overOn, factDays, promises, points, pauses } = life
  const quiet = [forceOn, ...factDays.map((day) => later(forceOn, day))]
  const days = [
    forceOn,
    overOn,
    ...factDays,
    dayWhen(life, forceOn, rule.startDays),
    ...quiet.flatMap((from) => [dayWhen(life, from, rule.slowDays), dayWhen(life, from, rule.silentDays)]),
    ...promises.flatMap(({ endsOn, closedOn }) => [addDays(endsOn, 1), closedOn]),
    ...points.map((due) => addDays(due, 1)),
    ...pauses.flatMap(({ from, until }) => [from, until]),
  ]
  const known = days.filter((day): day is Day => day !== null && day !== undefined)
  return [...new Set(known)].filter((day) => overOn === null || day <= overOn).sort()
}
