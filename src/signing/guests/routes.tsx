import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { Confirm } from '#ui'
import { frame } from '../frame.ts'
import { help } from '../help.tsx'
import { findEvent, guestsOf } from '../queries.ts'
import { shared } from '../sentences.ts'
import { addGuest } from './add.ts'
import { GuestsPage } from './guests.page.tsx'
import { removeGuest } from './remove.ts'
import { takeAttendance } from './take-attendance.ts'

export const guestRoutes = new Hono<App>()

type One = Context<App, '/:id'>
const shown = ({ id }: { id: string }) => to.signingGuests(id)
const sentences = shared

guestRoutes.get(to.signingGuests(':id'), page('signing.arrange', guestsPage))
guestRoutes.post(to.signingGuests(':id'), submit(addGuest, { again: guestsPage, sentences, next: shown }))
guestRoutes.post(
  to.signingAttendance(':id'),
  submit(takeAttendance, { again: guestsPage, sentences, next: shown }),
)
guestRoutes.get(to.removeSigningGuest(':id', ':guestId'), page('signing.arrange', removePage))
guestRoutes.post(
  to.removeSigningGuest(':id', ':guestId'),
  submit(removeGuest, { again: removePage, sentences, next: shown }),
)

async function guestsPage(c: One, form?: FormState) {
  const { db, actor } = c.var
  const event = await findEvent(db, c.req.param('id'), actor)
  return c.render(
    <GuestsPage event={event} guests={await guestsOf(db, event.id)} form={form ?? blank()} />,
    frame(event, 'Undangan dan kehadiran', help.guests),
  )
}

async function removePage(c: Context<App, '/:id/:guestId'>, form?: FormState) {
  const { db, actor } = c.var
  const event = await findEvent(db, c.req.param('id'), actor)
  const guest = found((await guestsOf(db, event.id)).find(({ id }) => id === c.req.param('guestId')))
  return c.render(
    <Confirm
      form={form ?? blank()}
      title={`Hapus ${guest.name} dari undangan?`}
      consequence="Namanya hilang dari daftar hadir dan lembar cetak. Riwayatnya tetap tercatat."
      submit="Hapus undangan"
      cancel={to.signingGuests(event.id)}
      danger
    />,
    { ...frame(event, 'Hapus undangan', help.guests), narrow: true },
  )
}
