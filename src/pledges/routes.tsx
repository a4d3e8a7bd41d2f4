import { type Context, Hono } from 'hono'
import { unitsWithin } from '#accounts'
import { to } from '#addresses'
import { findAgreement, partiesOf } from '#agreements'
import {
  type App,
  blank,
  type Day,
  type Db,
  type FormState,
  found,
  historyOf,
  may,
  page,
  submit,
} from '#kernel'
import { planOf } from '#plans'
import { sendStored } from '#ui'
import { endUse } from './end-use.ts'
import {
  ChoosePage,
  EndUsePage,
  PledgeFormPage,
  ReceivePage,
  TakeBackPage,
  UsePage,
  WithdrawPage,
} from './forms.page.tsx'
import { help } from './help.tsx'
import { ListPage } from './list.page.tsx'
import { findPledge, type PledgeView } from './pledge.ts'
import { promise } from './promise.ts'
import { agreementsOpen, countPledges, listPledges, question, receiptsOf, usesOf } from './queries.ts'
import { receive } from './receive.ts'
import { revise } from './revise.ts'
import { sentences } from './sentences.ts'
import { PledgePage } from './show.page.tsx'
import { takeBack } from './take-back.ts'
import { use } from './use.ts'
import { withdraw } from './withdraw.ts'

export const pledgeRoutes = new Hono<App>()

const next = ({ id }: { id: string }) => to.pledge(id)

pledgeRoutes.get(to.pledges, page('pledge.read', listPage))
pledgeRoutes.get(to.newPledge, page('pledge.write', newPage))
pledgeRoutes.post(to.newPledge, submit(promise, { again: newPage, sentences, next }))
pledgeRoutes.get(to.pledge(':id'), page('pledge.read', showPage))
pledgeRoutes.get(to.revisePledge(':id'), page('pledge.write', revisePage))
pledgeRoutes.post(to.revisePledge(':id'), submit(revise, { again: revisePage, sentences, next }))
pledgeRoutes.get(to.withdrawPledge(':id'), page('pledge.write', withdrawPage))
pledgeRoutes.post(to.withdrawPledge(':id'), submit(withdraw, { again: withdrawPage, sentences, next }))
pledgeRoutes.get(to.receivePledge(':id'), page('pledge.write', receivePage))
pledgeRoutes.post(to.receivePledge(':id'), submit(receive, { again: receivePage, sentences, next }))
pledgeRoutes.get(to.usePledge(':id'), page('pledge.write', usePage))
pledgeRoutes.post(to.usePledge(':id'), submit(use, { again: usePage, sentences, next }))
pledgeRoutes.get(to.pledgeReceiptFile(':id', ':receiptId'), page('pledge.read', openFile))
pledgeRoutes.get(to.takeBackReceipt(':id', ':receiptId'), page('pledge.write', takeBackPage))
pledgeRoutes.post(
  to.takeBackReceipt(':id', ':receiptId'),
  submit(takeBack, { again: takeBackPage, sentences, next }),
)
pledgeRoutes.get(to.endPledgeUse(':id', ':useId'), page('pledge.write', endUsePage))
pledgeRoutes.post(to.endPledgeUse(':id', ':useId'), submit(endUse, { again: endUsePage, sentences, next }))

type One = Context<App, '/:id'>
type OneReceipt = Context<App, '/:id/:receiptId'>
type OneUse = Context<App, '/:id/:useId'>

const list = { label: 'Bantuan barang', href: to.pledges }

async function listPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const asked = question.parse(c.req.query())
  const rows = await listPledges(db, actor, asked, today)
  const counts = await countPledges(db, actor, asked, today)
  const units = actor.reach.of === 'unit' ? [] : await unitsWithin(db, actor)
  const mayWrite = may(actor, 'pledge.write')
  return c.render(<ListPage {...{ asked, rows, counts, units, mayWrite, today }} />, {
    title: 'Bantuan barang',
    help: help.list,
  })
}

async function newPage(c: Context<App>, again?: FormState) {
  const { db, actor, today } = c.var
  const asked = again?.values.agreementId ?? c.req.query('kerjasama')
  const frame = { title: 'Catat bantuan', crumbs: [list], help: help.form, narrow: true }
  if (!asked) {
    return c.render(<ChoosePage form={blank()} agreements={await agreementsOpen(db, actor)} />, frame)
  }
  const agreement = await findAgreement(db, String(asked), actor)
  const form = again ?? blank({ pledgedOn: today })
  return c.render(
    <PledgeFormPage {...{ form, agreement, today }} {...(await choicesOf(db, agreement.id, today))} />,
    frame,
  )
}

async function choicesOf(db: Db, agreementId: string, today: Day) {
  const parties = await partiesOf(db, agreementId, today)
  const partners = parties.flatMap(({ partnerId, name }) => (partnerId ? [{ id: partnerId, name }] : []))
  return { partners, items: await planOf(db, agreementId) }
}

const pledgeOf = (c: One) => findPledge(c.var.db, c.req.param('id'), c.var.actor)

async function showPage(c: One) {
  const { db, actor, today, services } = c.var
  const pledge = await pledgeOf(c)
  const [receipts, uses] = [await receiptsOf(db, pledge.id), await usesOf(db, pledge.id)]
  const events = await historyOf(db, pledge.id)
  return c.render(
    <PledgePage {...{ pledge, receipts, uses, events, actor, today }} words={services.words} />,
    { title: pledge.what, crumbs: [list], help: help.pledge },
  )
}

function around({ id, what }: PledgeView, title: string) {
  return { title, crumbs: [list, { label: what, href: to.pledge(id) }], help: help.pledge, narrow: true }
}

async function revisePage(c: One, again?: FormState) {
  const { db, today } = c.var
  const pledge = await pledgeOf(c)
  const agreement = { id: pledge.agreementId, title: pledge.agreementTitle }
  const form = again ?? blank({ ...pledge })
  return c.render(
    <PledgeFormPage
      {...{ form, agreement, pledge, today }}
      {...(await choicesOf(db, agreement.id, today))}
    />,
    around(pledge, 'Ubah bantuan'),
  )
}

async function withdrawPage(c: One, again?: FormState) {
  const pledge = await pledgeOf(c)
  return c.render(<WithdrawPage pledge={pledge} form={again ?? blank()} />, around(pledge, 'Bantuan batal'))
}

async function receivePage(c: One, again?: FormState) {
  const { today, services, actor } = c.var
  const pledge = await pledgeOf(c)
  const form = again ?? blank({ receivedOn: today, condition: 'good', receivedBy: actor.name })
  return c.render(
    <ReceivePage {...{ pledge, form, today }} limit={services.files.limit} />,
    around(pledge, 'Catat penerimaan'),
  )
}

async function usePage(c: One, again?: FormState) {
  const { today } = c.var
  const pledge = await pledgeOf(c)
  const form = again ?? blank({ sinceOn: today })
  return c.render(<UsePage {...{ pledge, form, today }} />, around(pledge, 'Catat pemakaian'))
}

async function receiptOf(c: OneReceipt) {
  const pledge = await findPledge(c.var.db, c.req.param('id'), c.var.actor)
  const receipts = await receiptsOf(c.var.db, pledge.id)
  return { pledge, receipt: found(receipts.find(({ id }) => id === c.req.param('receiptId'))) }
}

async function openFile(c: OneReceipt) {
  const { pledge, receipt } = await receiptOf(c)
  return sendStored(c, { ...receipt, name: receipt.fileName }, around(pledge, 'Berkas'))
}

async function takeBackPage(c: OneReceipt, again?: FormState) {
  const { pledge, receipt } = await receiptOf(c)
  return c.render(
    <TakeBackPage {...{ pledge, receipt }} form={again ?? blank()} />,
    around(pledge, 'Tarik penerimaan'),
  )
}

async function endUsePage(c: OneUse, again?: FormState) {
  const { db, actor, today } = c.var
  const pledge = await findPledge(db, c.req.param('id'), actor)
  const standing = found((await usesOf(db, pledge.id)).find(({ id }) => id === c.req.param('useId')))
  const form = again ?? blank({ endedOn: today })
  return c.render(
    <EndUsePage {...{ pledge, form, today }} use={standing} />,
    around(pledge, 'Akhiri pemakaian'),
  )
}
