import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { EventTables } from './events.ts'

export type Event = Selectable<EventTables['event']>

/**
 * The fingerprint that chains an event to the one before: SHA-256 of the previous hash and of the event as
 * JSON with sorted keys and times in ISO 8601 (UTC). Anyone can compute it again from an export.
 */
export function seal(previous: Buffer, event: Event): Buffer {
  return createHash('sha256').update(previous).update(canonical(event)).digest()
}

/** JSON with sorted keys, so that the same content is always the same text. */
export function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (typeof value === 'bigint') return JSON.stringify(value.toString())
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
  }
  return JSON.stringify(value ?? null)
}
