import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { findPerson, isOwn } from '../person.ts'
import { ManyMeansPage, MeansPage, sentences } from './form.page.tsx'
import { help } from './help.tsx'
import { recordMeans } from './record.ts'
import { meansRules } from './standing.ts'
import { unassessed } from './words-of.ts'

/** Stands before the routes of people: '/warga-binaan/kemampuan' is no person. */
export const meansRoutes = new Hono<App>()

type One = Context<App, '/:id'>
const list = { label: 'Warga binaan', href: to.people }

meansRoutes.get(
  to.manyMeans,
  page('person.write', (c) => manyPage(c)),
)
meansRoutes.post(to.manyMeans, submit(recordMeans, { again: manyPage, sentences, next: () => to.manyMeans }))
meansRoutes.get(
  to.personMeans(':id'),
  page('person.write', (c) => onePage(c)),
)
meansRoutes.post(
  to.personMeans(':id'),
  submit(recordMeans, {
    again: onePage,
    sentences,
    next: (_, c) => `${to.person(c.req.param('id'))}#kemampuan-ekonomi`,
  }),
)

async function onePage(c: One, form?: FormState) {
  const { db, actor, today } = c.var
  const person = await findPerson(db, c.req.param('id'), actor)
  found(isOwn(actor, person) || undefined)
  return c.render(<MeansPage form={form ?? blank({ asOf: today })} today={today} person={person} />, {
    title: 'Catat kemampuan ekonomi',
    crumbs: [list, { label: person.name, href: to.person(person.id) }],
    help: help.form,
    narrow: true,
  })
}

async function manyPage(c: Context<App>, form?: FormState) {
  const { db, actor, today } = c.var
  const at = z.coerce.number().int().min(1).max(20_000).catch(1).parse(c.req.query('halaman'))
  const listed = await unassessed(db, actor, await meansRules(db, today, actor.scope), at)
  const initial = blank({ source: 'bapas', asOf: today })
  return c.render(<ManyMeansPage form={form ?? initial} today={today} page={at} {...listed} />, {
    title: 'Catat kemampuan ekonomi',
    crumbs: [list],
    help: help.form,
  })
}
