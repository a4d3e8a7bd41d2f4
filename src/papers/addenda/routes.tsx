import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { findAgreement, forChange, frame, isAmendable, leads, mayEdit } from '#agreements'
import { type App, blank, type FormState, may, page, submit } from '#kernel'
import { AddendaPage } from './addenda.page.tsx'
import { amendRoutes } from './amend-routes.tsx'
import { moved } from './changes.ts'
import { CopyPage } from './copy.page.tsx'
import { help } from './help.tsx'
import { crumbs, onCopy, toCopy } from './in-copy.ts'
import { mergeRoutes } from './merge-routes.tsx'
import { OpenPage } from './open.page.tsx'
import { open } from './open.ts'
import { addendaOf, findCopy, mainOf, namesOf } from './queries.ts'
import { changesIn } from './said.ts'
import { openSentences } from './sentences.ts'
import { stateOf } from './state-of.ts'
import { undo } from './undo.ts'

export const addendumRoutes = new Hono<App>()

type One = Context<App, '/:id'>

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
addendumRoutes.post(to.undoChange(':id'), submit(undo, { again: copyPage, ...onCopy }))
addendumRoutes.route('/', amendRoutes)
addendumRoutes.route('/', mergeRoutes)

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
