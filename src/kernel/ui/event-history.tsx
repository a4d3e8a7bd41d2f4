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
  /** Whose history it is: an act on many things keeps what it did to `each`, by id. */
  thing?: string | undefined
}

/** The record of a thing in words: `<EventHistory events={await historyOf(db, id)} words={words} zone={actor.zone} />`. */
export function EventHistory({ events, words, zone, open, thing }: EventHistoryProps) {
  const entries = events.map((event): Entry => {
    const book = bookOf(words, event.act)
    const { before, after } = { before: told(event.before, thing), after: told(event.after, thing) }
    const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    const changes = fields
      .filter((field) => book.fields[field] !== undefined && differs(before[field], after[field]))
      .map((field) => ({
        field: book.fields[field] as string,
        before: spoken(field, before[field], book),
        after: spoken(field, after[field], book),
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

type Facts = Record<string, unknown>

/** What an event tells, with what it did to this thing in the place of what it did to each. */
function told({ each, ...facts }: Facts, thing: string | undefined): Facts {
  const own = thing && (each as Record<string, Facts> | undefined)?.[thing]
  if (!own) return facts
  return { ...facts, ...own }
}

const differs = (before: unknown, after: unknown) =>
  JSON.stringify(before ?? null) !== JSON.stringify(after ?? null)

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
