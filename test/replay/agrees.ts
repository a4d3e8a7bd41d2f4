import { expect } from 'vitest'
import type { Database, Day } from '#kernel'
import { recordsOf } from './records.ts'
import { factsIn, hoursIn, progressIn, standingIn } from './recount.ts'
import { type Said, toldOf } from './told.ts'
import type { World } from './world.ts'

const sorted = <Row>(rows: Iterable<Row>) => [...rows].map((row) => JSON.stringify(row)).sort()
const only = (rows: readonly object[], names: readonly string[]) =>
  sorted(rows.map((row) => names.map((name) => [name, (row as Record<string, unknown>)[name]])))

/** The sums of rows that agree in everything but the amount. */
function added<Row extends { amount: number }>(rows: readonly Row[], of: (row: Row) => unknown[]) {
  const sums = new Map<string, number>()
  for (const row of rows) {
    const key = JSON.stringify(of(row))
    sums.set(key, (sums.get(key) ?? 0) + row.amount)
  }
  return sorted(sums)
}

/** What the program says is what somebody counts who has only the records. */
export async function agrees(db: Database, world: World, today: Day): Promise<void> {
  const [records, told] = [await recordsOf(db, world), await toldOf(db, world, today)]
  const facts = factsIn(records)
  for (const mark of records.marks) {
    expect(mark.heldOn).toBe(records.lessons.find(({ id }) => id === mark.lessonId)?.heldOn)
  }
  const ledgerLine = (row: Said) => [row.record, row.agreementId, row.itemId, row.kind, row.on, row.whom]
  expect(added(told.ledger, ledgerLine)).toEqual(added(facts, ledgerLine))

  const promised = facts.filter(({ agreementId }) => agreementId === world.agreementId)
  expect(added(told.sums, (row) => [row.itemId, row.kind])).toEqual(
    added(promised, (row) => [row.itemId, row.kind]),
  )
  for (const { itemId, kind, lastOn } of told.sums) {
    const days = promised.filter((fact) => fact.itemId === itemId && fact.kind === kind).map(({ on }) => on)
    expect(lastOn).toBe(days.sort().at(-1))
  }

  const hours = hoursIn(records)
  expect(only(told.hours, Object.keys(hours[0] ?? {}))).toEqual(only(hours, Object.keys(hours[0] ?? {})))
  const progress = progressIn(records, facts, today)
  expect(only(told.progress, Object.keys(progress[0] ?? {}))).toEqual(
    only(progress, Object.keys(progress[0] ?? {})),
  )

  for (const division of told.parts.flat()) {
    expect(division.total).toBe(division.parts.reduce((sum, { amount }) => sum + amount, 0))
  }
  const kinds = ['people', 'person-hours']
  const divided = [...world.items, world.reported].flatMap((id) =>
    kinds.map((kind) =>
      facts
        .filter((fact) => fact.itemId === id && fact.kind === kind)
        .reduce((sum, { amount }) => sum + amount, 0),
    ),
  )
  expect(told.parts.map(([division]) => division?.total ?? 0)).toEqual(divided)

  expect(told.standing).toMatchObject(standingIn(records, facts, world.agreementId, today))
}
