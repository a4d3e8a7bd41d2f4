import { type Context, Hono } from 'hono'
import { staffOf, unitsWithin } from '#accounts'
import { to } from '#addresses'
import { type App, blank, type FormState, historyOf, may, page, submit } from '#kernel'
import { findPartner, partnerChoices } from '#partners'
import { AdvancePage, sentences as advanceSentences, DropPage, dropSentences } from './advance.page.tsx'
import { advance } from './advance.ts'
import { checksOf, dueBy } from './checks.ts'
import { contactsOfParties } from './contacts.ts'
import { drop } from './drop.ts'
import { forChange, frame } from './frame.ts'
import { help } from './help.tsx'
import { kindCodes } from './kinds.ts'
import { ListPage } from './list.page.tsx'
import { countByStage, listAgreements, question } from './list.ts'
import { nameOwners } from './name-owners.ts'
import { ChoosePartnerPage, NewPage, sentences as proposeSentences } from './new.page.tsx'
import { OwnersPage, sentences as ownersSentences } from './owners.page.tsx'
import { paperRoutes } from './paper-routes.tsx'
import { partyRoutes } from './party-routes.tsx'
import { propose } from './propose.ts'
import {
  chainOf,
  findAgreement,
  papersOf,
  partiesOf,
  possibleParents,
  possiblePredecessors,
  stepsOf,
  treeOf,
} from './queries.ts'
import { RevisePage, sentences as reviseSentences } from './revise.page.tsx'
import { revise } from './revise.ts'
import { setTerm } from './set-term.ts'
import { ShowPage } from './show.page.tsx'
import type { AgreementSlot } from './slots.ts'
import { nextStage } from './stages.ts'
import { TermPage, sentences as termSentences } from './term.page.tsx'

type One = Context<App, '/:id'>

export function agreementRoutes(slots: AgreementSlot[]): Hono<App> {
  const routes = new Hono<App>()
  const shown = (result: { id: string }) => to.agreement(result.id)

  routes.get(
    to.agreements,
    page('agreement.read', (c) => listPage(c, slots)),
  )

  routes.get(to.newAgreement, page('agreement.propose', newPage))
  routes.post(to.newAgreement, submit(propose, { again: newPage, sentences: proposeSentences, next: shown }))

  routes.get(
    to.agreement(':id'),
    page('agreement.read', (c) => showPage(c, slots)),
  )

  routes.get(to.reviseAgreement(':id'), page('agreement.revise', revisePage))
  routes.post(
    to.reviseAgreement(':id'),
    submit(revise, { again: revisePage, sentences: reviseSentences, next: shown }),
  )

  routes.get(to.agreementTerm(':id'), page('agreement.revise', termPage))
  routes.post(
    to.agreementTerm(':id'),
    submit(setTerm, { again: termPage, sentences: termSentences, next: shown }),
  )

  routes.get(to.agreementOwners(':id'), page('agreement.revise', ownersPage))
  routes.post(
    to.agreementOwners(':id'),
    submit(nameOwners, { again: ownersPage, sentences: ownersSentences, next: shown }),
  )

  routes.get(to.advanceAgreement(':id'), page('agreement.advance', advancePage))
  routes.post(
    to.advanceAgreement(':id'),
    submit(advance, { again: advancePage, sentences: advanceSentences, next: shown }),
  )

  routes.get(to.dropAgreement(':id'), page('agreement.drop', dropPage))
  routes.post(
    to.dropAgreement(':id'),
    submit(drop, { again: dropPage, sentences: dropSentences, next: shown }),
  )

  routes.route('/', partyRoutes)
  routes.route('/', paperRoutes)
  return routes
}

async function listPage(c: Context<App>, slots: AgreementSlot[]) {
  const { db, actor, today } = c.var
  const asked = question.parse(c.req.query())
  const rows = await listAgreements(db, actor, asked, today)
  const counts = await countByStage(db, actor, asked, today)
  const units = actor.reach.of === 'unit' ? [] : await unitsWithin(db, actor)
  const more = []
  for (const slot of slots) more.push(await slot.column(db, rows))
  const mayPropose = may(actor, 'agreement.propose')
  return c.render(<ListPage {...{ rows, counts, asked, units, more, today, mayPropose }} />, {
    title: 'Kerja sama',
    help: help.list,
  })
}

async function newPage(c: Context<App>, form?: FormState) {
  const { db, actor } = c.var
  const partnerId = form ? String(form.values.partnerId ?? '') : c.req.query('mitra')
  const crumbs = [{ label: 'Kerja sama', href: to.agreements }]
  if (!partnerId) {
    const asked = c.req.query('cari')?.slice(0, 120) ?? ''
    const partners = await partnerChoices(db, asked)
    return c.render(<ChoosePartnerPage asked={asked} partners={partners} />, {
      title: 'Ajukan kerja sama',
      crumbs,
      help: help.propose,
    })
  }
  const partner = await findPartner(db, partnerId)
  const predecessors = await possiblePredecessors(db, partner.id, actor.scope?.unitId ?? '')
  return c.render(<NewPage form={form ?? blank()} partner={partner} predecessors={predecessors} />, {
    title: 'Ajukan kerja sama',
    crumbs,
    help: help.propose,
    narrow: true,
  })
}

async function showPage(c: One, slots: AgreementSlot[]) {
  const { db, actor, today, services } = c.var
  const agreement = await findAgreement(db, c.req.param('id'), actor)
  const { id } = agreement
  const parties = await partiesOf(db, id, agreement.startsOn ?? today)
  const papers = await papersOf(db, id)
  const staff = await staffOf(db, agreement.unitId, today)
  const contacts = await contactsOfParties(db, id)
  const more = []
  for (const slot of slots) more.push(await slot.show(db, actor, agreement, today))
  return c.render(
    <ShowPage
      agreement={agreement}
      unitName={parties.find((party) => party.unitId === agreement.unitId)?.name ?? ''}
      parties={parties}
      papers={papers}
      steps={await stepsOf(db, id)}
      tree={await treeOf(db, agreement, actor)}
      chain={await chainOf(db, agreement, actor)}
      owners={{
        ours: staff.find((person) => person.id === agreement.ourOwnerId)?.name,
        theirs: contacts.find((contact) => contact.id === agreement.partnerOwnerId),
      }}
      checks={[...checksOf({ agreement, parties, papers }), ...more.flatMap((slot) => slot.checks)]}
      sections={more.map((slot) => slot.section)}
      events={await historyOf(db, id)}
      words={services.words}
      actor={actor}
      today={today}
    />,
    { title: agreement.title, crumbs: [{ label: 'Kerja sama', href: to.agreements }], help: help.show },
  )
}

async function revisePage(c: One, form?: FormState) {
  const { db, actor, today } = c.var
  const agreement = await forChange(c)
  const { id } = agreement
  const partnerIds = (await partiesOf(db, id, today)).flatMap((party) => party.partnerId ?? [])
  const kind = kindTyped(form) ?? agreement.kind
  const parents = await possibleParents(db, { kind, partnerIds, except: id }, actor)
  return c.render(
    <RevisePage agreement={agreement} form={form ?? blank({ ...agreement })} parents={parents} />,
    frame(agreement, 'Ubah data', help.revise),
  )
}

/** The kind chosen in a form that comes back decides what may stand above. */
function kindTyped(form: FormState | undefined) {
  return kindCodes.find((kind) => kind === form?.values.kind)
}

async function termPage(c: One, form?: FormState) {
  const agreement = await forChange(c)
  return c.render(
    <TermPage agreement={agreement} form={form ?? blank({ ...agreement })} />,
    frame(agreement, 'Masa berlaku', help.term),
  )
}

async function ownersPage(c: One, form?: FormState) {
  const { db, today } = c.var
  const agreement = await forChange(c)
  const staff = await staffOf(db, agreement.unitId, today)
  const contacts = await contactsOfParties(db, agreement.id)
  return c.render(
    <OwnersPage
      agreement={agreement}
      form={form ?? blank({ ...agreement })}
      staff={staff}
      contacts={contacts}
    />,
    frame(agreement, 'Penanggung jawab', help.owners),
  )
}

async function advancePage(c: One, form?: FormState) {
  const { db, today } = c.var
  const agreement = await forChange(c)
  const parties = await partiesOf(db, agreement.id, today)
  const checks = checksOf({ agreement, parties, papers: await papersOf(db, agreement.id) })
  const initial = blank({ stage: nextStage(agreement.stage), enteredOn: today })
  return c.render(
    <AdvancePage agreement={agreement} form={form ?? initial} due={dueBy(checks, agreement.stage)} />,
    frame(agreement, 'Pindah tahap', help.advance),
  )
}

async function dropPage(c: One, form?: FormState) {
  const agreement = await forChange(c)
  return c.render(
    <DropPage agreement={agreement} form={form ?? blank()} />,
    frame(agreement, 'Hentikan kerja sama', help.advance),
  )
}
