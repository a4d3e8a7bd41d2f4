import { z } from 'zod'
import { act, done, line, newId, type Sheet } from '#kernel'

/** The filter of a list, as its address carries it. */
export const filterOf = (address: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(address))

/** Whoever takes a list away says what for; the file is made afterwards, from what this act wrote down. */
export const exportList = (sheet: Sheet) =>
  act({
    name: 'list.exported',
    permission: sheet.permission,

    input: z.object({
      purpose: line('Tulis untuk keperluan apa', 160),
      query: z.string().max(2000).default(''),
    }),

    async run({ tx, actor, today }, { purpose, query }) {
      const question = { db: tx, actor, today, query: filterOf(query) }
      const rows = await sheet.count(question)
      const filter = (await sheet.filter(question)).join('; ') || 'tanpa saringan'
      const id = newId()
      return done(
        { id },
        {
          subject: id,
          scope: actor.scope,
          after: { list: sheet.title, filter, rows, purpose, address: sheet.list, query },
        },
      )
    },
  })
