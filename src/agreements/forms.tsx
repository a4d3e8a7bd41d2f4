import type { Context } from 'hono'
import { z } from 'zod'
import { staffOf } from '#accounts'
import { to } from '#addresses'
import { asksUnit } from '#directives'
import { type App, blank, type FormState, found } from '#kernel'
import { partnerChoices, standingPartner } from '#partners'
import { AdvancePage, DropPage } from './advance.page.tsx'
import { agreementChecks, dueBy } from './checks.ts'
import { citedDirective, directiveOptions } from './cite.ts'
import { contactsOfParties } from './contacts.ts'
import { forChange, frame } from './frame.ts'
import { help } from './help.tsx'
import { kindCodes } from './kinds.ts'
import { ChoosePartnerPage, NewPage } from './new.page.tsx'
import { OwnersPage } from './owners.page.tsx'
import { partiesOf, possibleParents, possiblePredecessors } from './queries.ts'
import { RevisePage } from './revise.page.tsx'
import { nextStage } from './stages.ts'
import { TermPage } from './term.page.tsx'

type One = Context<App, '/:id'>

export async function newPage(c: Context<App>, form?: FormState) {
  const { db, actor } = c.var
  const partnerId = form ? String(form.values.partnerId ?? '') : c.req.query('mitra')
  const crumbs = [{ label: 'Kerja sama', href: to.agreements }]
  const directive = form ? undefined : await directiveAsked(c)
  if (!partnerId) {
    const asked = c.req.query('cari')?.slice(0, 120) ?? ''
    const partners = await partnerChoices(db, asked)
    return c.render(<ChoosePartnerPage asked={asked} partners={partners} directive={directive} />, {
      title: 'Ajukan kerja sama',
      crumbs,
      help: help.propose,
    })
  }
  const partner = await standingPartner(db, found(z.uuid().safeParse(partnerId).data))
  const predecessors = await possiblePredecessors(db, partner.id, actor.scope?.unitId ?? '')
  const directives = await directiveOptions(db, actor.scope?.unitId ?? '')
  const initial = blank(directive && { directiveId: directive.id, objects: directive.objects })
  return c.render(<NewPage form={form ?? initial} {...{ partner, predecessors, directives }} />, {
    title: 'Ajukan kerja sama',
    crumbs,
    help: help.propose,
    narrow: true,
  })
}

/** The directive an officer came from, when it asks their office. */
async function directiveAsked(c: Context<App>) {
  const { db, actor } = c.var
  const id = z.uuid().safeParse(c.req.query('arahan')).data
  const asked = id !== undefined && (await asksUnit(db, id, actor.scope?.unitId ?? ''))
  return asked ? await citedDirective(db, id) : undefined
}

export async function revisePage(c: One, form?: FormState) {
  const { db, actor, today } = c.var
  const agreement = await forChange(c)
  const { id } = agreement
  const partnerIds = (await partiesOf(db, id, today)).flatMap((party) => party.partnerId ?? [])
  const kind = kindTyped(form) ?? agreement.kind
  const parents = await possibleParents(db, { kind, partnerIds, except: id }, actor)
  return c.render(
    <RevisePage
      agreement={agreement}
      form={form ?? blank({ ...agreement })}
      parents={parents}
      directives={await directiveOptions(db, agreement.unitId, agreement.directiveId)}
    />,
    frame(agreement, 'Ubah data', help.revise),
  )
}

/** The kind chosen in a form that comes back decides what may stand above. */
function kindTyped(form: FormState | undefined) {
  return kindCodes.find((kind) => kind === form?.values.kind)
}

export async function termPage(c: One, form?: FormState) {
  const agreement = await forChange(c)
  return c.render(
    <TermPage agreement={agreement} form={form ?? blank({ ...agreement })} />,
    frame(agreement, 'Masa berlaku', help.term),
  )
}

export async function ownersPage(c: One, form?: FormState) {
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

export async function advancePage(c: One, form?: FormState) {
  const { db, today } = c.var
  const agreement = await forChange(c)
  const checks = await agreementChecks(db, agreement, today)
  const initial = blank({ stage: nextStage(agreement.stage), enteredOn: today })
  return c.render(
    <AdvancePage
      agreement={agreement}
      form={form ?? initial}
      due={dueBy(checks, agreement.stage)}
      limit={c.var.services.files.limit}
    />,
    frame(agreement, 'Pindah tahap', help.advance),
  )
}

export async function dropPage(c: One, form?: FormState) {
  const agreement = await forChange(c)
  return c.render(
    <DropPage agreement={agreement} form={form ?? blank()} />,
    frame(agreement, 'Hentikan kerja sama', help.advance),
  )
}
