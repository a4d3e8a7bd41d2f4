import { type Context, Hono } from 'hono'
import { levelOf, unitsWithin } from '#accounts'
import { to } from '#addresses'
import { objectCodes } from '#agreements'
import { type App, blank, type FormState, historyOf, type Markup, may, page, submit } from '#kernel'
import { AnswerPage, sentences as answerSentences } from './answer.page.tsx'
import { answer } from './answer.ts'
import { answersFor } from './answers.ts'
import {
  MeetPage,
  meetSentences,
  ReopenPage,
  reopenSentences,
  WithdrawPage,
  withdrawSentences,
} from './close.page.tsx'
import { FormPage, recordSentences, reviseSentences } from './form.page.tsx'
import { help } from './help.tsx'
import { ListPage } from './list.page.tsx'
import { countNeeds, listNeeds, question } from './list.ts'
import { findOwn } from './lock.ts'
import { meet } from './meet.ts'
import { findNeed } from './queries.ts'
import { record } from './record.ts'
import { reopen } from './reopen.ts'
import { revise } from './revise.ts'
import { ShowPage } from './show.page.tsx'
import type { Need } from './tables.ts'
import { withdraw } from './withdraw.ts'

export const needRoutes = new Hono<App>()

const shown = ({ id }: { id: string }) => to.need(id)

needRoutes.get(to.needs, page('need.read', listPage))

needRoutes.get(
  to.newNeed,
  page('need.write', (c) => recordPage(c)),
)
needRoutes.post(to.newNeed, submit(record, { again: recordPage, sentences: recordSentences, next: shown }))

needRoutes.get(to.need(':id'), page('need.read', showPage))

const revisePage = ownPage('Ubah kebutuhan', (need, form, today) => (
  <FormPage id={need.id} form={form} today={today} />
))
needRoutes.get(to.reviseNeed(':id'), page('need.write', revisePage))
needRoutes.post(
  to.reviseNeed(':id'),
  submit(revise, { again: revisePage, sentences: reviseSentences, next: shown }),
)

needRoutes.get(
  to.answerNeed(':id'),
  page('need.write', (c) => answerPage(c)),
)
needRoutes.post(
  to.answerNeed(':id'),
  submit(answer, { again: answerPage, sentences: answerSentences, next: shown }),
)

const meetPage = ownPage('Nyatakan terpenuhi', (need, form, today) => (
  <MeetPage need={need} form={form} today={today} />
))
needRoutes.get(to.meetNeed(':id'), page('need.write', meetPage))
needRoutes.post(to.meetNeed(':id'), submit(meet, { again: meetPage, sentences: meetSentences, next: shown }))

const withdrawPage = ownPage('Cabut kebutuhan', (need, form, today) => (
  <WithdrawPage need={need} form={form} today={today} />
))
needRoutes.get(to.withdrawNeed(':id'), page('need.write', withdrawPage))
needRoutes.post(
  to.withdrawNeed(':id'),
  submit(withdraw, { again: withdrawPage, sentences: withdrawSentences, next: shown }),
)

const reopenPage = ownPage('Buka lagi', (need, form, today) => (
  <ReopenPage need={need} form={form} today={today} />
))
needRoutes.get(to.reopenNeed(':id'), page('need.write', reopenPage))
needRoutes.post(
  to.reopenNeed(':id'),
  submit(reopen, { again: reopenPage, sentences: reopenSentences, next: shown }),
)

type One = Context<App, '/:id'>

async function listPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const asked = question.parse(c.req.query())
  const units = actor.reach.of === 'unit' ? [] : await unitsWithin(db, actor)
  const props = {
    rows: await listNeeds(db, actor, asked, today),
    counts: await countNeeds(db, actor, asked, today),
    asked,
    units: units.filter(({ kind }) => levelOf(kind) === 'unit'),
    today,
    mayRecord: may(actor, 'need.write') && actor.reach.of === 'unit',
  }
  return c.render(<ListPage {...props} />, { title: 'Kebutuhan', help: help.list })
}

async function showPage(c: One) {
  const { db, actor, today, services } = c.var
  const need = await findNeed(db, c.req.param('id'), actor, today)
  const events = await historyOf(db, need.id)
  return c.render(<ShowPage {...{ need, events, words: services.words, actor, today }} />, {
    title: need.what,
    crumbs: [{ label: 'Kebutuhan', href: to.needs }],
    help: help.show,
  })
}

/** The object may be in the address, for whoever comes from a gap of the map. */
function recordPage(c: Context<App>, form?: FormState) {
  const { objek } = c.req.query()
  const object = objectCodes.find((code) => code === objek)
  return c.render(
    <FormPage form={form ?? blank({ object, since: c.var.today, quantity: 1 })} today={c.var.today} />,
    {
      title: 'Catat kebutuhan',
      crumbs: [{ label: 'Kebutuhan', href: to.needs }],
      help: help.form,
      narrow: true,
    },
  )
}

async function answerPage(c: One, form?: FormState) {
  const { db, actor, today } = c.var
  const need = await findNeed(db, c.req.param('id'), actor, today)
  const answers = await answersFor(db, need, actor, today)
  const by = need.planItemId ? `${need.agreementId}/${need.planItemId}` : need.agreementId
  const initial = blank({ version: need.version, by })
  return c.render(
    <AnswerPage need={need} answers={answers} form={form ?? initial} actor={actor} />,
    frame(need, 'Tautkan kerja sama'),
  )
}

/** The page of an act that only the unit itself does. */
function ownPage(title: string, draw: (need: Need, form: FormState, today: string) => Markup) {
  return async (c: One, form?: FormState) => {
    const { db, actor, today } = c.var
    const need = await findOwn(db, c.req.param('id'), actor)
    return c.render(draw(need, form ?? blank({ ...need }), today), frame(need, title))
  }
}

const frame = ({ id, what }: Need, title: string) => ({
  title,
  crumbs: [
    { label: 'Kebutuhan', href: to.needs },
    { label: what, href: to.need(id) },
  ],
  help: help.show,
  narrow: true,
})
