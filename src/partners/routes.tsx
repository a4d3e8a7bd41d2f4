import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, found, may, page, reaches, submit } from '#kernel'
import { alikeFor, suggestedFor, whileTyping } from './alike/suggest.ts'
import { checkRoutes } from './checks/routes.tsx'
import { contactRoutes } from './contacts/routes.tsx'
import { contributionRoutes } from './contributions/routes.tsx'
import { asTyped } from './description.ts'
import { frame, toList } from './frame.ts'
import { help } from './help.tsx'
import { legalPaperRoutes } from './legal-papers/routes.tsx'
import { ListPage } from './list/list.page.tsx'
import { areaOptions, question, searchOf } from './list/list.ts'
import { searchPartners } from './list/search.ts'
import { mergingRoutes } from './merging/routes.tsx'
import { nameRoutes } from './names/routes.tsx'
import { showPage } from './overview.tsx'
import { findStanding } from './queries.ts'
import { RegisterPage, Resembling, registerSentences } from './register.page.tsx'
import { register } from './register.ts'
import { RevisePage, reviseSentences } from './revise.page.tsx'
import { revise } from './revise.ts'
import type { CountTies, PartnerFigures, PartnerSlot } from './slots.ts'

type One = Context<App, '/:id'>

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
    page('partner.read', (c) => listPage(c, countTies, figures)),
  )
  routes.get(to.partnersAlike, page('partner.register', alikeFragment))
  routes.route('/', contributionRoutes(countTies))

  routes.get(to.newPartner, page('partner.register', registerPage))
  routes.post(
    to.newPartner,
    submit(register, { again: registerPage, sentences: registerSentences, next: ({ id }) => to.partner(id) }),
  )

  routes.get(
    to.partner(':id'),
    page('partner.read', (c) => showPage(c, slots, countTies)),
  )

  routes.get(to.revisePartner(':id'), page('partner.revise', revisePage))
  routes.post(
    to.revisePartner(':id'),
    submit(revise, { again: revisePage, sentences: reviseSentences, next: ({ id }) => to.partner(id) }),
  )

  routes.route('/', contactRoutes)
  routes.route('/', nameRoutes)
  routes.route('/', legalPaperRoutes)
  routes.route('/', checkRoutes)
  routes.route('/', mergingRoutes(countTies))
  return routes
}

async function listPage(c: Context<App>, countTies: CountTies, figures: PartnerFigures) {
  const { db, actor, today } = c.var
  const asked = question.parse(c.req.query())
  const partners = await searchPartners(db, searchOf(asked))
  const { each } = await countTies(
    db,
    actor,
    partners.rows.map(({ id }) => id),
    today,
  )
  const areas = await areaOptions(db, asked.wilayah)
  const mayRegister = may(actor, 'partner.register')
  const top = await figures(db, actor, today)
  return c.render(<ListPage {...{ asked, areas, mayRegister, top }} found={partners} ties={each} />, {
    title: 'Mitra',
    help: help.list,
  })
}

async function registerPage(c: Context<App>, again?: FormState) {
  const { db, actor } = c.var
  const form = again ?? blank({ name: c.req.query('name') })
  const suggested = await suggestedFor(db, actor, form)
  const known = again ? await alikeFor(db, again) : { alike: [] }
  return c.render(<RegisterPage form={form} suggested={suggested} {...known} />, {
    title: 'Daftarkan mitra',
    crumbs: [toList],
    help: help.form,
    narrow: true,
  })
}

/** Who may be meant, while somebody types: a piece of the page. */
async function alikeFragment(c: Context<App>) {
  const known = await whileTyping(c.var.db, c.req.query())
  return c.html(known.length > 0 ? String(<Resembling partners={known} />) : '')
}

async function revisePage(c: One, again?: FormState) {
  const { db, actor } = c.var
  const partner = await findStanding(db, c.req.param('id'))
  found(reaches(actor, partner) || undefined)
  const form = again ?? blank({ ...asTyped(partner, partner), version: partner.version })
  const suggested = await suggestedFor(db, actor, form)
  return c.render(
    <RevisePage form={form} suggested={suggested} partner={partner} />,
    frame(partner, 'Ubah data mitra', help.form),
  )
}
