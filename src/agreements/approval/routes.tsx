import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, pageAsked, submit } from '#kernel'
import { agreementChecks, dueBy } from '../checks.ts'
import { forChange, frame } from '../frame.ts'
import { findAgreement, partiesOf } from '../queries.ts'
import {
  decisionSentences,
  InitialPage,
  SendBackPage,
  SubmitPage,
  submitSentences,
  WithdrawPage,
  withdrawSentences,
} from './approval-pages.tsx'
import { help } from './help.tsx'
import { initial } from './initial.ts'
import { QueuePage } from './queue.page.tsx'
import { heldUpBelow, waitingDrafts, waitsFor } from './queue.ts'
import { sendBack } from './send-back.ts'
import { SheetPage } from './sheet.page.tsx'
import { approvalOf } from './standing.ts'
import { submitDraft } from './submit.ts'
import { holdersOf, tiersFor } from './tiers.ts'
import { withdraw } from './withdraw.ts'

export const approvalRoutes = new Hono<App>()

const shown = (result: { id: string }) => `${to.agreement(result.id)}#persetujuan`

approvalRoutes.get(to.approvals, page('approval.decide', queuePage))

approvalRoutes.get(to.submitApproval(':id'), page('approval.submit', submitPage))
approvalRoutes.post(
  to.submitApproval(':id'),
  submit(submitDraft, { again: submitPage, sentences: submitSentences, next: shown }),
)

approvalRoutes.get(to.initialApproval(':id'), page('approval.decide', initialPage))
approvalRoutes.post(
  to.initialApproval(':id'),
  submit(initial, { again: initialPage, sentences: decisionSentences, next: shown }),
)

approvalRoutes.get(to.sendBackApproval(':id'), page('approval.decide', sendBackPage))
approvalRoutes.post(
  to.sendBackApproval(':id'),
  submit(sendBack, { again: sendBackPage, sentences: decisionSentences, next: shown }),
)

approvalRoutes.get(to.withdrawApproval(':id'), page('approval.submit', withdrawPage))
approvalRoutes.post(
  to.withdrawApproval(':id'),
  submit(withdraw, { again: withdrawPage, sentences: withdrawSentences, next: shown }),
)

approvalRoutes.get(to.approvalSheet(':id'), page('agreement.read', sheetPage))

type One = Context<App, '/:id'>

const asked = z.object({
  halaman: pageAsked,
  putaran: z.coerce.number().int().min(1).optional().catch(undefined),
})

async function queuePage(c: Context<App>) {
  const { db, actor, today } = c.var
  const { halaman } = asked.parse(c.req.query())
  const own = await waitingDrafts(db, waitsFor(actor), halaman)
  const below = await waitingDrafts(db, heldUpBelow(actor, today), 1)
  return c.render(<QueuePage {...{ own, below, today }} page={halaman} zone={actor.zone} />, {
    title: 'Menunggu persetujuan Anda',
    help: help.queue,
  })
}

async function submitPage(c: One, form?: FormState) {
  const { db, today } = c.var
  const agreement = await forChange(c)
  const checks = await agreementChecks(db, agreement, today)
  const due = dueBy(checks, agreement.stage).filter(({ code }) => code !== 'approval')
  const ladder = []
  for (const place of await tiersFor(db, agreement, today))
    ladder.push({ ...place, holders: await holdersOf(db, place, today) })
  return c.render(
    <SubmitPage agreement={agreement} form={form ?? blank()} due={due} ladder={ladder} />,
    frame(agreement, 'Ajukan persetujuan', help.submit),
  )
}

async function initialPage(c: One, form?: FormState) {
  const draft = await draftOf(c, form)
  return c.render(<InitialPage {...draft} />, frame(draft.agreement, 'Bubuhkan paraf', help.decide))
}

async function sendBackPage(c: One, form?: FormState) {
  const draft = await draftOf(c, form)
  return c.render(<SendBackPage {...draft} />, frame(draft.agreement, 'Kembalikan naskah', help.decide))
}

/** What an approver reads before the answer: their own offices' drafts and those below, never one out of reach. */
async function draftOf(c: One, form: FormState = blank()) {
  const { db, actor, today } = c.var
  const agreement = await findAgreement(db, c.req.param('id'), actor)
  const { rounds } = await approvalOf(db, agreement)
  const [latest] = rounds
  if (!latest) throw new HTTPException(404)
  const parties = await partiesOf(db, agreement.id, agreement.startsOn ?? today)
  return { agreement, parties, roundId: String(form.values.roundId ?? latest.id), form }
}

async function withdrawPage(c: One, form?: FormState) {
  const agreement = await forChange(c)
  return c.render(
    <WithdrawPage agreement={agreement} form={form ?? blank()} />,
    frame(agreement, 'Tarik pengajuan', help.submit),
  )
}

async function sheetPage(c: One) {
  const { db, actor, today } = c.var
  const agreement = await findAgreement(db, c.req.param('id'), actor)
  const approval = await approvalOf(db, agreement)
  const { putaran = approval.rounds[0]?.number } = asked.parse(c.req.query())
  const round = found(approval.rounds.find(({ number }) => number === putaran))
  const parties = await partiesOf(db, agreement.id, agreement.startsOn ?? today)
  return c.render(<SheetPage {...{ agreement, parties, approval, round }} zone={actor.zone} />, {
    ...frame(agreement, 'Lembar paraf', help.sheet),
    narrow: false,
  })
}
