import type { Event } from '../canonical.ts'
import type { Zone } from '../dates.ts'
import { longDay, longMoment } from '../dates.ts'
import { bookOf, type Words } from '../history.ts'
import { number } from '../money.ts'
import { type Entry, History } from './history.tsx'

interface EventHistoryProps {
  events: readonly Event[]
  /** The books of all capabilities. */
  words: readonly Words[]
  zone: Zone
  /** How many stand open; the rest unfolds. */
  open?: number | undefined
}

/** The record of a thing in words: `<EventHistory events={await historyOf(db, id)} words={words} zone={actor.zone} />`. */
export function EventHistory({ events, words, zone, open }: EventHistoryProps) {
  const entries = events.map((event): Entry => {
    const book = bookOf(words, event.act)
    const fields = [...new Set([...Object.keys(event.before), ...Object.keys(event.after)])]
    const changes = fields
      .filter((field) => book.fields[field] !== undefined)
      .map((field) => ({
        field: book.fields[field] as string,
        before: spoken(field, event.before[field], book),
        after: spoken(field, event.after[field], book),
      }))
    return {
      who: event.actorName,
      post: event.actorPost,
      what: book.acts[event.act] ?? event.act,
      when: { text: longMoment(event.at, zone), iso: event.at.toISOString() },
      changes: event.reason ? [...changes, { field: 'Alasan', after: event.reason }] : changes,
    }
  })
  return <History entries={entries} open={open} />
}

function spoken(field: string, value: unknown, book: Words): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map((each) => spoken(field, each, book)).join(', ')
  if (typeof value === 'number') return number(value)
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak'
  const text = String(value)
  const word = book.values?.[field]?.[text]
  if (word !== undefined) return word
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? longDay(text) : text
}
