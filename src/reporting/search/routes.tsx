import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, found, may, page, submit } from '#kernel'
import { nikHashIn } from '#people'
import { help } from '../help.tsx'
import { amongPeople, ask, kept } from './ask.ts'
import { BeginPage } from './begin.page.tsx'
import { findEverything } from './find.ts'
import { SearchPage } from './search.page.tsx'

export const searchRoutes = new Hono<App>()

searchRoutes.get(
  to.search,
  page('search.ask', (c) => beginPage(c)),
)
searchRoutes.post(
  to.search,
  submit(ask, { again: beginPage, sentences: {}, next: ({ id }) => to.sought(id) }),
)
searchRoutes.get(to.sought(':id'), page('search.ask', answerPage))

const surround = { title: 'Cari', help: help.search, narrow: true }

function beginPage(c: Context<App>, form: FormState = blank()) {
  return c.render(<BeginPage form={form} amongPeople={may(c.var.actor, 'person.list')} />, surround)
}

/** Found anew each time, within the reach of the post somebody acts in now. */
async function answerPage(c: Context<App, '/:id'>) {
  const { db, actor, today, services } = c.var
  const { textSealed, peopleOnly } = await findQuestion(c)
  const text = services.secrets.open(textSealed)
  const nikHash = nikHashIn(text, services.secrets)
  const result = await findEverything(db, {
    text,
    actor,
    now: services.clock(),
    today,
    nikHash,
    people: amongPeople(actor, peopleOnly),
  })
  return c.render(<SearchPage {...{ text, peopleOnly, found: result, actor }} />, {
    ...surround,
    sought: text,
  })
}

/** What the reader sought within a day; 404 for anybody else's. */
async function findQuestion(c: Context<App, '/:id'>) {
  const { db, actor, services } = c.var
  return found(
    await db
      .selectFrom('searchQuestion')
      .select(['textSealed', 'peopleOnly'])
      .where('id', '=', z.uuid().safeParse(c.req.param('id')).data ?? null)
      .where('accountId', '=', actor.accountId)
      .where('askedAt', '>', new Date(services.clock().getTime() - kept))
      .executeTakeFirst(),
  )
}
