import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, page, submit } from '#kernel'
import { frame } from '../frame.ts'
import { help } from '../help.tsx'
import { linesOf } from '../lines.ts'
import { findEvent } from '../queries.ts'
import { attachScans } from './attach-scans.ts'
import { arrivedIn, ScansPage, scanSentences } from './scans.page.tsx'

export const scanRoutes = new Hono<App>()

scanRoutes.get(to.signingScans(':id'), page('agreement.attach', scansPage))
scanRoutes.post(
  to.signingScans(':id'),
  submit(attachScans, {
    again: scansPage,
    sentences: scanSentences,
    next: ({ id }) => to.signingScans(id),
  }),
)

async function scansPage(c: Context<App, '/:id'>, form?: FormState) {
  const { db, actor, services } = c.var
  const event = await findEvent(db, c.req.param('id'), actor)
  const all = await linesOf(db, event.id)
  const lines = all.filter(({ leadUnitId }) => leadUnitId === actor.scope?.unitId)
  return c.render(
    <ScansPage
      event={event}
      lines={lines}
      form={form ?? blank()}
      arrived={form ? arrivedIn(form.values, lines) : []}
      limit={services.files.limit}
    />,
    frame(event, 'Pindaian naskah', help.scans),
  )
}
