import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, found, historyOf, page, submit, within } from '#kernel'
import { sendStored } from '#ui'
import { AskPage } from './changes/ask.page.tsx'
import { askChange } from './changes/ask.ts'
import { DecidePage } from './changes/decide.page.tsx'
import { decideChange } from './changes/decide.ts'
import { clashesOf } from './clashes/queries.ts'
import { SettlePage } from './clashes/settle.page.tsx'
import { settleMarkClash } from './clashes/settle.ts'
import { help } from './help.tsx'
import { assess } from './hours/assess.ts'
import { CohortPage } from './hours/cohort.page.tsx'
import { findCohort } from './hours/cohort.ts'
import { hoursByName } from './hours/hours.ts'
import { findLesson, type LessonView } from './lesson.ts'
import { GivePage } from './links/give.page.tsx'
import { giveLink } from './links/give.ts'
import { revokeLink } from './links/revoke.ts'
import { ListPage } from './list/list.page.tsx'
import { countViews, listLessons, question } from './list/list.ts'
import { lessonByCode } from './list/open-by-code.ts'
import { arrive } from './marking/arrive.ts'
import { BlockPage } from './marking/block.page.tsx'
import { mark } from './marking/mark.ts'
import { markBlock } from './marking/mark-block.ts'
import { blocksOn } from './marking/of-block.ts'
import { OfflinePage } from './offline/offline.page.tsx'
import { takeAlong } from './offline/take-along.ts'
import { AttachPage } from './paper/attach.page.tsx'
import { attachPhoto } from './paper/attach.ts'
import { PrintPage } from './paper/print.page.tsx'
import { rollOf } from './roll.ts'
import { sentences } from './sentences.ts'
import { namedFor } from './sheet/named.ts'
import { SheetPage } from './sheet/show.page.tsx'
import { sheetView, timesInARow } from './sheet/show.ts'

export const attendanceRoutes = new Hono<App>()

type One = Context<App, '/:id'>

const shown = ({ id }: { id: string }) => to.sheet(id)
const ofLesson = ({ lessonId }: { lessonId: string }) => to.sheet(lessonId)
const list = { label: 'Daftar hadir', href: to.attendance }

attendanceRoutes.get(to.attendance, page('attendance.read', listPage))
attendanceRoutes.get(to.attendanceByCode, page('attendance.read', openByCode))

attendanceRoutes.get(to.attendanceByBlock, page('attendance.mark', blockPage))
attendanceRoutes.post(
  to.attendanceByBlock,
  submit(markBlock, { again: blockPage, sentences, next: (_, c) => `${to.attendance}?${hari(c)}` }),
)
attendanceRoutes.post(
  to.attendanceArriving,
  submit(arrive, { again: listPage, sentences, next: () => to.attendance }),
)

attendanceRoutes.get(to.attendanceOffline, page('attendance.mark', offlinePage))
attendanceRoutes.post(
  to.attendanceTaking,
  submit(takeAlong, { again: offlinePage, sentences: {}, next: () => to.attendanceOffline }),
)

attendanceRoutes.get(to.cohortHours(':id'), page('attendance.read', cohortPage))
attendanceRoutes.get(to.assessCohort(':id'), page('attendance.mark', assessPage))
attendanceRoutes.post(
  to.assessCohort(':id'),
  submit(assess, { again: assessPage, sentences, next: ({ id }) => to.cohortHours(id) }),
)

attendanceRoutes.get(to.decideMarkChange(':id'), page('attendance.read', decidePage))
attendanceRoutes.post(
  to.decideMarkChange(':id'),
  submit(decideChange, { again: decidePage, sentences, next: ofLesson }),
)
attendanceRoutes.get(to.settleMarkClash(':id'), page('attendance.mark', clashPage))
attendanceRoutes.post(
  to.settleMarkClash(':id'),
  submit(settleMarkClash, { again: clashPage, sentences, next: ofLesson }),
)

attendanceRoutes.get(to.sheet(':id'), page('attendance.read', sheetPage))
attendanceRoutes.post(to.sheet(':id'), submit(mark, { again: sheetPage, sentences, next: shown }))

attendanceRoutes.get(to.askMarkChange(':id'), page('attendance.mark', askPage))
attendanceRoutes.post(to.askMarkChange(':id'), submit(askChange, { again: askPage, sentences, next: shown }))

attendanceRoutes.get(to.printSheet(':id'), page('attendance.read', printPage))
attendanceRoutes.get(to.sheetPhotos(':id'), page('attendance.mark', attachPage))
attendanceRoutes.post(
  to.sheetPhotos(':id'),
  submit(attachPhoto, { again: attachPage, sentences, next: shown }),
)
attendanceRoutes.get(to.sheetPhoto(':id', ':photo'), page('attendance.read', openPhoto))

attendanceRoutes.get(to.giveSheetLink(':id'), page('attendance.mark', givePage))
attendanceRoutes.post(to.giveSheetLink(':id'), submit(giveLink, { again: givePage, sentences, next: shown }))
attendanceRoutes.post(
  to.revokeSheetLink(':id'),
  submit(revokeLink, { again: sheetPage, sentences, next: shown }),
)

const hari = (c: Context<App>) => new URLSearchParams({ hari: dayAsked(c) }).toString()
const dayAsked = (c: Context<App>) => z.iso.date().safeParse(c.req.query('hari')).data ?? c.var.today

async function listPage(c: Context<App>, _again?: FormState, unknownCode?: string) {
  const { db, actor, today } = c.var
  const asked = question.parse(c.req.query())
  const rows = await listLessons(db, actor, asked, today)
  const counts = await countViews(db, actor, asked, today)
  return c.render(
    <ListPage
      {...{ rows, counts, asked, today, unknownCode }}
      actor={actor}
      withUnit={actor.reach.of !== 'unit'}
    />,
    { title: 'Daftar hadir', help: help.list },
  )
}

async function openByCode(c: Context<App>) {
  const typed = c.req.query('kode') ?? ''
  const id = await lessonByCode(c.var.db, typed, c.var.actor)
  return id ? c.redirect(to.sheet(id), 303) : await listPage(c, undefined, typed)
}

async function blockPage(c: Context<App>, again?: FormState) {
  const { db, actor, today, services } = c.var
  const day = dayAsked(c)
  const block = c.req.query('blok')
  const { lessons, lines, blocks } = await blocksOn(db, actor, day, { now: services.clock(), today })
  return c.render(
    <BlockPage
      {...{ day, block, blocks, lessons }}
      form={again ?? blank()}
      lines={lines.filter((line) => line.block === block)}
    />,
    { title: 'Kehadiran per blok', crumbs: [list], help: help.block },
  )
}

function offlinePage(c: Context<App>) {
  const { actor, today } = c.var
  return c.render(<OfflinePage today={today} keeper={actor.accountId ?? ''} />, {
    title: 'Daftar hadir tanpa jaringan',
    bare: true,
    scripts: ['attendance.js'],
    help: help.offline,
  })
}

async function sheetPage(c: One, again?: FormState) {
  const { db, actor, today, services } = c.var
  const now = services.clock()
  const view = await sheetView(db, c.req.param('id'), { actor, now, today, secrets: services.secrets })
  const events = await historyOf(db, view.lesson.id)
  return c.render(
    <SheetPage
      {...{ ...view, events, actor, today }}
      form={again ?? blank()}
      changing={c.req.query('ubah') === 'ya'}
      words={services.words}
      origin={originOf(c)}
    />,
    { title: view.lesson.programmeName, crumbs: [list], help: help.sheet },
  )
}

const originOf = (c: Context<App>) => c.var.services.origin ?? new URL(c.req.url).origin

function around(lesson: LessonView, title: string) {
  return { title, crumbs: [list, { label: lesson.programmeName, href: to.sheet(lesson.id) }], narrow: true }
}

const lessonOf = (c: One) => findLesson(c.var.db, c.req.param('id'), c.var.actor)
const linesOf = (c: Context<App>, lessonId: string) =>
  rollOf(c.var.db, [lessonId], namedFor(c.var.actor, c.var.services.clock()))

async function askPage(c: One, again?: FormState) {
  const lesson = await lessonOf(c)
  const lines = await linesOf(c, lesson.id)
  return c.render(<AskPage form={again ?? blank()} {...{ lesson, lines }} />, {
    ...around(lesson, 'Minta perubahan'),
    help: help.change,
  })
}

async function decidePage(c: One, again?: FormState) {
  const { db, actor } = c.var
  const request = found(
    await db
      .selectFrom('markRequest')
      .selectAll()
      .where('id', '=', z.uuid().safeParse(c.req.param('id')).data ?? null)
      .where((eb) => within(actor, { unit: eb.ref('unitId'), kanwil: eb.ref('kanwilId') }))
      .executeTakeFirst(),
  )
  const lesson = await findLesson(db, request.lessonId, actor)
  const lines = await linesOf(c, lesson.id)
  return c.render(<DecidePage form={again ?? blank()} {...{ request, lesson, lines, actor }} />, {
    ...around(lesson, 'Permintaan perubahan'),
    help: help.change,
  })
}

async function clashPage(c: One, again?: FormState) {
  const { db, actor, services } = c.var
  const { lessonId } = found(
    await db
      .selectFrom('markClash')
      .select('lessonId')
      .where('id', '=', z.uuid().safeParse(c.req.param('id')).data ?? null)
      .where((eb) => within(actor, { unit: eb.ref('unitId'), kanwil: eb.ref('kanwilId') }))
      .executeTakeFirst(),
  )
  const lesson = await findLesson(db, lessonId, actor)
  const clashes = await clashesOf(db, lessonId, namedFor(actor, services.clock()))
  const clash = found(clashes.find(({ id }) => id === c.req.param('id')))
  return c.render(<SettlePage form={again ?? blank()} {...{ clash, lesson, actor }} />, {
    ...around(lesson, 'Catatan yang berbeda'),
    help: help.sheet,
  })
}

async function attachPage(c: One, again?: FormState) {
  const lesson = await lessonOf(c)
  const { limit } = c.var.services.files
  return c.render(<AttachPage form={again ?? blank()} {...{ lesson, limit }} />, {
    ...around(lesson, 'Lampirkan foto'),
    help: help.paper,
  })
}

async function openPhoto(c: Context<App, '/:id/:photo'>) {
  const lesson = await findLesson(c.var.db, c.req.param('id'), c.var.actor)
  const photo = found(
    await c.var.db
      .selectFrom('sheetPhoto')
      .selectAll()
      .where('id', '=', z.uuid().safeParse(c.req.param('photo')).data ?? null)
      .where('lessonId', '=', lesson.id)
      .executeTakeFirst(),
  )
  return sendStored(c, { ...photo, name: photo.fileName }, around(lesson, 'Foto lembar'))
}

async function printPage(c: One) {
  const lesson = await lessonOf(c)
  const lines = await linesOf(c, lesson.id)
  return c.render(<PrintPage {...{ lesson, lines }} origin={originOf(c)} />, {
    ...around(lesson, 'Lembar cetak'),
    narrow: false,
    help: help.paper,
  })
}

async function givePage(c: One, again?: FormState) {
  const lesson = await lessonOf(c)
  return c.render(<GivePage form={again ?? blank({ holder: lesson.instructor })} lesson={lesson} />, {
    ...around(lesson, 'Beri tautan'),
    help: help.link,
  })
}

async function cohortPage(c: One) {
  const { props, title } = await cohortProps(c)
  return c.render(<CohortPage {...props} />, { title, crumbs: [list], help: help.cohort })
}

async function assessPage(c: One, again?: FormState) {
  const { props, title } = await cohortProps(c)
  const crumbs = [list, { label: title, href: to.cohortHours(props.cohort.id) }]
  return c.render(<CohortPage {...props} assessing={again ?? blank({ assessedOn: c.var.today })} />, {
    title: 'Penilaian akhir',
    crumbs,
    help: help.cohort,
  })
}

async function cohortProps(c: One) {
  const { db, actor, today, services } = c.var
  const cohort = await findCohort(db, c.req.param('id'), actor)
  const lines = await hoursByName(db, cohort.id, namedFor(actor, services.clock()))
  const inARow = await timesInARow(db, cohort.unitId, today)
  const events = await historyOf(db, cohort.id)
  return {
    title: `${cohort.programmeName}, ${cohort.name}`,
    props: { cohort, lines, inARow, events, actor, words: services.words },
  }
}
