import { Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, may, page } from '#kernel'
import { help } from '../help.tsx'
import { findEverything } from './find.ts'
import { SearchPage } from './search.page.tsx'

export const searchRoutes = new Hono<App>()

/** What was typed, as far as PostgreSQL takes it. */
const question = z
  .string()
  .transform((text) =>
    text
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, 160),
  )
  .catch('')

searchRoutes.get(
  to.search,
  page('search.ask', async (c) => {
    const { db, actor, today } = c.var
    const text = question.parse(c.req.query('q'))
    const found = text === '' ? { groups: [], near: false } : await findEverything(db, text, today)
    return c.render(<SearchPage text={text} found={found} mayRegister={may(actor, 'partner.register')} />, {
      title: 'Cari',
      help: help.search,
      narrow: true,
    })
  }),
)
