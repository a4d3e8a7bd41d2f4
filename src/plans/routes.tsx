import { type Context, Hono } from 'hono'
import { staffOf } from '#accounts'
import { to } from '#addresses'
import { type Agreement, agreementChecks, contactsOfParties, forChange, frame } from '#agreements'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { ActivatePage, activateSentences } from './activate.page.tsx'
import { activate } from './activate.ts'
import { add } from './add.ts'
import { planChecks } from './checks.ts'
import { help } from './help.tsx'
import { ItemPage, RemoveItemPage, sentences } from './item.page.tsx'
import { planOf } from './queries.ts'
import { remove } from './remove.ts'
import { revise } from './revise.ts'

export const planRoutes = new Hono<App>()

const shown = (result: { id: string }) => `${to.agreement(result.id)}#rencana-aksi`

planRoutes.get(to.newPlanItem(':id'), page('plan.write', addPage))
planRoutes.post(to.newPlanItem(':id'), submit(add, { again: addPage, sentences, next: shown }))

planRoutes.get(to.revisePlanItem(':id', ':itemId'), page('plan.write', itemPage))
planRoutes.post(
  to.revisePlanItem(':id', ':itemId'),
  submit(revise, { again: itemPage, sentences, next: shown }),
)

planRoutes.get(to.removePlanItem(':id', ':itemId'), page('plan.write', removePage))
planRoutes.post(
  to.removePlanItem(':id', ':itemId'),
  submit(remove, { again: removePage, sentences, next: shown }),
)

planRoutes.get(to.activateAgreement(':id'), page('agreement.activate', activatePage))
planRoutes.post(
  to.activateAgreement(':id'),
  submit(activate, { again: activatePage, sentences: activateSentences, next: ({ id }) => to.agreement(id) }),
)

type One = Context<App, '/:id'>
type OneItem = Context<App, '/:id/:itemId'>

async function addPage(c: One, form?: FormState) {
  const agreement = await forChange(c)
  const initial = blank({
    ourOwnerId: agreement.ourOwnerId,
    partnerOwnerId: agreement.partnerOwnerId,
    startsOn: agreement.startsOn,
    endsOn: agreement.endsOn,
    counting: 'by-measure',
  })
  return c.render(
    <ItemPage agreement={agreement} form={form ?? initial} {...(await people(c, agreement))} />,
    frame(agreement, 'Tambah kegiatan', help.item),
  )
}

async function itemPage(c: OneItem, form?: FormState) {
  const { agreement, item } = await itemOf(c)
  return c.render(
    <ItemPage
      agreement={agreement}
      item={item}
      form={form ?? blank({ ...item, counting: item.countsBy ?? 'none' })}
      {...(await people(c, agreement))}
    />,
    frame(agreement, 'Ubah kegiatan', help.item),
  )
}

async function removePage(c: OneItem, form?: FormState) {
  const { agreement, item } = await itemOf(c)
  return c.render(
    <RemoveItemPage agreement={agreement} item={item} form={form ?? blank()} />,
    frame(agreement, 'Hapus kegiatan', help.item),
  )
}

async function activatePage(c: One, form?: FormState) {
  const { db, today } = c.var
  const agreement = await forChange(c)
  const checks = [
    ...(await agreementChecks(db, agreement, today)),
    ...planChecks(agreement, await planOf(db, agreement.id)),
  ]
  return c.render(
    <ActivatePage agreement={agreement} checks={checks} form={form ?? blank()} />,
    frame(agreement, 'Berlakukan', help.activate),
  )
}

async function people(c: Context<App>, agreement: Agreement) {
  return {
    staff: await staffOf(c.var.db, agreement.unitId, c.var.today),
    contacts: await contactsOfParties(c.var.db, agreement.id),
  }
}

async function itemOf(c: OneItem) {
  const agreement = await forChange(c)
  const items = await planOf(c.var.db, agreement.id)
  return { agreement, item: found(items.find((item) => item.id === c.req.param('itemId'))) }
}
