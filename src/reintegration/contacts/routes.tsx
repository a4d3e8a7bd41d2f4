import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { help } from '../help.tsx'
import { agreeSentences } from '../sentences.ts'
import { agree } from './agree.ts'
import { AgreePage, ContactsPage, UnnamePage } from './list.page.tsx'
import { findContact, listContacts, question } from './queries.ts'
import { withdraw } from './withdraw.ts'

export const namedContactRoutes = new Hono<App>()

type One = Context<App, '/:id'>

const next = () => to.namedContacts

namedContactRoutes.get(to.namedContacts, page('contact.name', listPage))
namedContactRoutes.get(
  to.nameContact(':id'),
  page('contact.name', (c) => agreePage(c)),
)
namedContactRoutes.post(
  to.nameContact(':id'),
  submit(agree, { again: agreePage, sentences: agreeSentences, next }),
)
namedContactRoutes.get(
  to.withdrawNaming(':id'),
  page('contact.name', (c) => withdrawPage(c)),
)
namedContactRoutes.post(
  to.withdrawNaming(':id'),
  submit(withdraw, { again: withdrawPage, sentences: {}, next }),
)

async function listPage(c: Context<App>) {
  const { db, actor } = c.var
  const asked = question.parse(c.req.query())
  const { rows, total } = await listContacts(db, actor, asked)
  return c.render(<ContactsPage {...{ asked, rows, total }} />, {
    title: 'Kontak yang bersedia disebut',
    help: help.contacts,
  })
}

async function around(c: One, form: FormState | undefined) {
  const { db, actor, today } = c.var
  const contact = found(await findContact(db, actor, c.req.param('id')))
  const frame = (title: string) => ({
    title,
    crumbs: [{ label: 'Bersedia disebut', href: to.namedContacts }],
    help: help.contacts,
    narrow: true,
  })
  return { props: { form: form ?? blank({ agreedOn: today }), contact, today }, frame }
}

async function agreePage(c: One, form?: FormState) {
  const { props, frame } = await around(c, form)
  return c.render(<AgreePage {...props} />, frame('Catat kesediaan'))
}

async function withdrawPage(c: One, form?: FormState) {
  const { props, frame } = await around(c, form)
  return c.render(<UnnamePage {...props} />, frame('Tidak bersedia lagi'))
}
