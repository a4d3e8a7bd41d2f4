import { sql } from 'kysely'
import { type Day, newId, type RuleBook, rulesOn, type Tx, type Zone } from '#kernel'
import { type Addressed, addressed, type Holder, holdersFor } from './holders.ts'
import { paceCodes, stepsOf } from './pace.ts'
import { inParts } from './parts.ts'
import { sourceOf } from './sources/all.ts'
import { dueSteps, type Step } from './steps.ts'
import type { Reminder } from './tables.ts'

/** A notice just given, with what a letter about it needs. */
export interface Told {
  id: string
  holder: Holder
  climbed: boolean
}

type Open = Reminder & { told: string | null }

/** Gives every step that is due today to the people who hold the posts today. */
export async function tell(tx: Tx, zone: Zone, today: Day): Promise<Told[]> {
  const rules = await rulesOn(tx, paceCodes, today)
  const due = (await openIn(tx, zone)).flatMap((reminder) => {
    const steps = stepsDue(reminder, rules, today)
    return steps.length > 0 ? [{ reminder, steps }] : []
  })
  const holders = await holdersFor(
    tx,
    due.map(({ reminder }) => reminder),
    today,
  )
  const near = nearTo(holders)
  const given = due.flatMap(({ reminder, steps }) => noticesOf(reminder, steps, near(reminder)))
  for (const part of inParts(given)) await write(tx, part, today)
  return given.map(({ id, holder, climbed }) => ({ id, holder, climbed }))
}

function stepsDue(reminder: Open, rules: RuleBook, today: Day): Step[] {
  const source = sourceOf(reminder.kind)
  return source ? dueSteps(stepsOf(source, rules, reminder), reminder.step, today) : []
}

/** Those who can be in the line of a thing; the whole list would be walked for each thing otherwise. */
function nearTo(holders: readonly Holder[]) {
  const at = Map.groupBy(holders, ({ unitId }) => unitId)
  const national = holders.filter(({ roles }) => roles.includes('national-officer'))
  return ({ unitId, kanwilId }: Reminder): Holder[] => [
    ...(at.get(unitId) ?? []),
    ...(unitId === kanwilId ? [] : (at.get(kanwilId) ?? [])),
    ...national,
  ]
}

interface Given extends Told {
  reminder: Open
  step: Step
  to: Addressed
  cameFrom: string | null
}

/** A step for which nobody is found, up to the country's own officers, waits for the first morning with somebody. */
function noticesOf(reminder: Open, steps: readonly Step[], holders: readonly Holder[]): Given[] {
  const given: Given[] = []
  let before = reminder.told
  for (const step of steps) {
    const told = step.to.flatMap((level) => addressed(holders, reminder, level) ?? [])
    if (told.length === 0) return given
    const cameFrom = step.climbed ? before : null
    for (const { to, holder } of oncePerPerson(told)) {
      given.push({ id: newId(), holder, climbed: step.climbed, reminder, step, to, cameFrom })
    }
    before = told.flatMap(({ people: each }) => each.map(({ name }) => name)).join(', ')
  }
  return given
}

/** Whoever stands at two levels of one step is told at the lower. */
function oncePerPerson(told: readonly Addressed[]): { to: Addressed; holder: Holder }[] {
  const seen = new Set<string>()
  return told
    .flatMap((to) => to.people.map((holder) => ({ to, holder })))
    .filter(({ holder: { accountId } }) => !seen.has(accountId) && seen.add(accountId))
}

/** What is open in a zone, with the names of those who were told at its last step. */
async function openIn(tx: Tx, zone: Zone): Promise<Open[]> {
  const { rows } = await sql<Open>`
    select reminder.*, told.names as told
    from reminder join unit on unit.id = reminder.unit_id
    left join (
      select held.id, string_agg(account.name, ', ' order by account.name) as names
      from notice
      join reminder held on held.id = notice.reminder_id and held.step = notice.step and held.settled_on is null
      join account on account.id = notice.account_id
      group by held.id
    ) told on told.id = reminder.id
    where reminder.settled_on is null and unit.time_zone = ${zone}
    order by reminder.id`.execute(tx)
  return rows
}

async function write(tx: Tx, given: readonly Given[], today: Day): Promise<void> {
  const rows = given.map(({ id, holder, reminder, step, to, climbed, cameFrom }) => ({
    id,
    reminder_id: reminder.id,
    step: step.number,
    account_id: holder.accountId,
    unit_id: reminder.unitId,
    kanwil_id: reminder.kanwilId,
    zone: holder.zone,
    level: to.level,
    vacant: to.vacant,
    climbed,
    came_from: cameFrom,
    urgency: step.urgency,
  }))
  await sql`
    with told as (
      insert into notice (
        id, reminder_id, step, account_id, unit_id, kanwil_id, zone, level, vacant, climbed, came_from, urgency, given_on)
      select id, reminder_id, step, account_id, unit_id, kanwil_id, zone, level, vacant, climbed, came_from, urgency,
        ${today}::date
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
        id uuid, reminder_id uuid, step integer, account_id uuid, unit_id uuid, kanwil_id uuid, zone text, level text,
        vacant text[], climbed boolean, came_from text, urgency integer)
      returning reminder_id, step
    )
    update reminder set step = given.step
    from (select reminder_id, max(step) as step from told group by 1) given
    where reminder.id = given.reminder_id`.execute(tx)
}
