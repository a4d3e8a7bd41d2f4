import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type Agreement, findAgreement, forChange, frame, isAmendable, leads, mayEdit } from '#agreements'
import { type App, blank, type FormState, found, may, page, submit } from '#kernel'
import { AddendaPage } from './addenda.page.tsx'
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
import { clashes, fieldsOf, keyOf, merged, moved } from './changes.ts'
import { confirm } from './confirm.ts'
import { CopyPage } from './copy.page.tsx'
import { achievedOf } from './facts.ts'
import { help } from './help.tsx'
import { against } from './judge.ts'
import { MergePage } from './merge.page.tsx'
import { merge } from './merge.ts'
import { OpenPage } from './open.page.tsx'
import { open } from './open.ts'
import { addendaOf, findCopy, mainOf, namesOf } from './queries.ts'
import { RenewPage } from './renew.page.tsx'
import { renew } from './renew.ts'
import { changesIn, titleOf } from './said.ts'
import { copySentences, mergeSentences, openSentences, renewSentences } from './sentences.ts'
import { stateOf } from './state-of.ts'
import { stopItem } from './stop-item.ts'
import { undo } from './undo.ts'

export const addendumRoutes = new Hono<App>()

const toCopy = ({ id }: { id: string }) => to.addendumCopy(id)
const onCopy = { sentences: copySentences, next: toCopy }

addendumRoutes.get(to.addenda(':id'), page('agreement.read', addendaPage))
addendumRoutes.get(to.newAddendum(':id'), page('agreement.propose', openPage))
addendumRoutes.post(
  to.newAddendum(':id'),
  submit(open, { again: openPage, sentences: openSentences, next: toCopy }),
)
addendumRoutes.get(
  to.addendumCopy(':id'),
  page('agreement.read', (c) => copyPage(c)),
)
addendumRoutes.get(to.amendMain(':id'), page('text.write', mainPage))
addendumRoutes.post(to.amendMain(':id'), submit(amendMain, { again: mainPage, ...onCopy }))
addendumRoutes.get(to.amendDuties(':id', ':partyId'), page('text.write', dutiesPage))
addendumRoutes.post(to.amendDuties(':id', ':partyId'), submit(amendDuties, { again: dutiesPage, ...onCopy }))
addendumRoutes.get(to.amendItem(':id', ':itemId'), page('text.write', itemPage))
addendumRoutes.post(to.amendItem(':id', ':itemId'), submit(amendItem, { again: itemPage, ...onCopy }))
addendumRoutes.get(to.stopItem(':id', ':itemId'), page('text.write', stopPage))
addendumRoutes.post(to.stopItem(':id', ':itemId'), submit(stopItem, { again: stopPage, ...onCopy }))
addendumRoutes.get(to.amendArticle(':id', ':article'), page('text.write', articlePage))
addendumRoutes.post(
  to.amendArticle(':id', ':article'),
  submit(amendArticle, { again: articlePage, ...onCopy }),
)
addendumRoutes.post(to.undoChange(':id'), submit(undo, { again: copyPage, ...onCopy }))
addendumRoutes.get(to.renewCopy(':id'), page('text.write', renewPage))
addendumRoutes.post(
  to.renewCopy(':id'),
  submit(renew, { again: renewPage, sentences: renewSentences, next: toCopy }),
)
addendumRoutes.get(to.mergeAddendum(':id'), page('addendum.merge', mergePage))
addendumRoutes.post(
  to.mergeAddendum(':id'),
  submit(merge, { again: mergePage, sentences: mergeSentences, next: toCopy }),
)
addendumRoutes.post(
  to.confirmAddendum(':id'),
  submit(confirm, { again: mergePage, sentences: mergeSentences, next: toCopy }),
)

type One = Context<App, '/:id'>
type OneParty = Context<App, '/:id/:partyId'>
type OneItem = Context<App, '/:id/:itemId'>
type OneArticle = Context<App, '/:id/:article'>

const crumbs = ({ id, title }: Pick<Agreement, 'id' | 'title'>) => [
  { label: 'Kerja sama', href: to.agreements },
  { label: title, href: to.agreement(id) },
]
const inCopy = (addendum: Agreement, title: string) => ({
  ...frame(addendum, title, help.amend),
  crumbs: [...crumbs(addendum), { label: 'Lama dan baru', href: to.addendumCopy(addendum.id) }],
})

async function addendaPage(c: One) {
  const { db, actor, today } = c.var
  const main = await findAgreement(db, c.req.param('id'), actor)
  const rows = await addendaOf(db, main.id)
  const mayOpen = leads(actor, main) && may(actor, 'agreement.propose') && isAmendable(main, today)
  return c.render(<AddendaPage {...{ main, rows, mayOpen }} />, {
    title: 'Adendum',
    crumbs: crumbs(main),
    help: help.addenda,
  })
}

async function openPage(c: One, form?: FormState) {
  const main = await forChange(c)
  const rows = await addendaOf(c.var.db, main.id)
  const others = rows.filter(({ mergedAt, stage }) => !mergedAt && stage !== 'dropped')
  const initial = blank({
    title: `Perubahan ${rows.length + 1} atas ${main.title}`,
    effectiveOn: c.var.today,
  })
  return c.render(
    <OpenPage main={main} others={others} form={form ?? initial} />,
    frame(main, 'Buat adendum', help.addenda),
  )
}

async function copyPage(c: One, form: FormState = blank()) {
  const { db, actor, today } = c.var
  const addendum = await findAgreement(db, c.req.param('id'), actor)
  const copy = await findCopy(db, addendum.id)
  const main = await mainOf(db, copy)
  const names = await namesOf(db, main.id, today)
  const isOpen = !copy.mergedAt && addendum.stage !== 'dropped'
  const writes = leads(actor, addendum) && may(actor, 'text.write') && isOpen
  return c.render(
    <CopyPage
      {...{ addendum, main, copy, names, form }}
      changes={changesIn(copy, names)}
      moved={isOpen ? moved(copy.ground, await stateOf(db, main)).length : 0}
      mayWrite={writes && mayEdit(actor, 'identity', addendum.stage)}
      mayRenew={writes && mayEdit(actor, 'plan', addendum.stage)}
    />,
    { title: 'Lama dan baru', crumbs: crumbs(addendum), help: help.copy },
  )
}

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

async function renewPage(c: One, form: FormState = blank()) {
  const { addendum, copy, main, names } = await copyIn(c)
  const state = await stateOf(c.var.db, main)
  return c.render(
    <RenewPage
      {...{ addendum, copy, state, names, form }}
      moved={moved(copy.ground, state)}
      clashing={clashes(copy.ground, state, copy.wanted)}
    />,
    { ...inCopy(addendum, 'Perbarui salinan'), help: help.renew },
  )
}

async function mergePage(c: One, form: FormState = blank()) {
  const { addendum, copy, main, names } = await copyIn(c)
  const { db, today } = c.var
  const refused = await against(db, { addendum, main, copy, state: await stateOf(db, main) }, today)
  const sentence = refused && mergeSentences[refused.code]
  const said = typeof sentence === 'function' ? sentence(refused?.detail ?? {}) : sentence
  return c.render(
    <MergePage
      {...{ addendum, main, form }}
      changes={changesIn(copy, names)}
      against={said ? [said] : []}
      isDue={(addendum.startsOn ?? today) <= today}
    />,
    { ...inCopy(addendum, 'Gabungkan'), help: help.copy },
  )
}

async function copyIn(c: Context<App>) {
  const addendum = await forChange(c as unknown as One)
  const copy = await findCopy(c.var.db, addendum.id)
  const main = await mainOf(c.var.db, copy)
  return { addendum, copy, main, names: await namesOf(c.var.db, main.id, c.var.today) }
}
