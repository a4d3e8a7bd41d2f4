import { to } from '#addresses'
import { bookOf, longDay, mostSheetRows, type Sheet, sheet, type Words } from '#kernel'
import { countEvents, eventsWithin, question } from './events.ts'

/** The record as a table to take away: who did what when, with the words of the history. */
export const recordSheet = (words: readonly Words[]): Sheet => {
  const doing = (act: string) => bookOf(words, act).acts[act] ?? act
  return sheet({
    list: to.chain,
    title: 'Rekaman',
    permission: 'record.verify',

    filter({ query }) {
      const { perbuatan, hari } = question.parse(query)
      return [perbuatan && doing(perbuatan), hari && longDay(hari)]
    },

    count: ({ db, actor, query }) => countEvents(db, actor, question.parse(query), mostSheetRows + 1),
    rows: ({ db, actor, query }, slice) => eventsWithin(db, actor, question.parse(query), slice),

    columns: [
      { head: 'Waktu', kind: 'moment', width: 20, value: (event) => event.at },
      { head: 'Nama', width: 28, value: (event) => event.actorName },
      { head: 'Jabatan', width: 40, value: (event) => event.actorPost },
      { head: 'Perbuatan', width: 36, value: (event) => doing(event.act) },
      { head: 'Sebelum', width: 48, value: (event) => told(event.before) },
      { head: 'Sesudah', width: 48, value: (event) => told(event.after) },
      { head: 'Alasan', width: 30, value: (event) => event.reason },
    ],
  })
}

const told = (facts: Record<string, unknown>) =>
  Object.keys(facts).length === 0 ? null : JSON.stringify(facts)
