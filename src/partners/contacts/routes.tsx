import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, page, reaches, submit } from '#kernel'
import { frame } from '../frame.ts'
import { help } from '../help.tsx'
import { findStanding } from '../queries.ts'
import { addContact } from './add-contact.ts'
import {
  AddContactPage,
  addSentences,
  EndContactPage,
  endSentences,
  ReviseContactPage,
  reviseSentences,
} from './contact.page.tsx'
import { endContact, findChangeable } from './end-contact.ts'
import { reviseContact } from './revise-contact.ts'

export const contactRoutes = new Hono<App>()

const shown = ({ partnerId }: { partnerId: string }) => `${to.partner(partnerId)}#kontak`

contactRoutes.get(to.newPartnerContact(':id'), page('partner.revise', addPage))
contactRoutes.post(
  to.newPartnerContact(':id'),
  submit(addContact, { again: addPage, sentences: addSentences, next: shown }),
)
contactRoutes.get(to.endPartnerContact(':id', ':contact'), page('partner.revise', endPage))
contactRoutes.post(
  to.endPartnerContact(':id', ':contact'),
  submit(endContact, { again: endPage, sentences: endSentences, next: shown }),
)
contactRoutes.get(to.revisePartnerContact(':id', ':contact'), page('partner.revise', revisePage))
contactRoutes.post(
  to.revisePartnerContact(':id', ':contact'),
  submit(reviseContact, { again: revisePage, sentences: reviseSentences, next: shown }),
)

type OneContact = Context<App, '/:id/:contact'>

async function addPage(c: Context<App, '/:id'>, form?: FormState) {
  const { db, actor } = c.var
  const partner = await findStanding(db, c.req.param('id'))
  return c.render(
    <AddContactPage form={form ?? blank()} partner={partner} keeps={reaches(actor, partner)} />,
    frame(partner, 'Tambah kontak', help.contact),
  )
}

async function revisePage(c: OneContact, form?: FormState) {
  const { partner, contact } = await one(c)
  const { name, position, phone, email, roles, version, isPrimary } = contact
  const mayPutFirst = reaches(c.var.actor, partner) && contact.partnerId === partner.id && !isPrimary
  const state = form ?? blank({ name, position, phone, email, roles, version })
  return c.render(
    <ReviseContactPage form={state} partner={partner} contact={contact} mayPutFirst={mayPutFirst} />,
    frame(partner, 'Ubah kontak', help.contact),
  )
}

async function endPage(c: OneContact, form?: FormState) {
  const { partner, contact } = await one(c)
  return c.render(
    <EndContactPage form={form ?? blank({ endedOn: c.var.today })} partner={partner} contact={contact} />,
    frame(partner, 'Akhiri kontak', help.contact),
  )
}

async function one(c: OneContact) {
  const { db, actor } = c.var
  const partner = await findStanding(db, c.req.param('id'))
  return { partner, contact: await findChangeable(db, partner.id, c.req.param('contact'), actor) }
}
