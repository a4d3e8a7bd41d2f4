import { type Context, Hono } from 'hono'
import { unitsWithin } from '#accounts'
import { to } from '#addresses'
import { type App, blank, errorsOf, type FormState, longDay, may, page, submit } from '#kernel'
import { type CohortView, findCohort } from '../cohorts/cohort.ts'
import { help } from '../help.tsx'
import { type Around, columnsOf } from '../slots.ts'
import { question, spanOf } from './asked.ts'
import { cancelLesson } from './cancel.ts'
import { CohortTimetablePage } from './cohort-timetable.page.tsx'
import { HolidaysPage } from './holidays.page.tsx'
import { holidaysBetween } from './holidays.ts'
import { findLesson, toldLesson } from './lesson.ts'
import { CancelLessonPage, LessonFormPage, RestoreLessonPage } from './lesson-forms.page.tsx'
import { moveLesson } from './move.ts'
import { addHoliday, dropHoliday } from './own-holidays.ts'
import { planLesson } from './plan.ts'
import { plannedHours, planSeries, previewSeries, typedSeries } from './plan-series.ts'
import { lessonsBetween, lessonsOf } from './queries.ts'
import { restoreLesson } from './restore.ts'
import { sentences } from './sentences.ts'
import { SeriesPage } from './series.page.tsx'
import { takeUp } from './take-up.ts'
import { clock } from './times.ts'
import { TimetablePage } from './timetable.page.tsx'

type One = Context<App, '/:id'>

const list = { label: 'Angkatan', href: to.cohorts }
const unitTimetable = { label: 'Jadwal', href: to.timetable }

export function timetableRoutes({ seats, slots }: Around): Hono<App> {
  const routes = new Hono<App>()
  const next = ({ id }: { id: string }) => to.cohortTimetable(id)

  routes.get(
    to.timetable,
    page('programme.read', (c) => timetablePage(c, slots)),
  )
  routes.get(to.holidays, page('programme.read', holidaysPage))
  const year = ({ day }: { day: string }) => `${to.holidays}?tahun=${day.slice(0, 4)}`
  routes.post(to.holidays, submit(addHoliday, { again: holidaysPage, sentences, next: year }))
  routes.post(to.dropHoliday(':id'), submit(dropHoliday, { again: holidaysPage, sentences, next: year }))

  routes.get(to.cohortTimetable(':id'), page('programme.read', cohortPage))
  routes.get(to.lessonSeries(':id'), page('programme.write', seriesPage))
  routes.post(to.lessonSeries(':id'), submit(planSeries(seats), { again: seriesPage, sentences, next }))
  routes.get(to.newLesson(':id'), page('programme.write', newPage))
  routes.post(to.newLesson(':id'), submit(planLesson(seats), { again: newPage, sentences, next }))
  routes.post(to.takeUpLessons(':id'), submit(takeUp(seats), { again: cohortPage, sentences, next }))
  routes.get(to.moveLesson(':id'), page('programme.write', movePage))
  routes.post(to.moveLesson(':id'), submit(moveLesson(seats), { again: movePage, sentences, next }))
  routes.get(to.cancelLesson(':id'), page('programme.write', cancelPage))
  routes.post(to.cancelLesson(':id'), submit(cancelLesson, { again: cancelPage, sentences, next }))
  routes.get(to.restoreLesson(':id'), page('programme.write', restorePage))
  routes.post(to.restoreLesson(':id'), submit(restoreLesson(seats), { again: restorePage, sentences, next }))
  return routes

  async function cohortPage(c: One, again?: FormState) {
    const { db, actor, today } = c.var
    const cohort = await cohortOf(c, c.req.param('id'))
    const lessons = await lessonsOf(db, cohort.id)
    const more = await columnsOf(slots, db, { actor, today }, lessons)
    return c.render(
      <CohortTimetablePage
        {...{ cohort, lessons, more, today }}
        refusal={again?.refusal}
        mayWrite={may(actor, 'programme.write')}
      />,
      { ...around(cohort, 'Jadwal angkatan'), narrow: false },
    )
  }

  async function seriesPage(c: One, again?: FormState) {
    const { db } = c.var
    const cohort = await cohortOf(c, c.req.param('id'))
    const { form, series } = seriesAsked(c, cohort, again)
    const seen = series && (await previewSeries(db, seats, cohort, series))
    const hoursLeft = seen?.hoursLeft ?? cohort.programmeHours - (await plannedHours(db, cohort.id))
    const preview = series && seen && { typed: series, ...seen }
    return c.render(<SeriesPage {...{ cohort, form, hoursLeft, preview }} />, around(cohort, 'Susun jadwal'))
  }
}

/** The series that a form or an address asks for, where it is well typed; nothing is asked on the first visit. */
function seriesAsked(c: One, { startsOn, endsOn }: CohortView, again?: FormState) {
  const typed = again?.values ?? typedIn(c)
  if (!again && typed.lihat !== 'ya') return { form: blank({ from: startsOn, until: endsOn }) }
  const { data, error } = typedSeries.safeParse(typed)
  const form = again ?? { values: typed, errors: error ? errorsOf(error) : {} }
  return { form, series: data }
}

/** What an address asks, repeated names as lists and empty ones left out, as a form would send it. */
function typedIn(c: One): Record<string, unknown> {
  const pairs = Object.entries(c.req.queries()).flatMap(([name, values]): [string, unknown][] => {
    const filled = values.filter((value) => value !== '')
    return filled.length > 0 ? [[name, filled.length === 1 ? filled[0] : filled]] : []
  })
  return Object.fromEntries(pairs)
}

async function timetablePage(c: Context<App>, slots: Around['slots']) {
  const { db, actor, today } = c.var
  const asked = question.parse(c.req.query())
  const span = spanOf(asked, today)
  const units = actor.reach.of === 'unit' ? [] : await unitsWithin(db, actor)
  const unitId = asked.unit ?? actor.scope?.unitId ?? null
  const lessons = await lessonsBetween(db, actor, { ...span, unit: asked.unit })
  const holidays = await holidaysBetween(db, unitId, span.from, span.until)
  const more = asked.lihat === 'bulan' ? [] : await columnsOf(slots, db, { actor, today }, lessons)
  return c.render(<TimetablePage {...{ asked, span, lessons, more, holidays, units, today }} />, {
    title: 'Jadwal',
    help: help.timetable,
  })
}

async function holidaysPage(c: Context<App>, again?: FormState) {
  const { db, actor, today } = c.var
  const now = Number(today.slice(0, 4))
  const asked = Number(c.req.query('tahun') ?? String(again?.values.day ?? '').slice(0, 4))
  const year = asked >= 2000 && asked <= 2100 ? Math.trunc(asked) : now
  const years = [...new Set([now - 1, now, now + 1, year])].sort((one, other) => one - other)
  const scope = actor.reach.of === 'unit' ? actor.reach.id : null
  const holidays = await holidaysBetween(db, scope, `${year}-01-01`, `${year}-12-31`)
  const mayWrite = may(actor, 'programme.write')
  const form = again ?? blank()
  return c.render(<HolidaysPage {...{ year, holidays, years, mayWrite, form }} />, {
    title: 'Hari libur',
    crumbs: [unitTimetable],
    help: help.holidays,
  })
}

async function newPage(c: One, again?: FormState) {
  const { db, actor } = c.var
  const cohort = await cohortOf(c, c.req.param('id'))
  const asked = again ? again.values.makesUpFor : c.req.query('ganti')
  const missed = asked ? await findLesson(db, String(asked), actor) : undefined
  const same = missed && { ...written(missed), heldOn: undefined }
  return c.render(
    <LessonFormPage cohort={cohort} form={again ?? blank(same)} missed={missed} />,
    around(cohort, missed ? 'Pelajaran pengganti' : 'Tambah pelajaran'),
  )
}

async function movePage(c: One, again?: FormState) {
  const lesson = await lessonOf(c)
  const cohort = await cohortOf(c, lesson.cohortId)
  const form = again ?? blank({ ...written(lesson), holidayReason: lesson.holidayReason })
  return c.render(
    <LessonFormPage {...{ cohort, form, lesson }} />,
    aroundLesson(cohort, 'Pindahkan pelajaran'),
  )
}

/** A lesson as its form shows it: times with a point. */
const written = (lesson: Parameters<typeof toldLesson>[0]) => ({
  ...toldLesson(lesson),
  beginsAt: clock(lesson.beginsAt),
  endsAt: clock(lesson.endsAt),
})

async function cancelPage(c: One, again?: FormState) {
  const lesson = await lessonOf(c)
  const cohort = await cohortOf(c, lesson.cohortId)
  return c.render(
    <CancelLessonPage {...{ cohort, lesson }} form={again ?? blank()} />,
    aroundLesson(cohort, `Batalkan ${longDay(lesson.heldOn)}`),
  )
}

async function restorePage(c: One, again?: FormState) {
  const lesson = await lessonOf(c)
  const cohort = await cohortOf(c, lesson.cohortId)
  return c.render(
    <RestoreLessonPage {...{ cohort, lesson }} form={again ?? blank()} />,
    aroundLesson(cohort, `Pulihkan ${longDay(lesson.heldOn)}`),
  )
}

const cohortOf = (c: One, id: string) => findCohort(c.var.db, id, c.var.actor)
const lessonOf = (c: One) => findLesson(c.var.db, c.req.param('id'), c.var.actor)

const called = ({ programmeName, name }: CohortView) => `${programmeName}, ${name}`

function around(cohort: CohortView, title: string) {
  const one = { label: called(cohort), href: to.cohort(cohort.id) }
  return { title, crumbs: [list, one], help: help.timetable, narrow: true }
}

/** One lesson lies under the timetable of the unit. */
function aroundLesson(cohort: CohortView, title: string) {
  const one = { label: called(cohort), href: to.cohortTimetable(cohort.id) }
  return { title, crumbs: [unitTimetable, one], help: help.timetable, narrow: true }
}
