import { type Context, Hono } from 'hono'
import { unitsWithin } from '#accounts'
import { to } from '#addresses'
import { type App, blank, type FormState, page, type Sentences, submit } from '#kernel'
import { crumbs } from '../frame.tsx'
import { help } from '../help.tsx'
import { acknowledge } from './acknowledge.ts'
import { ChangesPage } from './list.page.tsx'
import { countChanges, listChanges, question } from './list.ts'

export const changeRoutes = new Hono<App>()

const sentences: Sentences<never> = {}

changeRoutes.get(
  to.changes,
  page('enrolment.read', (c) => listPage(c)),
)
changeRoutes.post(to.changes, submit(acknowledge, { again: listPage, sentences, next: () => to.changes }))

async function listPage(c: Context<App>, form?: FormState) {
  const { db, actor } = c.var
  const asked = question.parse(c.req.query())
  const props = {
    rows: await listChanges(db, actor, asked),
    counts: await countChanges(db, actor, asked),
    units: actor.reach.of === 'unit' ? [] : await unitsWithin(db, actor),
  }
  return c.render(<ChangesPage {...props} {...{ asked, actor }} form={form ?? blank()} />, {
    title: 'Kotak perubahan',
    crumbs,
    help: help.changes,
  })
}
