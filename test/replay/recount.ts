import { addDays, type Day } from '#kernel'
import type { Item, Lesson, Mark, Place, Records } from './records.ts'

/** One thing that happened, counted by hand; `whom` is sex and age group where people count. */
export interface Counted {
  record: string
  agreementId: string | null
  itemId: string | null
  kind: string
  on: Day
  amount: number
  whom: string
}

/** Everything that happened, as somebody with the sheets and the letters in hand would write it down. */
export function factsIn(records: Records): Counted[] {
  const { lessons, cohort, reports } = records
  const tie = { agreementId: cohort.agreementId, itemId: cohort.planItemId }
  const first = new Map<string, Counted>()
  const facts: Counted[] = []
  for (const lesson of inOrder(lessons)) {
    const there = presentAt(records, lesson)
    const at = { ...tie, on: lesson.heldOn }
    if (there.length > 0) facts.push({ ...at, record: lesson.id, kind: 'lesson', amount: 1, whom: '' })
    for (const place of there) {
      const whom = whomOf(place, lesson.heldOn)
      facts.push({ ...at, record: lesson.id, kind: 'person-hours', amount: lesson.lessonHours, whom })
      if (!first.has(place.id))
        first.set(place.id, { ...at, record: place.id, kind: 'people', amount: 1, whom })
    }
  }
  const told = reports.filter(({ takenBackOn }) => takenBackOn === null)
  return [
    ...facts,
    ...first.values(),
    ...told.map(({ id, planItemId, kind, happenedOn, amount }) => {
      const of = { agreementId: agreementOf(records, planItemId), itemId: planItemId }
      return { ...of, record: id, kind, on: happenedOn, amount: Number(amount), whom: '' }
    }),
  ]
}

const agreementOf = ({ items }: Records, itemId: string) =>
  items.find(({ id }) => id === itemId)?.agreementId ?? null

const inOrder = (lessons: readonly Lesson[]) =>
  [...lessons].sort((one, other) => (clockOf(one) < clockOf(other) ? -1 : 1))
const clockOf = ({ heldOn, beginsAt, id }: Lesson) => `${heldOn} ${beginsAt} ${id}`

const seatedOn = ({ fromOn, untilOn }: Place, day: Day) =>
  fromOn <= day && (untilOn === null || day <= untilOn)
const stateOf = ({ sheets }: Records, { id }: Lesson) =>
  sheets.find(({ lessonId }) => lessonId === id)?.state ?? 'open'
const markOf = ({ marks }: Records, lesson: Lesson, place: Place) =>
  marks.find(({ lessonId, participantId }) => lessonId === lesson.id && participantId === place.id)

function presentAt(records: Records, lesson: Lesson): Place[] {
  if (lesson.stage !== 'planned' || stateOf(records, lesson) !== 'closed') return []
  return records.places.filter(
    (place) => seatedOn(place, lesson.heldOn) && markOf(records, lesson, place)?.present === true,
  )
}

function whomOf({ sex, birthDate }: Place, day: Day): string {
  if (birthDate === null) return `${sex} null`
  const hadBirthday = day.slice(5) >= birthDate.slice(5)
  const age = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (hadBirthday ? 0 : 1)
  return `${sex} ${age < 18 ? 'child' : age <= 30 ? 'youth' : age < 60 ? 'adult' : 'elder'}`
}

/** How the hours of a reason count, as the program ships the rule `attendance.reasons`. */
const counting: Record<string, 'attended' | 'excused' | 'missed'> = {
  ...{ sick: 'excused', court: 'excused', visit: 'excused', paused: 'excused', cancelled: 'excused' },
  ...{ duty: 'attended', isolation: 'missed', refused: 'missed', unknown: 'missed' },
}

/** The lesson hours of everyone who has or had a place, lesson by lesson. */
export function hoursIn(records: Records) {
  const { programme, lessons, places, cohort } = records
  const planned = inOrder(lessons.filter(({ stage }) => stage === 'planned'))
  const unscheduled = Math.max(0, programme.lessonHours - sum(planned.map((lesson) => lesson.lessonHours)))
  return places.map((place) => {
    const hours = heldBy(records, place, planned)
    if (place.untilOn === null && cohort.stage === 'running') hours.toCome += unscheduled
    const excused = Math.min(hours.excused, Math.floor((programme.lessonHours * 20) / 100))
    const required = Math.ceil(((programme.lessonHours - excused) * programme.minAttendance) / 100)
    return {
      participantId: place.id,
      ...hours,
      excused,
      missed: hours.missed + hours.excused - excused,
      programme: programme.lessonHours,
      required,
      reached: hours.attended >= required,
      outOfReach: hours.attended + hours.toCome < required,
    }
  })
}

/** What was said of somebody at each lesson of theirs, in hours; and how often they were missing at the end. */
function heldBy(records: Records, place: Place, planned: readonly Lesson[]) {
  const hours = { attended: 0, excused: 0, missed: 0, unrecorded: 0, toCome: 0, inARow: 0 }
  for (const lesson of planned.filter(({ heldOn }) => seatedOn(place, heldOn))) {
    const mark = markOf(records, lesson, place)
    if (mark) {
      hours[countedAs(mark)] += lesson.lessonHours
      hours.inARow = mark.present ? 0 : hours.inARow + 1
    } else hours[stateOf(records, lesson) === 'open' ? 'toCome' : 'unrecorded'] += lesson.lessonHours
  }
  return hours
}

const countedAs = ({ present, reason }: Mark) => (present ? 'attended' : (counting[reason ?? ''] ?? 'missed'))

/** How far each promise is on a day. */
export function progressIn({ items }: Records, facts: readonly Counted[], today: Day) {
  return items.map((item) => {
    const own = facts.filter(({ itemId }) => itemId === item.id)
    const counted = own.filter(({ kind }) => kind === item.countsBy)
    const days = daysOf(item)
    const until = item.stoppedOn !== null && item.stoppedOn < today ? item.stoppedOn : today
    return {
      itemId: item.id,
      achieved: sum(counted.map(({ amount }) => amount)),
      expected: Math.floor((item.quantity * days.filter((day) => day <= until).length) / days.length),
      done: item.doneOn !== null,
      stopped: item.stoppedOn !== null,
      overdue: item.doneOn === null && item.stoppedOn === null && item.endsOn < today,
      lastOn:
        own
          .map(({ on }) => on)
          .sort()
          .at(-1) ?? null,
    }
  })
}

function daysOf({ startsOn, endsOn }: Item): Day[] {
  const days: Day[] = []
  for (let day = startsOn; day <= endsOn; day = addDays(day, 1)) days.push(day)
  return days
}

/** How the agreement stands on a day, by walking through its days one by one. */
export function standingIn(records: Records, facts: readonly Counted[], agreementId: string, today: Day) {
  const own = facts.filter((fact) => fact.agreementId === agreementId)
  const days = [...new Set(own.map(({ on }) => on))].sort()
  const state = (day: Day) => stateOn(records, days, day)
  let since = today
  while (since > records.enteredOn && state(addDays(since, -1)) === state(today)) since = addDays(since, -1)
  return { state: state(today), since, lastFactOn: lastBefore(days, lastDay(records, today)) }
}

const lastBefore = (days: readonly Day[], day: Day) => days.filter((each) => each <= day).at(-1) ?? null

function overOn({ agreement: { stage, stageSince, endsOn } }: Records): Day | null {
  return stage === 'terminated' ? stageSince : endsOn && addDays(endsOn, 1)
}

/** What is over stands as on its last day. */
function lastDay(records: Records, day: Day): Day {
  const over = overOn(records)
  return over !== null && day >= over ? addDays(over, -1) : day
}

/** The rule `agreement.vitality` as the program ships it. */
const rule = { startDays: 90, slowDays: 60, silentDays: 120, overduePercent: 50 }

function stateOn(records: Records, factDays: readonly Day[], day: Day): string {
  const { enteredOn, agreement } = records
  const over = overOn(records)
  if (over !== null && day >= over) return 'ended'
  const force = agreement.startsOn && agreement.startsOn > enteredOn ? agreement.startsOn : enteredOn
  if (day < force) return 'not-begun'
  const lastFact = lastBefore(factDays, day)
  const isDue = awake(records, force, day) >= rule.startDays
  const silence = awake(records, lastFact && lastFact > force ? lastFact : force, day)
  if (isDue && (lastFact === null || silence >= rule.silentDays)) return 'in-name-only'
  if (isLate(records, day) || (isDue && silence >= rule.slowDays)) return 'stalled'
  return lastFact === null ? 'not-begun' : 'alive'
}

function isLate(records: Records, day: Day): boolean {
  const clock = heldSince(records, day) ?? day
  const overdue = records.items.filter(({ endsOn, doneOn, stoppedOn }) => {
    const closed = [doneOn, stoppedOn].filter((each) => each !== null).sort()[0]
    return endsOn < clock && (closed === undefined || closed > day)
  }).length
  return overdue > 0 && overdue * 100 >= records.items.length * rule.overduePercent
}

/** Days after one and up to another on which the agreement was not suspended. */
function awake(records: Records, from: Day, until: Day): number {
  let count = 0
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) {
    if (heldSince(records, day) === undefined) count += 1
  }
  return count
}

/** The first day of the suspension that stands on a day; suspensions that touch are one. */
function heldSince({ pauses }: Records, day: Day): Day | undefined {
  const isHeld = (on: Day) =>
    pauses.some(({ beginsOn, liftedOn }) => beginsOn <= on && (liftedOn === null || on < liftedOn))
  if (!isHeld(day)) return undefined
  let since = day
  while (isHeld(addDays(since, -1))) since = addDays(since, -1)
  return since
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
