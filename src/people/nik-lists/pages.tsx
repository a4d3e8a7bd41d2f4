import type { Context } from 'hono'
import { z } from 'zod'
import { levelOf, unitsWithin } from '#accounts'
import { to } from '#addresses'
import { type App, blank, type FormState, found, historyOf, may, xlsxType } from '#kernel'
import { isOwn } from '../person.ts'
import { AnswerPage } from './answer.page.tsx'
import { findAnswer } from './answer.ts'
import { bookOf } from './book.ts'
import { nikHelp } from './help.tsx'
import { NikListPage } from './list.page.tsx'
import { answersOf, findList, linesOf, listsOf } from './list.ts'
import { outcomeCodes } from './outcomes.ts'
import { OverviewPage } from './overview.page.tsx'
import { countAskable, countStates, doubtful, nikRows, question, shared } from './overview.ts'
import { isReady } from './ready.ts'
import { rowsOf } from './rows.ts'
import { SendPage } from './send.page.tsx'
import { askable } from './send.ts'
import { TakePage } from './take.page.tsx'

type One = Context<App, '/:id'>
type OneAnswer = Context<App, '/:id/:answerId'>

const people = { label: 'Warga binaan', href: to.people }
const nik = { label: 'NIK', href: to.nik }
const crumbs = [people, nik]
const pageNumber = z.coerce.number().int().min(1).max(1000).catch(1)

export async function overviewPage(c: Context<App>) {
  const { db, actor, today, services } = c.var
  const asked = question.parse(c.req.query())
  const within = actor.reach.of === 'unit' ? [] : await unitsWithin(db, actor)
  const units = within.filter(({ kind }) => levelOf(kind) === 'unit')
  const unit = actor.reach.of === 'unit' ? actor.reach.id : units.find(({ id }) => id === asked.unit)?.id
  const doubts = unit ? await doubtful(db, actor, services.secrets, unit, today) : undefined
  const twice = unit ? await shared(db, unit) : undefined
  const named = asked.keadaan === 'doubt' ? doubts : asked.keadaan === 'shared' ? twice : undefined
  const open = unit ? await countAskable(db, askable(unit)) : { unverified: 0, missing: 0 }
  const props = {
    counts: await countStates(db, actor, unit),
    lists: await listsOf(db, actor, unit),
    rows: asked.keadaan ? await nikRows(db, actor, { ...asked, unit }, named && [...named.keys()]) : [],
    askable: open.unverified + open.missing,
  }
  return c.render(<OverviewPage {...{ ...props, doubts, shared: twice, asked, units, actor, today }} />, {
    title: 'NIK',
    crumbs: [people],
    help: nikHelp.overview,
  })
}

export async function sendPage(c: Context<App>, form?: FormState) {
  const { db, actor } = c.var
  const ticked = z
    .array(z.uuid())
    .catch([])
    .parse(c.req.queries('orang') ?? [])
  const initial = blank({ who: ticked.length > 0 ? 'ticked' : 'all', person: ticked })
  const open = await countAskable(db, askable(actor.scope?.unitId ?? ''))
  return c.render(<SendPage form={form ?? initial} askable={open} />, {
    title: 'Buat daftar untuk Dukcapil',
    crumbs,
    help: nikHelp.send,
    narrow: true,
  })
}

const linesAsked = z.object({
  hasil: z
    .enum([...outcomeCodes, 'waits'])
    .optional()
    .catch(undefined),
  halaman: pageNumber,
})

export async function listPage<Path extends string>(c: Context<App, Path>, form: FormState = blank()) {
  const { db, actor, services } = c.var
  const list = await findList(db, c.req.param('id' as never) ?? '', actor)
  const props = {
    lines: await linesOf(db, list.id),
    answers: await answersOf(db, list.id),
    ready: await isReady(db, list.id, actor, services.clock()),
    events: await historyOf(db, list.id),
    asked: linesAsked.parse(c.req.query()),
    words: services.words,
  }
  return c.render(<NikListPage {...{ ...props, list, form, actor }} />, {
    title: `Daftar ${list.place}`,
    crumbs,
    help: nikHelp.list,
  })
}

export async function takePage(c: One, form: FormState = blank()) {
  const list = await findList(c.var.db, c.req.param('id'), c.var.actor)
  found(isOwn(c.var.actor, list) || undefined)
  return c.render(<TakePage list={list} form={form} />, {
    title: 'Siapkan berkas lagi',
    crumbs: [...crumbs, { label: `Daftar ${list.place}`, href: to.nikList(list.id) }],
    help: nikHelp.list,
    narrow: true,
  })
}

/** Only for whoever said what for within the hour; made anew each time, from what stands there now. */
export async function fileOf(c: One) {
  const { db, actor, today, services } = c.var
  const list = await findList(db, c.req.param('id'), actor)
  found((await isReady(db, list.id, actor, services.clock())) || undefined)
  const book = await bookOf(db, list, services.secrets, actor)
  return c.body(book, 200, {
    'content-type': xlsxType,
    'content-length': String(book.byteLength),
    'content-disposition': `attachment; filename="nik-daftar-${list.place}-${today}.xlsx"`,
    'cache-control': 'private, no-store',
  })
}

export async function answerPage(c: OneAnswer, form?: FormState) {
  const { db, actor } = c.var
  const list = await findList(db, c.req.param('id'), actor)
  found(isOwn(actor, list) || undefined)
  const answer = await findAnswer(db, list.id, found(z.uuid().safeParse(c.req.param('answerId')).data))
  const rows = await rowsOf(db, list.id, answer.id)
  const named = new Set(rows.map(({ line }) => line))
  const lines = await linesOf(db, list.id)
  const missing = lines.filter(({ line, outcome }) => !outcome && !named.has(line))
  const mayAct = may(actor, 'nik.check')
  const halaman = pageNumber.parse(c.req.query('halaman'))
  const props = { list, answer, rows, missing, mayAct, page: halaman, refusal: form?.refusal }
  return c.render(<AnswerPage {...props} />, {
    title: `Jawaban untuk daftar ${list.place}`,
    crumbs: [...crumbs, { label: `Daftar ${list.place}`, href: to.nikList(list.id) }],
    help: nikHelp.answer,
  })
}
