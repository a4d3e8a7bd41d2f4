import { z } from 'zod'
import { act, line, paragraph, refuse, version } from '#kernel'
import { fresh } from './amend-item.ts'
import { keyOf } from './changes.ts'
import { lockCopy, writeOn } from './copy.ts'

const number = z.string('Isi nomor pasal').regex(/^\d{1,3}[A-Z]?$/, 'Tulis nomor pasal, misalnya 7 atau 7A')

/** On a copy: how an article reads, or one that is added. */
export const amendArticle = act({
  name: 'addendum.article-changed',
  permission: 'text.write',

  input: z.object({
    id: z.uuid(),
    article: z.union([z.literal(fresh), number]),
    number: z
      .string()
      .optional()
      .transform((text) =>
        text
          ?.replace(/^\s*pasal\s*/iu, '')
          .trim()
          .toUpperCase(),
      ),
    version,
    heading: line('Isi judul pasal', 120).transform((text) => text.toUpperCase()),
    text: paragraph('Isi bunyi pasal', 20_000),
  }),

  async run(moment, { id, article, number: typed, version: seen, ...fields }) {
    const copy = await lockCopy(moment, id)
    if (!copy.ok) return copy
    const named = article === fresh ? number.safeParse(typed).data : article
    if (!named) return refuse('no-article-number', { field: 'number' })
    const subject = `article:Pasal ${named}`
    if (article === fresh && keyOf(subject, 'text') in copy.copy.ground)
      return refuse('article-is-there', { field: 'number', number: named })
    return writeOn(moment, copy, { subject, fields, seen })
  },
})
