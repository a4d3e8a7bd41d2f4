import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, found, historyOf, may, page, reaches, submit } from '#kernel'
import { alikeFor, suggestedFor } from './alike/suggest.ts'
import { addContact } from './contacts/add-contact.ts'
import { AddContactPage, addSentences, EndContactPage, endSentences } from './contacts/contact.page.tsx'
import { endContact, findEndable } from './contacts/end-contact.ts'
import { asTyped } from './description.ts'
import { help } from './help.tsx'
import { ListPage } from './list/list.page.tsx'
import { areaOptions, question } from './list/list.ts'
import { searchPartners } from './list/search.ts'
import { mergedPage, mergingRoutes } from './merging/routes.tsx'
import { contactsOf, findPartner, findStanding, formerContactsOf } from './queries.ts'
import { RegisterPage, registerSentences } from './register.page.tsx'
import { register } from './register.ts'
import { RevisePage, reviseSentences } from './revise.page.tsx'
import { revise } from './revise.ts'
import { ShowPage } from './show.page.tsx'
import type { CountTies, PartnerFigures, PartnerSlot } from './slots.ts'

type One = Context<App, '/:id'>
type OneContact = Context<App, '/:id/:contact'>

interface Filled {
  slots: PartnerSlot[]
  countTies: CountTies
  /** What later capabilities count of all partners, on top of the list. */
  figures: PartnerFigures
}

/** The registry, with what later capabilities know of a partner filled in. */
export function partnerRoutes({ slots, countTies, figures }: Filled): Hono<App> {
  const routes = new Hono<App>()

  routes.get(
    to.partners,
    page('partner.read', (c) => listPage(c, figures)),
  )

  routes.get(to.newPartner, page('partner.register', registerPage))
  routes.post(
    to.newPartner,
    submit(register, { again: registerPage, sentences: registerSentences, next: ({ id }) => to.partner(id) }),
  )

  routes.get(
    to.partner(':id'),
    page('partner.read', (c) => showPage(c, slots)),
  )

  routes.get(to.revisePartner(':id'), page('partner.revise', revisePage))
  routes.post(
    to.revisePartner(':id'),
    submit(revise, { again: revisePage, sentences: reviseSentences, next: ({ id }) => to.partner(id) }),
  )

  const contactShown = ({ partnerId }: { partnerId: string }) => `${to.partner(partnerId)}#kontak`
  routes.get(to.newPartnerContact(':id'), page('partner.revise', addContactPage))
  routes.post(
    to.newPartnerContact(':id'),
    submit(addContact, { again: addContactPage, sentences: addSentences, next: contactShown }),
  )

  routes.get(to.endPartnerContact(':id', ':contact'), page('partner.revise', endContactPage))
  routes.post(
    to.endPartnerContact(':id', ':contact'),
    submit(endContact, { again: endContactPage, sentences: endSentences, next: contactShown }),
  )
  routes.route('/', mergingRoutes(countTies))
  return routes
}

const list = { label: 'Mitra', href: to.partners }
const one = ({ id, name }: { id: string; name: string }) => ({ label: name, href: to.partner(id) })

async function listPage(c: Context<App>, figures: PartnerFigures) {
  const { db, actor, today } = c.var
  const asked = question.parse(c.req.query())
  const { cari, jenis, wilayah, halaman } = asked
  const partners = await searchPartners(db, { text: cari, kind: jenis, district: wilayah, page: halaman })
  const areas = await areaOptions(db, wilayah)
  const mayRegister = may(actor, 'partner.register')
  const top = await figures(db, actor, today)
  return c.render(
    <ListPage asked={asked} found={partners} areas={areas} mayRegister={mayRegister} top={top} />,
    {
      title: 'Mitra',
      help: help.list,
    },
  )
}

async function registerPage(c: Context<App>, again?: FormState) {
  const { db, actor } = c.var
  const form = again ?? blank({ name: c.req.query('name') })
  const suggested = await suggestedFor(db, actor, form)
  const known = again ? await alikeFor(db, again) : { alike: [] }
  return c.render(<RegisterPage form={form} suggested={suggested} {...known} />, {
    title: 'Daftarkan mitra',
    crumbs: [list],
    help: help.form,
    narrow: true,
  })
}

async function showPage(c: One, slots: PartnerSlot[]) {
  const { db, actor, today, services } = c.var
  const partner = await findPartner(db, c.req.param('id'))
  if (partner.mergedIntoId) return mergedPage(c, partner)
  const sections = []
  for (const slot of slots) sections.push(await slot(db, actor, partner, today))
  return c.render(
    <ShowPage
      partner={partner}
      contacts={await contactsOf(db, partner.id)}
      former={await formerContactsOf(db, partner.id)}
      events={await historyOf(db, partner.id)}
      words={services.words}
      sections={sections}
      actor={actor}
    />,
    { title: partner.name, crumbs: [list], help: help.show },
  )
}

async function revisePage(c: One, again?: FormState) {
  const { db, actor } = c.var
  const partner = await findStanding(db, c.req.param('id'))
  found(reaches(actor, partner) || undefined)
  const form = again ?? blank({ ...asTyped(partner, partner), version: partner.version })
  const suggested = await suggestedFor(db, actor, form)
  return c.render(<RevisePage form={form} suggested={suggested} partner={partner} />, {
    title: 'Ubah data mitra',
    crumbs: [list, one(partner)],
    help: help.form,
    narrow: true,
  })
}

async function addContactPage(c: One, again?: FormState) {
  const { db, actor } = c.var
  const partner = await findStanding(db, c.req.param('id'))
  const form = again ?? blank()
  return c.render(<AddContactPage form={form} partner={partner} keeps={reaches(actor, partner)} />, {
    title: 'Tambah kontak',
    crumbs: [list, one(partner)],
    help: help.contact,
    narrow: true,
  })
}

async function endContactPage(c: OneContact, again?: FormState) {
  const { db, actor, today } = c.var
  const partner = await findStanding(db, c.req.param('id'))
  const contact = await findEndable(db, partner.id, c.req.param('contact'), actor)
  const form = again ?? blank({ endedOn: today })
  return c.render(<EndContactPage form={form} partner={partner} contact={contact} />, {
    title: 'Akhiri kontak',
    crumbs: [list, one(partner)],
    help: help.contact,
    narrow: true,
  })
}
