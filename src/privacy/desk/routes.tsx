import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, type FormState, may, page, submit } from '#kernel'
import { findPerson } from '#people'
import { help } from '../help.tsx'
import { DeskPage } from './desk.page.tsx'
import { LookPage } from './look.page.tsx'
import { LookedAtPage } from './looked-at.page.tsx'
import { question as asking, countLooks, countLooksAt, findLook, listLooks, looksAt } from './queries.ts'
import { answer, clear, close, question } from './review.ts'
import { reviewSentences as sentences } from './sentences.ts'

export const deskRoutes = new Hono<App>()

const desk = { label: 'Pembukaan berkas', href: to.privacyDesk }
const shown = ({ id }: { id: string }) => to.look(id)

deskRoutes.get(to.privacyDesk, page('look.review', deskPage))
deskRoutes.get(
  to.look(':id'),
  page('person.read', (c) => lookPage(c)),
)
deskRoutes.post(to.clearLook(':id'), submit(clear, { again: again('clear'), sentences, next: shown }))
deskRoutes.post(
  to.questionLook(':id'),
  submit(question, { again: again('question'), sentences, next: shown }),
)
deskRoutes.post(to.answerLook(':id'), submit(answer, { again: again('answer'), sentences, next: shown }))
deskRoutes.post(to.closeLook(':id'), submit(close, { again: again('close'), sentences, next: shown }))
deskRoutes.get(to.personLooks(':id'), page('look.review', lookedAtPage))

type One = Context<App, '/:id'>

async function deskPage(c: Context<App>) {
  const { db, actor, services } = c.var
  const asked = asking.parse({ keadaan: 'open', ...c.req.query() })
  const props = {
    rows: await listLooks(db, actor, asked, services.clock()),
    counts: await countLooks(db, actor, asked),
  }
  return c.render(<DeskPage {...props} asked={asked} zone={actor.zone} />, {
    title: desk.label,
    help: help.desk,
  })
}

function again(step: 'clear' | 'question' | 'answer' | 'close') {
  return (c: One, state: FormState) => lookPage(c, { step, state })
}

async function lookPage(c: One, form?: Parameters<typeof LookPage>[0]['form']) {
  const { db, actor, services } = c.var
  const look = await findLook(db, c.req.param('id'), actor, services.clock())
  return c.render(<LookPage {...{ look, actor, form }} />, {
    title: 'Pembukaan berkas',
    crumbs: may(actor, 'look.review') ? [desk] : [],
    help: help.look,
    narrow: true,
  })
}

const aPage = z.coerce.number().int().min(1).max(20_000).catch(1)

async function lookedAtPage(c: One) {
  const { db, actor, services } = c.var
  const person = await findPerson(db, c.req.param('id'), actor)
  const at = aPage.parse(c.req.query('halaman'))
  const rows = await looksAt(db, actor, person.id, services.clock(), at)
  const total = await countLooksAt(db, person.id)
  return c.render(<LookedAtPage {...{ person, rows, total, page: at, zone: actor.zone }} />, {
    title: 'Siapa membuka berkas ini',
    crumbs: [
      { label: 'Warga binaan', href: to.people },
      { label: person.name, href: to.person(person.id) },
    ],
    help: help.look,
  })
}
