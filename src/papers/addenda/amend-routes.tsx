import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import {
  AmendArticlePage,
  AmendDutiesPage,
  AmendItemPage,
  AmendMainPage,
  StopItemPage,
} from './amend.page.tsx'
import { amendArticle } from './amend-article.ts'
import { amendDuties } from './amend-duties.ts'
import { amendItem, fresh } from './amend-item.ts'
import { amendMain } from './amend-main.ts'
import { fieldsOf, keyOf, merged } from './changes.ts'
import { achievedOf } from './facts.ts'
import { copyIn, inCopy, onCopy } from './in-copy.ts'
import { titleOf } from './said.ts'
import { stopItem } from './stop-item.ts'

/** What an addendum changes: the agreement itself, duties, promises, articles. */
export const amendRoutes = new Hono<App>()

amendRoutes.get(to.amendMain(':id'), page('text.write', mainPage))
amendRoutes.post(to.amendMain(':id'), submit(amendMain, { again: mainPage, ...onCopy }))
amendRoutes.get(to.amendDuties(':id', ':partyId'), page('text.write', dutiesPage))
amendRoutes.post(to.amendDuties(':id', ':partyId'), submit(amendDuties, { again: dutiesPage, ...onCopy }))
amendRoutes.get(to.amendItem(':id', ':itemId'), page('text.write', itemPage))
amendRoutes.post(to.amendItem(':id', ':itemId'), submit(amendItem, { again: itemPage, ...onCopy }))
amendRoutes.get(to.stopItem(':id', ':itemId'), page('text.write', stopPage))
amendRoutes.post(to.stopItem(':id', ':itemId'), submit(stopItem, { again: stopPage, ...onCopy }))
amendRoutes.get(to.amendArticle(':id', ':article'), page('text.write', articlePage))
amendRoutes.post(to.amendArticle(':id', ':article'), submit(amendArticle, { again: articlePage, ...onCopy }))

type One = Context<App, '/:id'>
type OneParty = Context<App, '/:id/:partyId'>
type OneItem = Context<App, '/:id/:itemId'>
type OneArticle = Context<App, '/:id/:article'>

async function mainPage(c: One, form?: FormState) {
  const { addendum, copy } = await copyIn(c)
  const values = {
    ...fieldsOf(merged(copy.ground, copy.wanted), 'agreement'),
    reason: copy.reasons.agreement,
  }
  return c.render(
    <AmendMainPage {...{ addendum, copy }} form={form ?? blank(values)} />,
    inCopy(addendum, 'Ubah pokok kerja sama'),
  )
}

async function dutiesPage(c: OneParty, form?: FormState) {
  const { addendum, copy, names } = await copyIn(c)
  const id = c.req.param('partyId')
  const partyName = found(names.get(id))
  const values = fieldsOf(merged(copy.ground, copy.wanted), `party:${id}`)
  return c.render(
    <AmendDutiesPage {...{ addendum, copy, partyName }} form={form ?? blank(values)} />,
    inCopy(addendum, 'Ubah kewajiban'),
  )
}

async function itemPage(c: OneItem, form?: FormState) {
  const { addendum, copy } = await copyIn(c)
  const itemId = c.req.param('itemId')
  const isNew = itemId === fresh
  const subject = `item:${itemId}`
  const values = fieldsOf(merged(copy.ground, copy.wanted), subject)
  if (!isNew) found(values.activity)
  const initial = isNew
    ? { startsOn: addendum.startsOn, endsOn: addendum.endsOn }
    : { ...values, reason: copy.reasons[subject] }
  const achieved = await achievedOf(c.var.db, copy.mainId, itemId, c.var.today)
  return c.render(
    <AmendItemPage {...{ addendum, copy, itemId, isNew, achieved }} form={form ?? blank(initial)} />,
    inCopy(addendum, isNew ? 'Tambah kegiatan' : 'Ubah kegiatan'),
  )
}

async function stopPage(c: OneItem, form?: FormState) {
  const { addendum, copy } = await copyIn(c)
  const itemId = c.req.param('itemId')
  const subject = `item:${itemId}`
  found(copy.ground[keyOf(subject, 'activity')])
  const title = titleOf(subject, copy.ground, new Map())
  const achieved = await achievedOf(c.var.db, copy.mainId, itemId, c.var.today)
  return c.render(
    <StopItemPage {...{ addendum, copy, title, achieved }} form={form ?? blank()} />,
    inCopy(addendum, 'Hentikan kegiatan'),
  )
}

async function articlePage(c: OneArticle, form?: FormState) {
  const { addendum, copy } = await copyIn(c)
  const asked = c.req.param('article')
  const article = asked === fresh ? undefined : asked
  const values = article ? fieldsOf(merged(copy.ground, copy.wanted), `article:Pasal ${article}`) : {}
  if (article) found(values.text)
  return c.render(
    <AmendArticlePage {...{ addendum, copy, article }} form={form ?? blank(values)} />,
    inCopy(addendum, article ? `Ubah Pasal ${article}` : 'Tambah pasal'),
  )
}
