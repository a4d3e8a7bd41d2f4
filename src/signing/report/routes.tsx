import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, page, submit } from '#kernel'
import { frame } from '../frame.ts'
import { help } from '../help.tsx'
import { linesOf } from '../lines.ts'
import { findEvent, guestsOf, officesOf } from '../queries.ts'
import { PrintPage } from '../sheets/print.page.tsx'
import { ClosePage, closeSentences } from './close.page.tsx'
import { close } from './close.ts'
import { closingOf } from './closing.ts'
import { PressPage } from './press.page.tsx'
import { pressNote } from './press.ts'
import { ReportPage, signedSince } from './report.page.tsx'

export const reportRoutes = new Hono<App>()

type One = Context<App, '/:id'>

reportRoutes.get(to.printSigning(':id'), page('signing.read', printPage))
reportRoutes.get(to.closeSigning(':id'), page('signing.arrange', closePage))
reportRoutes.post(
  to.closeSigning(':id'),
  submit(close, { again: closePage, sentences: closeSentences, next: ({ id }) => to.signing(id) }),
)
reportRoutes.get(to.signingReport(':id'), page('signing.read', reportPage))
reportRoutes.get(to.pressNote(':id'), page('signing.read', pressPage))

async function printPage(c: One) {
  const { event, lines, guests } = await everything(c)
  return c.render(
    <PrintPage event={event} lines={lines} guests={guests} />,
    frame(event, 'Lembar cetak', help.show),
  )
}

async function closePage(c: One, form?: FormState) {
  const { event, lines } = await everything(c)
  return c.render(<ClosePage event={event} lines={lines} form={form ?? blank()} />, {
    ...frame(event, 'Tutup acara', help.close),
    narrow: true,
  })
}

async function reportPage(c: One) {
  const { event, lines, closing, unitName } = await everything(c)
  const since = signedSince(closing, lines)
  return c.render(
    <ReportPage {...{ event, closing, since, unitName }} zone={c.var.actor.zone} />,
    frame(event, 'Laporan bersama', help.report),
  )
}

async function pressPage(c: One) {
  const { event, closing, unitName } = await everything(c)
  return c.render(<PressPage event={event} text={pressNote(event, closing, unitName)} />, {
    ...frame(event, 'Siaran pers', help.report),
    narrow: true,
  })
}

async function everything(c: One) {
  const { db, actor, today } = c.var
  const event = await findEvent(db, c.req.param('id'), actor)
  const lines = await linesOf(db, event.id)
  const guests = await guestsOf(db, event.id)
  const [lead] = await officesOf(db, event.id)
  const closing = event.closing ?? closingOf(lines, guests, today)
  return { event, lines, guests, closing, unitName: lead?.name ?? '' }
}
