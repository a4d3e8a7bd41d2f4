import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { frame } from '../frame.ts'
import { help } from '../help.tsx'
import { type Line, linesOf } from '../lines.ts'
import { findEvent, leadsEvent, recordingsOf } from '../queries.ts'
import type { SigningEvent } from '../tables.ts'
import { BoardPage } from './board.page.tsx'
import { record } from './record.ts'
import { recordSentences, settleSentences, undoSentences } from './sentences.ts'
import { settle } from './settle.ts'
import { TablePage } from './table.page.tsx'
import { SettlePage, UndoPage } from './undo.page.tsx'
import { undo } from './undo.ts'
import { unusualOf } from './unusual.ts'

export const tableRoutes = new Hono<App>()

type One = Context<App, '/:id'>
type OneRecording = Context<App, '/:id/:recordingId'>

tableRoutes.get(to.signingTable(':id'), page('agreement.sign', tablePage))
tableRoutes.post(
  to.recordSigning(':id', ':partyId'),
  submit(record, {
    again: tablePage,
    sentences: recordSentences,
    next: ({ id, agreementId }) => `${to.signingTable(id)}?sesudah=${agreementId}`,
  }),
)
tableRoutes.get(to.undoRecording(':id', ':recordingId'), page('agreement.sign', undoPage))
tableRoutes.post(
  to.undoRecording(':id', ':recordingId'),
  submit(undo, {
    again: undoPage,
    sentences: undoSentences,
    next: ({ id, agreementId }) => `${to.signingTable(id)}?sesudah=${agreementId}`,
  }),
)
tableRoutes.get(to.settleClash(':id', ':recordingId'), page('agreement.sign', settlePage))
tableRoutes.post(
  to.settleClash(':id', ':recordingId'),
  submit(settle, { again: settlePage, sentences: settleSentences, next: ({ id }) => to.signing(id) }),
)
tableRoutes.get(to.signingBoard(':id'), page('signing.read', boardPage))

async function tablePage(c: One, form?: FormState) {
  const { db, actor } = c.var
  const event = await findEvent(db, c.req.param('id'), actor)
  const lines = await linesOf(db, event.id)
  const mayRecord = (line: Line) => leadsEvent(actor, event) || line.leadUnitId === actor.scope?.unitId
  const asked = form
    ? lines.find(({ parties }) => parties.some(({ partyId }) => partyId === form.values.partyId))
    : atTable(event, lines, mayRecord, c.req.query())
  return c.render(
    <TablePage
      event={event}
      lines={lines}
      current={asked}
      form={form ?? blank()}
      unusual={await unusualOf(db, event, lines)}
      mayRecord={mayRecord}
      keeper={actor.accountId ?? ''}
    />,
    { title: `Catat tanda tangan, ${event.title}`, bare: true, scripts: ['table.js'], help: help.table },
  )
}

/** The agreement asked for (`ke`); or the one just recorded (`sesudah`) while it waits, and then the next that does. */
function atTable(
  { state }: SigningEvent,
  lines: Line[],
  mayRecord: (line: Line) => boolean,
  { ke, sesudah }: Record<string, string>,
): Line | undefined {
  const asked = lines.find(({ agreementId }) => agreementId === ke)
  if (asked) return asked
  const open = state === 'closed' ? 'postponed' : 'waiting'
  const waits = (line: Line) => line.standing === open && mayRecord(line)
  const before = lines.find(({ agreementId }) => agreementId === sesudah)
  return lines.slice(Math.max(0, (before?.place ?? 1) - 1)).find(waits) ?? lines.find(waits)
}

async function undoPage(c: OneRecording, form?: FormState) {
  const one = await recordingOf(c)
  const initial = blank({ agreementId: one.recording.agreementId })
  return c.render(<UndoPage {...one} form={form ?? initial} />, {
    ...frame(one.event, 'Batalkan catatan', help.table),
    narrow: true,
  })
}

async function settlePage(c: OneRecording, form?: FormState) {
  const one = await recordingOf(c)
  return c.render(<SettlePage {...one} form={form ?? blank()} />, {
    ...frame(one.event, 'Putuskan tabrakan', help.settle),
    narrow: true,
  })
}

async function recordingOf(c: OneRecording) {
  const { db, actor } = c.var
  const event = await findEvent(db, c.req.param('id'), actor)
  const recordings = await recordingsOf(db, event.id)
  const recording = found(recordings.find(({ id }) => id === c.req.param('recordingId')))
  const lines = await linesOf(db, event.id)
  const line = found(lines.find(({ agreementId }) => agreementId === recording.agreementId))
  const party = found(line.parties.find(({ partyId }) => partyId === recording.partyId))
  return { event, recording, party, title: line.title }
}

/** Seconds between two looks of a screen without script. */
const again = 10

async function boardPage(c: One) {
  const { db, actor } = c.var
  const event = await findEvent(db, c.req.param('id'), actor)
  return c.render(<BoardPage event={event} lines={await linesOf(db, event.id)} />, {
    title: `Papan hitung, ${event.title}`,
    bare: true,
    help: help.board,
    refresh: again,
    scripts: ['board.js'],
  })
}
