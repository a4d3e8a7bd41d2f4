import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { findAgreement, forChange, frame, leads } from '#agreements'
import { type App, blank, type FormState, found, may, page, submit } from '#kernel'
import { addOption } from './add-option.ts'
import { callOff } from './call-off.ts'
import { fix } from './fix.ts'
import {
  AddOptionPage,
  CallOffMilestonePage,
  FixPage,
  MilestoneFormPage,
  sentences,
  WeighPage,
} from './forms.page.tsx'
import { help } from './help.tsx'
import { isOver, ownersOf } from './milestone.ts'
import { propose } from './propose.ts'
import { milestonesOf, wordsOf } from './queries.ts'
import { revise } from './revise.ts'
import { MilestonePage } from './show.page.tsx'
import { weigh } from './weigh.ts'

export const milestoneRoutes = new Hono<App>()

const shown = ({ id, milestoneId }: { id: string; milestoneId: string }) => to.milestone(id, milestoneId)

milestoneRoutes.get(to.newMilestone(':id'), page('milestone.write', newPage))
milestoneRoutes.post(to.newMilestone(':id'), submit(propose, { again: newPage, sentences, next: shown }))

milestoneRoutes.get(to.milestone(':id', ':milestoneId'), page('agreement.read', showPage))

milestoneRoutes.get(to.reviseMilestone(':id', ':milestoneId'), page('milestone.write', revisePage))
milestoneRoutes.post(
  to.reviseMilestone(':id', ':milestoneId'),
  submit(revise, { again: revisePage, sentences, next: shown }),
)

milestoneRoutes.get(to.newMilestoneOption(':id', ':milestoneId'), page('milestone.write', optionPage))
milestoneRoutes.post(
  to.newMilestoneOption(':id', ':milestoneId'),
  submit(addOption, { again: optionPage, sentences, next: shown }),
)

milestoneRoutes.get(
  to.weighMilestoneOption(':id', ':milestoneId', ':optionId'),
  page('milestone.write', weighPage),
)
milestoneRoutes.post(
  to.weighMilestoneOption(':id', ':milestoneId', ':optionId'),
  submit(weigh, { again: weighPage, sentences, next: shown }),
)

milestoneRoutes.get(to.fixMilestone(':id', ':milestoneId'), page('milestone.write', fixPage))
milestoneRoutes.post(
  to.fixMilestone(':id', ':milestoneId'),
  submit(fix, { again: fixPage, sentences, next: shown }),
)

milestoneRoutes.get(to.callOffMilestone(':id', ':milestoneId'), page('milestone.write', callOffPage))
milestoneRoutes.post(
  to.callOffMilestone(':id', ':milestoneId'),
  submit(callOff, { again: callOffPage, sentences, next: shown }),
)

type One = Context<App, '/:id/:milestoneId'>

async function newPage(c: Context<App, '/:id'>, form?: FormState) {
  const { db, today } = c.var
  const agreement = await forChange(c)
  const staff = await ownersOf(db, agreement.id, today)
  return c.render(
    <MilestoneFormPage agreement={agreement} staff={staff} form={form ?? blank()} />,
    frame(agreement, 'Tambah acara', help),
  )
}

async function showPage(c: One) {
  const { db, actor, today } = c.var
  const agreement = await findAgreement(db, c.req.param('id'), actor)
  const milestone = await milestoneOf(c, agreement.id)
  const canWrite = leads(actor, agreement) && may(actor, 'milestone.write') && !isOver(agreement)
  const log = await wordsOf(db, milestone.id)
  const { narrow: _, ...around } = frame(agreement, milestone.title, help)
  return c.render(<MilestonePage {...{ agreement, milestone, log, canWrite, today }} />, around)
}

async function revisePage(c: One, form?: FormState) {
  const { db, today } = c.var
  const { agreement, milestone } = await changing(c)
  const staff = await ownersOf(db, agreement.id, today)
  return c.render(
    <MilestoneFormPage {...{ agreement, milestone, staff }} form={form ?? blank({ ...milestone })} />,
    frame(agreement, 'Ubah acara', help),
  )
}

async function optionPage(c: One, form?: FormState) {
  const { agreement, milestone } = await changing(c)
  return c.render(
    <AddOptionPage milestone={milestone} form={form ?? blank({ saidOn: c.var.today })} />,
    frame(agreement, 'Tambah pilihan', help),
  )
}

async function weighPage(c: Context<App, '/:id/:milestoneId/:optionId'>, form?: FormState) {
  const { agreement, milestone } = await changing(c as never)
  const option = found(milestone.options.find(({ id }) => id === c.req.param('optionId')))
  return c.render(
    <WeighPage milestone={milestone} option={option} form={form ?? blank({ saidOn: c.var.today })} />,
    frame(agreement, 'Catat pembicaraan', help),
  )
}

async function fixPage(c: One, form?: FormState) {
  const { agreement, milestone } = await changing(c)
  const preferred = (kind: 'day' | 'official') =>
    milestone.options.find((option) => option[kind] !== null && option.standing === 'preferred')?.id
  const initial = {
    saidOn: c.var.today,
    dayOptionId: preferred('day'),
    officialOptionId: preferred('official'),
  }
  return c.render(
    <FixPage milestone={milestone} form={form ?? blank(initial)} />,
    frame(agreement, 'Tetapkan acara', help),
  )
}

async function callOffPage(c: One, form?: FormState) {
  const { agreement, milestone } = await changing(c)
  return c.render(
    <CallOffMilestonePage milestone={milestone} form={form ?? blank({ saidOn: c.var.today })} />,
    frame(agreement, 'Batalkan acara', help),
  )
}

async function changing(c: One) {
  const agreement = await forChange(c as never)
  return { agreement, milestone: await milestoneOf(c, agreement.id) }
}

async function milestoneOf(c: One, agreementId: string) {
  const milestones = await milestonesOf(c.var.db, agreementId)
  return found(milestones.find(({ id }) => id === c.req.param('milestoneId')))
}
