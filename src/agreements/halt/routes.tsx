import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, addMonths, blank, type Child, type Day, type FormState, page, submit } from '#kernel'
import { forChange, frame } from '../frame.ts'
import type { AgreementSlot } from '../slots.ts'
import type { Agreement } from '../tables.ts'
import { EndEarlyPage, endSentences, WithdrawEndPage, withdrawSentences } from './end-early.page.tsx'
import { endEarly } from './end-early.ts'
import { help } from './help.tsx'
import { resume } from './resume.ts'
import { ResumePage, resumeSentences, SuspendPage, suspendSentences } from './suspend.page.tsx'
import { suspend } from './suspend.ts'
import { withdrawEnd } from './withdraw-end.ts'

type One = Context<App, '/:id'>

/** Suspending and ending early: each page shows first what of later capabilities it touches. */
export function haltRoutes(slots: AgreementSlot[]): Hono<App> {
  const routes = new Hono<App>()
  const shown = ({ id }: { id: string }) => to.agreement(id)
  const suspendForm = (c: One, form?: FormState) => suspendPage(c, slots, form)
  const endForm = (c: One, form?: FormState) => endPage(c, slots, form)

  routes.get(to.suspendAgreement(':id'), page('agreement.suspend', suspendForm))
  routes.post(
    to.suspendAgreement(':id'),
    submit(suspend, { again: suspendForm, sentences: suspendSentences, next: shown }),
  )

  routes.get(to.resumeAgreement(':id'), page('agreement.suspend', resumePage))
  routes.post(
    to.resumeAgreement(':id'),
    submit(resume, { again: resumePage, sentences: resumeSentences, next: shown }),
  )

  routes.get(to.endAgreementEarly(':id'), page('agreement.terminate', endForm))
  routes.post(
    to.endAgreementEarly(':id'),
    submit(endEarly, { again: endForm, sentences: endSentences, next: shown }),
  )

  routes.get(to.withdrawEarlyEnd(':id'), page('agreement.terminate', withdrawPage))
  routes.post(
    to.withdrawEarlyEnd(':id'),
    submit(withdrawEnd, { again: withdrawPage, sentences: withdrawSentences, next: shown }),
  )
  return routes
}

async function suspendPage(c: One, slots: AgreementSlot[], form?: FormState) {
  const { today, services } = c.var
  const agreement = await forChange(c)
  const initial = blank({ beginsOn: today, plannedUntil: addMonths(today, 1) })
  const affected = await affectedBy(c, slots, agreement, dayTyped(form, 'beginsOn') ?? today)
  return c.render(
    <SuspendPage
      agreement={agreement}
      affected={affected}
      form={form ?? initial}
      limit={services.files.limit}
    />,
    frame(agreement, 'Bekukan', help.suspend),
  )
}

async function resumePage(c: One, form?: FormState) {
  const { today } = c.var
  const agreement = await forChange(c)
  return c.render(
    <ResumePage agreement={agreement} form={form ?? blank({ liftedOn: today })} today={today} />,
    frame(agreement, 'Lanjutkan', help.suspend),
  )
}

async function endPage(c: One, slots: AgreementSlot[], form?: FormState) {
  const { today, services } = c.var
  const agreement = await forChange(c)
  const affected = await affectedBy(c, slots, agreement, dayTyped(form, 'endedOn') ?? today)
  return c.render(
    <EndEarlyPage
      agreement={agreement}
      affected={affected}
      form={form ?? blank({ endedOn: today })}
      limit={services.files.limit}
      today={today}
    />,
    frame(agreement, 'Akhiri lebih awal', help.endEarly),
  )
}

async function withdrawPage(c: One, form?: FormState) {
  const agreement = await forChange(c)
  return c.render(
    <WithdrawEndPage agreement={agreement} form={form ?? blank()} />,
    frame(agreement, 'Cabut pengakhiran', help.endEarly),
  )
}

function dayTyped(form: FormState | undefined, name: string): Day | undefined {
  const value = String(form?.values[name] ?? '')
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined
}

async function affectedBy(c: One, slots: AgreementSlot[], agreement: Agreement, from: Day): Promise<Child[]> {
  const { db, actor, services } = c.var
  const reader = { actor, now: services.clock() }
  const sections = []
  for (const slot of slots) sections.push(await slot.affected?.(db, agreement, from, reader))
  return sections
}
