import { Hono } from 'hono'
import { to } from '#addresses'
import { type App, bookOf, page } from '#kernel'
import { help } from '../help.tsx'
import { countEvents, eventsWithin, question } from './events.ts'
import { RecordPage } from './record.page.tsx'
import { recordState } from './state.ts'
import { faultInWords } from './verdict.ts'

export const recordRoutes = new Hono<App>()

recordRoutes.get(
  to.chain,
  page('record.verify', async (c) => {
    const { db, actor, services } = c.var
    const { words } = services
    const asked = question.parse(c.req.query())
    const state = await recordState(services.db, db, asked.periksa === 'ya')
    const doing = (act: string) => bookOf(words, act).acts[act] ?? act
    const fault = state.judgement && (await faultInWords(db, state.judgement, actor, doing))
    const events = await eventsWithin(db, actor, asked)
    const total = await countEvents(db, actor, asked)
    return c.render(<RecordPage {...{ state, fault, events, total, asked, words, zone: actor.zone }} />, {
      title: 'Rekaman',
      help: help.record,
    })
  }),
)
