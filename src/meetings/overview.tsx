import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { lineageOn, unitsWithin } from '#accounts'
import { findAgreement } from '#agreements'
import { type App, found, historyOf, may, zoneNames } from '#kernel'
import { partnerNames } from '#partners'
import { sendStored } from '#ui'
import { crumb, frame } from './frame.ts'
import { help } from './help.tsx'
import { ListPage } from './list.page.tsx'
import { countByView, listMeetings, type Question, question } from './list.ts'
import { MinutesPage } from './minutes.page.tsx'
import { peopleOf } from './people.ts'
import { agreementsOf, files, filesOf, obstaclesOf, partnersOf, pointsOf, unitsOf } from './queries.ts'
import { findMeeting } from './reach.ts'
import { ShowPage } from './show.page.tsx'

type One = Context<App, '/:id'>

export async function listPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const asked = question.parse(c.req.query())
  const rows = await listMeetings(db, actor, asked, today)
  const counts = await countByView(db, actor, asked, today)
  const units = actor.reach.of === 'unit' ? [] : await unitsWithin(db, actor)
  const about = await subjectOf(c, asked)
  const mayRecord = may(actor, 'meeting.record')
  return c.render(<ListPage {...{ rows, counts, asked, units, about, mayRecord, today }} />, {
    title: 'Pertemuan',
    help: help.list,
  })
}

async function subjectOf({ var: { db, actor } }: Context<App>, { mitra, kerjasama }: Question) {
  if (kerjasama) return (await findAgreement(db, kerjasama, actor)).title
  return mitra && (await partnerNames(db, [mitra])).get(mitra)
}

export async function showPage(c: One) {
  const { db, actor, today, services } = c.var
  const meeting = await findMeeting(db, c.req.param('id'), actor)
  const events = await historyOf(db, meeting.id)
  return c.render(
    <ShowPage {...(await partsOf(c, meeting))} {...{ events, actor, today }} words={services.words} />,
    { title: meeting.title, crumbs: [crumb], help: help.show },
  )
}

export async function minutesPage(c: One) {
  const { db, actor } = c.var
  const meeting = await findMeeting(db, c.req.param('id'), actor)
  if (meeting.stage !== 'held') throw new HTTPException(404)
  const lineage = await lineageOn(db, meeting.unitId, meeting.heldOn)
  const parts = await partsOf(c, meeting)
  return c.render(<MinutesPage {...parts} lineage={lineage} />, frame(meeting, 'Notula', help.minutes))
}

async function partsOf({ var: { db } }: One, meeting: Awaited<ReturnType<typeof findMeeting>>) {
  const { id } = meeting
  const units = await unitsOf(db, id)
  return {
    meeting,
    clock: `${meeting.beginsAt.replace(':', '.')} ${zoneNames[units[0]?.timeZone ?? 'Asia/Jakarta']}`,
    units,
    partners: await partnersOf(db, id),
    agreements: await agreementsOf(db, id),
    people: await peopleOf(db, id),
    obstacles: await obstaclesOf(db, id),
    points: await pointsOf(db, id),
    files: await filesOf(db, id),
  }
}

/** A photo, a paper or a proof; whoever reads the meeting may open it. */
export async function openFile(c: Context<App, '/:id/:fileId'>) {
  const { db, actor } = c.var
  const meeting = await findMeeting(db, c.req.param('id'), actor)
  const all = await files(db, meeting.id).execute()
  const file = found(all.find(({ id }) => id === c.req.param('fileId')))
  return sendStored(c, file, frame(meeting, 'Berkas', help.file))
}
