import { sql } from 'kysely'
import type { Tx } from '#kernel'
import { type Line, partnersOf } from '../lines.ts'

/** By what the agreements of an event can be put in order. */
export const orders = {
  judul: 'Judul',
  mitra: 'Nama mitra',
  unit: 'Satuan kerja',
  jenis: 'Jenis naskah',
} as const
export type Order = keyof typeof orders
export const orderCodes = Object.keys(orders) as [Order, ...Order[]]

const ranks: Line['kind'][] = ['memorandum', 'intent', 'agreement', 'arrangement', 'addendum']
const keyOf: Record<Order, (line: Line) => string> = {
  judul: ({ title }) => title,
  mitra: partnersOf,
  unit: ({ leadUnitName }) => leadUnitName,
  jenis: ({ kind }) => String(ranks.indexOf(kind)),
}

/** In this order; what is equal keeps the place it had. */
export function inOrder(lines: readonly Line[], by: Order): Line[] {
  return [...lines].sort((a, b) => keyOf[by](a).localeCompare(keyOf[by](b), 'id') || a.place - b.place)
}

/** The same lines with one of them moved to a place from 1; beyond the ends it stays at the end. */
export function movedTo<Each>(lines: readonly Each[], from: number, place: number): Each[] {
  const rest = lines.filter((_, at) => at !== from)
  const to = Math.min(Math.max(place - 1, 0), rest.length)
  return [...rest.slice(0, to), ...lines.slice(from, from + 1), ...rest.slice(to)]
}

/** Writes the whole order in one statement. */
export async function writeOrder(tx: Tx, eventId: string, agreementIds: string[]): Promise<void> {
  await sql`update signing_place set place_in_order = given.place
    from unnest(${agreementIds}::uuid[]) with ordinality given (agreement_id, place)
    where signing_place.event_id = ${eventId} and signing_place.agreement_id = given.agreement_id`.execute(tx)
}
