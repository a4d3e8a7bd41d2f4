import { type Context, Hono } from 'hono'
import { unitsWithin } from '#accounts'
import { to } from '#addresses'
import { type App, addDays, blank, type FormState, historyOf, may, page, pageAsked, submit } from '#kernel'
import { clock, haltOf, holidaysBetween } from '#programmes'
import { arrange } from './arrange.ts'
import { CalendarPage } from './calendar.page.tsx'
import { callOff } from './call-off.ts'
import { DayPage } from './day.page.tsx'
import { dayCalled, findDay } from './day.ts'
import { CallOffPage, HoldPage, MakeUpPage, MissPage } from './day-forms.page.tsx'
import { ArrangePage, RevisePage, StopPage } from './form.page.tsx'
import { help } from './help.tsx'
import { hold } from './hold.ts'
import { ListPage } from './list.page.tsx'
import { makeUp } from './make-up.ts'
import { miss } from './miss.ts'
import {
  calendarAsked,
  daysBetweenDays,
  daysOfRoutine,
  haltedAhead,
  listAsked,
  listRoutines,
  monthAround,
  promisesOpen,
  tallyOf,
} from './queries.ts'
import { revise } from './revise.ts'
import { findRoutine } from './routine.ts'
import { sentences } from './sentences.ts'
import { RoutinePage } from './show.page.tsx'
import { stop } from './stop.ts'
import { takeUp } from './take-up.ts'

export const routineRoutes = new Hono<App>()

const shown = ({ id }: { id: string }) => to.routine(id)
const shownDay = ({ id }: { id: string }) => to.routineDay(id)

routineRoutes.get(to.routines, page('routine.read', calendarPage))
routineRoutes.get(to.routineList, page('routine.read', listPage))
routineRoutes.get(to.newRoutine, page('routine.write', arrangePage))
routineRoutes.post(to.newRoutine, submit(arrange, { again: arrangePage, sentences, next: shown }))

routineRoutes.get(to.routineDay(':id'), page('routine.read', dayPage))
routineRoutes.get(to.holdRoutineDay(':id'), page('routine.write', holdPage))
routineRoutes.post(to.holdRoutineDay(':id'), submit(hold, { again: holdPage, sentences, next: shownDay }))
routineRoutes.get(to.missRoutineDay(':id'), page('routine.write', missPage))
routineRoutes.post(to.missRoutineDay(':id'), submit(miss, { again: missPage, sentences, next: shownDay }))
routineRoutes.get(to.makeUpRoutineDay(':id'), page('routine.write', makeUpPage))
routineRoutes.post(
  to.makeUpRoutineDay(':id'),
  submit(makeUp, { again: makeUpPage, sentences, next: shownDay }),
)
routineRoutes.get(to.callOffRoutineDay(':id'), page('routine.write', callOffPage))
routineRoutes.post(
  to.callOffRoutineDay(':id'),
  submit(callOff, { again: callOffPage, sentences, next: shownDay }),
)

routineRoutes.get(to.routine(':id'), page('routine.read', showPage))
routineRoutes.get(to.reviseRoutine(':id'), page('routine.write', revisePage))
routineRoutes.post(to.reviseRoutine(':id'), submit(revise, { again: revisePage, sentences, next: shown }))
routineRoutes.get(to.stopRoutine(':id'), page('routine.write', stopPage))
routineRoutes.post(to.stopRoutine(':id'), submit(stop, { again: stopPage, sentences, next: shown }))
routineRoutes.post(to.takeUpRoutine(':id'), submit(takeUp, { again: showPage, sentences, next: shown }))

type One = Context<App, '/:id'>

const list = { label: 'Layanan rutin', href: to.routines }

async function calendarPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const asked = calendarAsked.parse(c.req.query())
  const month = monthAround(asked.hari ?? today)
  const units = actor.reach.of === 'unit' ? [] : await unitsWithin(db, actor)
  const days = await daysBetweenDays(db, actor, { ...month, unit: asked.unit })
  const unitId = asked.unit ?? actor.scope?.unitId ?? null
  const holidays = await holidaysBetween(db, unitId, month.from, month.until)
  const mayWrite = may(actor, 'routine.write')
  return c.render(<CalendarPage {...{ asked, month, days, holidays, units, mayWrite, today }} />, {
    title: 'Layanan rutin',
    help: help.calendar,
  })
}

async function listPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const asked = listAsked.parse(c.req.query())
  const { rows, total } = await listRoutines(db, actor, asked, today)
  const units = actor.reach.of === 'unit' ? [] : await unitsWithin(db, actor)
  return c.render(<ListPage {...{ asked, rows, total, units }} mayWrite={may(actor, 'routine.write')} />, {
    title: 'Daftar layanan rutin',
    crumbs: [list],
    help: help.list,
  })
}

async function arrangePage(c: Context<App>, again?: FormState) {
  const { db, actor, today } = c.var
  const promises = await promisesOpen(db, actor, agreementAsked(c))
  const [only] = promises.length === 1 ? promises : []
  const usual = only && {
    ...{ itemId: only.id, name: only.activity, place: only.place },
    ...{ startsOn: [only.startsOn, today].sort().at(-1), endsOn: only.endsOn },
  }
  const form = again ?? blank({ rhythm: 'weekly', every: '1', startsOn: today, ...usual })
  return c.render(<ArrangePage form={form} promises={promises} />, {
    title: 'Susun layanan rutin',
    crumbs: [list],
    help: help.form,
    narrow: true,
  })
}

/** The agreement from whose page the form was opened; nonsense counts as none. */
function agreementAsked(c: Context<App>): string | undefined {
  const asked = c.req.query('kerjasama')
  return asked && /^[0-9a-f-]{36}$/.test(asked) ? asked : undefined
}

async function showPage(c: One, again?: FormState) {
  const { db, actor, today, services } = c.var
  const routine = await findRoutine(db, c.req.param('id'), actor)
  const at = pageAsked.parse(c.req.query('halaman'))
  const tally = await tallyOf(db, routine.id, today)
  const days = await daysOfRoutine(db, routine.id, at)
  const isHalted = await haltOf(db, routine)
  const halted = (await haltedAhead(db, routine.id, today)).filter((day) => !isHalted(day))
  const events = await historyOf(db, routine.id)
  return c.render(
    <RoutinePage
      {...{ routine, tally, days, halted, events, actor, today }}
      page={at}
      refusal={again?.refusal}
      words={services.words}
    />,
    { title: routine.name, crumbs: [list], help: help.routine },
  )
}

async function revisePage(c: One, again?: FormState) {
  const routine = await findRoutine(c.var.db, c.req.param('id'), c.var.actor)
  const { beginsAt, endsAt } = routine
  const form = again ?? blank({ ...routine, beginsAt: clock(beginsAt), endsAt: clock(endsAt) })
  return c.render(<RevisePage routine={routine} form={form} />, around(routine, 'Ubah layanan'))
}

async function stopPage(c: One, again?: FormState) {
  const routine = await findRoutine(c.var.db, c.req.param('id'), c.var.actor)
  const form = again ?? blank({ stoppedOn: addDays(c.var.today, 1) })
  return c.render(<StopPage routine={routine} form={form} />, around(routine, 'Hentikan layanan'))
}

function around({ id, name }: { id: string; name: string }, title: string) {
  return { title, crumbs: [list, { label: name, href: to.routine(id) }], help: help.routine, narrow: true }
}

const dayOf = (c: One) => findDay(c.var.db, c.req.param('id'), c.var.actor)

async function dayPage(c: One) {
  const { db, actor, today, services } = c.var
  const day = await dayOf(c)
  const events = await historyOf(db, day.id)
  return c.render(<DayPage {...{ day, events, actor, today }} words={services.words} />, {
    title: dayCalled(day),
    crumbs: [list, { label: day.name, href: to.routine(day.routineId) }],
    help: help.day,
  })
}

function aroundDay(day: Awaited<ReturnType<typeof dayOf>>, title: string) {
  const one = { label: dayCalled(day), href: to.routineDay(day.id) }
  return { title, crumbs: [list, one], help: help.day, narrow: true }
}

async function holdPage(c: One, again?: FormState) {
  const day = await dayOf(c)
  const form = again ?? blank({ ...day.parts, served: day.served, note: day.note, version: day.version })
  return c.render(<HoldPage day={day} form={form} />, aroundDay(day, 'Catat terlaksana'))
}

async function missPage(c: One, again?: FormState) {
  const day = await dayOf(c)
  const form = again ?? blank({ missedBy: day.missedBy, reason: day.reason, version: day.version })
  return c.render(<MissPage day={day} form={form} />, aroundDay(day, 'Catat tidak terlaksana'))
}

async function makeUpPage(c: One, again?: FormState) {
  const day = await dayOf(c)
  return c.render(<MakeUpPage day={day} form={again ?? blank()} />, aroundDay(day, 'Jadwalkan pengganti'))
}

async function callOffPage(c: One, again?: FormState) {
  const day = await dayOf(c)
  return c.render(<CallOffPage day={day} form={again ?? blank()} />, aroundDay(day, 'Batalkan hari'))
}
