import { type Context, Hono } from 'hono'
import { staffWhoMay, unitsWithin } from '#accounts'
import { to } from '#addresses'
import { inReach } from '#agreements'
import { type App, blank, type FormState, historyOf, may, page, submit } from '#kernel'
import { sendStored } from '#ui'
import { apply } from './apply.ts'
import { GrantPage, PermitFormPage, RefusePage, StepPage, sentences } from './forms.page.tsx'
import { grant } from './grant.ts'
import { help } from './help.tsx'
import { ListPage } from './list.page.tsx'
import { countByStanding, listPermits, question } from './list.ts'
import { findPermit, type PermitView } from './permit.ts'
import { chainOf, stepsOf } from './queries.ts'
import { refuse } from './refuse.ts'
import { revise } from './revise.ts'
import { PermitPage } from './show.page.tsx'
import { permitReminders } from './standing.tsx'
import { takeStep } from './take-step.ts'

export const permitRoutes = new Hono<App>()

const shown = ({ id }: { id: string }) => to.permit(id)

permitRoutes.get(to.permits, page('permit.read', listPage))

permitRoutes.get(to.newPermit, page('permit.write', newPage))
permitRoutes.post(to.newPermit, submit(apply, { again: newPage, sentences, next: shown }))

permitRoutes.get(to.permit(':id'), page('permit.read', showPage))
permitRoutes.get(to.permitFile(':id'), page('permit.read', openFile))

permitRoutes.get(to.revisePermit(':id'), page('permit.write', revisePage))
permitRoutes.post(to.revisePermit(':id'), submit(revise, { again: revisePage, sentences, next: shown }))

permitRoutes.get(to.permitStep(':id'), page('permit.write', stepPage))
permitRoutes.post(to.permitStep(':id'), submit(takeStep, { again: stepPage, sentences, next: shown }))

permitRoutes.get(to.grantPermit(':id'), page('permit.write', grantPage))
permitRoutes.post(to.grantPermit(':id'), submit(grant, { again: grantPage, sentences, next: shown }))

permitRoutes.get(to.refusePermit(':id'), page('permit.write', refusePage))
permitRoutes.post(to.refusePermit(':id'), submit(refuse, { again: refusePage, sentences, next: shown }))

type One = Context<App, '/:id'>

const list = { label: 'Izin', href: to.permits }

async function listPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const asked = question.parse(c.req.query())
  const reminders = await permitReminders(db, today, actor.scope)
  const rows = await listPermits(db, actor, asked, today, reminders)
  const counts = await countByStanding(db, actor, asked, today, reminders)
  const units = actor.reach.of === 'unit' ? [] : await unitsWithin(db, actor)
  const mayWrite = may(actor, 'permit.write')
  return c.render(<ListPage {...{ rows, counts, asked, units, mayWrite, today, reminders }} />, {
    title: 'Izin sarana dan produk',
    help: help.list,
  })
}

async function showPage(c: One) {
  const { db, actor, today, services } = c.var
  const permit = await findPermit(db, c.req.param('id'), actor)
  const reminders = await permitReminders(db, today, permit)
  const [steps, chain] = [await stepsOf(db, permit.id), await chainOf(db, permit)]
  const events = await historyOf(db, permit.id)
  return c.render(
    <PermitPage {...{ permit, steps, chain, events, actor, today, reminders }} words={services.words} />,
    { title: permit.subject, crumbs: [list], help: help.show },
  )
}

async function newPage(c: Context<App>, again?: FormState) {
  const { db, actor, today } = c.var
  const asked = again ? again.values.renewsId : c.req.query('perpanjang')
  const renews = asked ? await findPermit(db, String(asked), actor) : undefined
  const units = renews ? [] : await unitsWithin(db, actor)
  const unitIds = renews ? [renews.unitId] : units.map(({ id }) => id)
  const agreementId = c.req.query('kerjasama')
  const form = again ?? blank(renews ? renewing(renews) : { unitId: actor.scope?.unitId, agreementId })
  return c.render(
    <PermitFormPage
      {...{ form, renews, units }}
      staff={await staffWhoMay(db, 'permit.write', unitIds, today)}
      agreements={await agreementsFor(c, unitIds)}
    />,
    { title: 'Catat izin', crumbs: [list], help: help.form, narrow: true },
  )
}

function renewing({ kind, subject, holder, authority, ownerId, agreementId, unitId }: PermitView) {
  return { kind, subject, holder, authority, ownerId, agreementId, unitId }
}

async function revisePage(c: One, again?: FormState) {
  const { db, today } = c.var
  const permit = await permitOf(c)
  return c.render(
    <PermitFormPage
      form={again ?? blank({ ...permit })}
      permit={permit}
      units={[]}
      staff={await staffWhoMay(db, 'permit.write', [permit.unitId], today)}
      agreements={await agreementsFor(c, [permit.unitId])}
    />,
    around(permit, 'Ubah data'),
  )
}

async function stepPage(c: One, again?: FormState) {
  const { today } = c.var
  const permit = await permitOf(c)
  const form = again ?? blank({ takenOn: today })
  return c.render(<StepPage permit={permit} form={form} today={today} />, around(permit, 'Catat langkah'))
}

async function grantPage(c: One, again?: FormState) {
  const { today, services } = c.var
  const permit = await permitOf(c)
  const form = again ?? blank({ authority: permit.authority, issuedOn: today })
  return c.render(
    <GrantPage permit={permit} form={form} today={today} limit={services.files.limit} />,
    around(permit, 'Catat terbit'),
  )
}

async function refusePage(c: One, again?: FormState) {
  const permit = await permitOf(c)
  const form = again ?? blank({ refusedOn: c.var.today })
  return c.render(<RefusePage permit={permit} form={form} />, around(permit, 'Ditolak'))
}

const permitOf = (c: One) => findPermit(c.var.db, c.req.param('id'), c.var.actor)

function around(permit: PermitView, title: string) {
  const one = { label: permit.subject, href: to.permit(permit.id) }
  return { title, crumbs: [list, one], help: help.form, narrow: true }
}

/** What a permit of these units may belong to: agreements in hand that bind one of them. */
async function agreementsFor({ var: { db, actor } }: Context<App>, unitIds: string[]) {
  if (unitIds.length === 0) return []
  return db
    .selectFrom('agreement')
    .select(['id', 'title as name'])
    .where((eb) => inReach(actor, eb.ref('agreement.id')))
    .where('stage', 'not in', ['dropped', 'terminated'])
    .where('id', 'in', (eb) =>
      eb.selectFrom('agreementUnit').select('agreementId').where('unitId', 'in', unitIds),
    )
    .orderBy('createdAt', 'desc')
    .limit(100)
    .execute()
}

async function openFile(c: One) {
  const permit = await permitOf(c)
  return sendStored(c, { ...permit, name: permit.fileName }, around(permit, 'Berkas'))
}
