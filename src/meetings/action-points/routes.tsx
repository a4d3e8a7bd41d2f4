import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { unitsWithin } from '#accounts'
import { to } from '#addresses'
import { type App, blank, type FormState, historyOf, page, submit } from '#kernel'
import { help } from '../help.tsx'
import { choicesOf } from '../people.ts'
import { proofsOf } from '../queries.ts'
import {
  ReportPage,
  ReturnPage,
  reportSentences,
  returnSentences,
  VerifyPage,
  verifySentences,
} from './done.page.tsx'
import { PointsPage } from './list.page.tsx'
import { countByView, listPoints, question } from './list.ts'
import { PointFormPage, sentences } from './point.page.tsx'
import { findPoint, mayReport, mayVerify, type PointView, writes } from './reach.ts'
import { report } from './report.ts'
import { revise } from './revise.ts'
import { sendBack } from './send-back.ts'
import { PointPage } from './show.page.tsx'
import { verify } from './verify.ts'

export const pointRoutes = new Hono<App>()

const shown = ({ id }: { id: string }) => to.actionPoint(id)

pointRoutes.get(to.actionPoints, page('meeting.read', listPage))
pointRoutes.get(to.actionPoint(':id'), page('meeting.read', showPage))

pointRoutes.get(to.reviseActionPoint(':id'), page('meeting.record', revisePage))
pointRoutes.post(to.reviseActionPoint(':id'), submit(revise, { again: revisePage, sentences, next: shown }))

pointRoutes.get(to.reportActionPoint(':id'), page('action-point.report', reportPage))
pointRoutes.post(
  to.reportActionPoint(':id'),
  submit(report, { again: reportPage, sentences: reportSentences, next: shown }),
)

pointRoutes.get(to.verifyActionPoint(':id'), page('action-point.verify', verifyPage))
pointRoutes.post(
  to.verifyActionPoint(':id'),
  submit(verify, { again: verifyPage, sentences: verifySentences, next: shown }),
)

pointRoutes.get(to.returnActionPoint(':id'), page('action-point.verify', returnPage))
pointRoutes.post(
  to.returnActionPoint(':id'),
  submit(sendBack, { again: returnPage, sentences: returnSentences, next: shown }),
)

type One = Context<App, '/:id'>

async function listPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const asked = question.parse(c.req.query())
  const points = await listPoints(db, actor, asked, today)
  const counts = await countByView(db, actor, asked, today)
  const units = actor.reach.of === 'unit' ? [] : await unitsWithin(db, actor)
  return c.render(<PointsPage {...{ points, counts, asked, units, today }} />, {
    title: 'Tindak lanjut',
    help: help.points,
  })
}

const list = { label: 'Tindak lanjut', href: to.actionPoints }

async function showPage(c: One) {
  const { db, actor, today, services } = c.var
  const point = await findPoint(db, c.req.param('id'), actor)
  const proofs = await proofsOf(db, point.meetingId, point.id)
  const events = await historyOf(db, point.id)
  return c.render(<PointPage {...{ point, proofs, events, actor, today }} words={services.words} />, {
    title: point.what,
    crumbs: [list],
    help: help.point,
  })
}

async function revisePage(c: One, again?: FormState) {
  const { db, today } = c.var
  const point = await pointFor(c, writes)
  return c.render(
    <PointFormPage
      form={again ?? blank({ ...point })}
      choices={await choicesOf(db, point.meetingId, today, 'action-point.report')}
      lead={`Keputusan pertemuan ${point.meetingTitle}.`}
      cancel={to.actionPoint(point.id)}
      version={point.version}
    />,
    frame(point, 'Ubah tindak lanjut'),
  )
}

async function reportPage(c: One, again?: FormState) {
  const { today, services } = c.var
  const point = await pointFor(c, mayReport)
  const form = again ?? blank({ reportedOn: today })
  return c.render(
    <ReportPage point={point} form={form} today={today} limit={services.files.limit} />,
    frame(point, 'Laporkan selesai'),
  )
}

async function verifyPage(c: One, again?: FormState) {
  const point = await pointFor(c, mayVerify)
  return c.render(<VerifyPage point={point} form={again ?? blank()} />, frame(point, 'Verifikasi'))
}

async function returnPage(c: One, again?: FormState) {
  const point = await pointFor(c, mayVerify)
  return c.render(<ReturnPage point={point} form={again ?? blank()} />, frame(point, 'Kembalikan'))
}

async function pointFor(c: One, mine: (actor: App['Variables']['actor'], point: PointView) => boolean) {
  const point = await findPoint(c.var.db, c.req.param('id'), c.var.actor)
  if (!mine(c.var.actor, point)) throw new HTTPException(403)
  return point
}

function frame(point: PointView, title: string) {
  const one = { label: point.what, href: to.actionPoint(point.id) }
  return { title, crumbs: [list, one], help: help.point, narrow: true }
}
