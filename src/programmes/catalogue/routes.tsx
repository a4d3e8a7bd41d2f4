import { type Context, Hono } from 'hono'
import { unitsWithin } from '#accounts'
import { to } from '#addresses'
import { type App, blank, type FormState, historyOf, may, page, submit } from '#kernel'
import { Confirm, TextField } from '#ui'
import { cohortsOfProgramme } from '../cohorts/list.ts'
import { help } from '../help.tsx'
import type { Seats } from '../seats.ts'
import type { Around } from '../slots.ts'
import { findTemplate, templateOf } from '../templates/queries.ts'
import { close, reopen } from './close.ts'
import { ProgrammeFormPage, sentences } from './form.page.tsx'
import { ListPage } from './list.page.tsx'
import { countByGroup, listProgrammes, question } from './list.ts'
import { findProgramme, type ProgrammeView, toldProgramme } from './programme.ts'
import { revise } from './revise.ts'
import { ruleFieldCodes } from './rule-fields.ts'
import { RulesPage, ruleSentences } from './rules.page.tsx'
import { addRule, removeRule } from './rules.ts'
import { ProgrammePage } from './show.page.tsx'
import { write } from './write.ts'

type One = Context<App, '/:id'>

export function catalogueRoutes({ seats }: Around): Hono<App> {
  const routes = new Hono<App>()
  const shownPage = (c: One, again?: FormState) => showPage(c, seats, again)
  const shown = ({ id }: { id: string }) => to.programme(id)
  const rulesAgain = ({ id }: { id: string }) => to.programmeRules(id)

  routes.get(
    to.programmes,
    page('programme.read', (c) => listPage(c, seats)),
  )
  routes.get(to.newProgramme, page('programme.write', newPage))
  routes.post(to.newProgramme, submit(write, { again: newPage, sentences, next: shown }))
  routes.get(to.programme(':id'), page('programme.read', shownPage))
  routes.get(to.reviseProgramme(':id'), page('programme.write', revisePage))
  routes.post(to.reviseProgramme(':id'), submit(revise, { again: revisePage, sentences, next: shown }))
  routes.get(to.programmeRules(':id'), page('programme.write', rulesPage))
  routes.post(
    to.programmeRules(':id'),
    submit(addRule, { again: rulesPage, sentences: ruleSentences, next: rulesAgain }),
  )
  routes.post(
    to.removeProgrammeRule(':id'),
    submit(removeRule, { again: rulesPage, sentences: ruleSentences, next: rulesAgain }),
  )
  routes.get(to.closeProgramme(':id'), page('programme.write', closePage))
  routes.post(
    to.closeProgramme(':id'),
    submit(close, {
      again: closePage,
      sentences: { 'already-closed': 'Program ini sudah ditutup.' },
      next: shown,
    }),
  )
  routes.post(
    to.reopenProgramme(':id'),
    submit(reopen, {
      again: shownPage,
      sentences: { 'not-closed': 'Program ini tidak ditutup.' },
      next: shown,
    }),
  )
  return routes
}

const list = { label: 'Program', href: to.programmes }
const usual = { minAttendance: '80', certificate: 'completion' }

async function newPage(c: Context<App>, again?: FormState) {
  const asked = again ? again.values.templateId : c.req.query('templat')
  const template = asked ? await findTemplate(c.var.db, String(asked)) : undefined
  const form = again ?? blank(template ? ticked({ ...template }) : usual)
  return c.render(<ProgrammeFormPage form={form} template={template} />, {
    title: 'Catat program',
    crumbs: [list],
    help: help.form,
    narrow: true,
  })
}

async function revisePage(c: One, again?: FormState) {
  const programme = await programmeOf(c)
  const form = again ?? blank(ticked(toldProgramme(programme)))
  return c.render(
    <ProgrammeFormPage form={form} programme={programme} />,
    around(programme, 'Ubah program', help.form),
  )
}

const ticked = <Told extends { needsHearing: boolean }>(told: Told) => ({
  ...told,
  needsHearing: told.needsHearing ? 'ya' : undefined,
})

async function rulesPage(c: One, again?: FormState) {
  const programme = await programmeOf(c)
  const asked = again?.values.field ?? c.req.query('jenis')
  const field = ruleFieldCodes.find((code) => code === asked) ?? 'status'
  return c.render(
    <RulesPage programme={programme} field={field} form={again ?? blank()} />,
    around(programme, 'Syarat masuk', help.rules),
  )
}

async function closePage(c: One, again?: FormState) {
  const programme = await programmeOf(c)
  const form = again ?? blank()
  return c.render(
    <Confirm
      form={form}
      title="Tutup program ini?"
      consequence={`${programme.name} tidak menerima angkatan baru. Angkatan yang sudah ada berjalan terus, dan program dapat dibuka kembali.`}
      submit="Tutup program"
      cancel={to.programme(programme.id)}
    >
      <TextField form={form} name="reason" label="Alasan penutupan" />
    </Confirm>,
    around(programme, 'Tutup program', help.programme),
  )
}

const programmeOf = (c: One) => findProgramme(c.var.db, c.req.param('id'), c.var.actor)

function around(programme: ProgrammeView, title: string, drawer: typeof help.form) {
  const one = { label: programme.name, href: to.programme(programme.id) }
  return { title, crumbs: [list, one], help: drawer, narrow: true }
}

async function listPage(c: Context<App>, seats: Seats) {
  const { db, actor, today } = c.var
  const asked = question.parse(c.req.query())
  const rows = await listProgrammes(db, actor, asked)
  const counts = await countByGroup(db, actor, asked)
  const taken = await seats.taken(
    db,
    rows.flatMap(({ cohortIds }) => cohortIds),
    today,
  )
  const units = actor.reach.of === 'unit' ? [] : await unitsWithin(db, actor)
  const mayWrite = may(actor, 'programme.write')
  return c.render(<ListPage {...{ rows, counts, taken, asked, units, mayWrite }} />, {
    title: 'Program pembinaan',
    help: help.list,
  })
}

async function showPage(c: One, seats: Seats, again?: FormState) {
  const { db, actor, today, services } = c.var
  const programme = await programmeOf(c)
  const cohorts = await cohortsOfProgramme(db, programme.id)
  const taken = await seats.taken(
    db,
    cohorts.map(({ id }) => id),
    today,
  )
  const shared = await templateOf(db, programme.id)
  const events = await historyOf(db, programme.id)
  return c.render(
    <ProgrammePage
      {...{ programme, cohorts, taken, shared, events, actor }}
      refusal={again?.refusal}
      words={services.words}
    />,
    { title: programme.name, crumbs: [list], help: help.programme },
  )
}
