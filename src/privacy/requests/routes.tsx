import { type Context, Hono } from 'hono'
import { findUnit } from '#accounts'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { cares, findPerson } from '#people'
import { help } from '../help.tsx'
import { grant } from './grant.ts'
import { lift } from './lift.ts'
import { ListPage } from './list.page.tsx'
import { clockIn } from './moment-in.ts'
import { countRequests, findRequest, listRequests, question } from './queries.ts'
import { ReceivePage, receiveSentences } from './receive.page.tsx'
import { receive } from './receive.ts'
import { refuseRequest } from './refuse-request.ts'
import { grantSentences, liftSentences, refuseSentences, ShowPage } from './show.page.tsx'

export const requestRoutes = new Hono<App>()

const list = { label: 'Permintaan data', href: to.dataRequests }
const shown = ({ id, personId }: { id: string; personId: string }) => to.dataRequest(personId, id)

requestRoutes.get(to.dataRequests, page('data-request.read', listPage))
requestRoutes.get(
  to.newDataRequest(':id'),
  page('person.care', (c) => receivePage(c)),
)
requestRoutes.post(
  to.newDataRequest(':id'),
  submit(receive, { again: receivePage, sentences: receiveSentences, next: shown }),
)
requestRoutes.get(
  to.dataRequest(':id', ':requestId'),
  page('data-request.read', (c) => showPage(c)),
)
requestRoutes.post(
  to.grantDataRequest(':id', ':requestId'),
  submit(grant, {
    again: (c, state) => showPage(c, { step: 'grant', state }),
    sentences: grantSentences,
    next: shown,
  }),
)
requestRoutes.post(
  to.refuseDataRequest(':id', ':requestId'),
  submit(refuseRequest, {
    again: (c, state) => showPage(c, { step: 'refuse', state }),
    sentences: refuseSentences,
    next: shown,
  }),
)
requestRoutes.post(
  to.liftDataRequest(':id', ':requestId'),
  submit(lift, {
    again: (c, state) => showPage(c, { step: 'lift', state }),
    sentences: liftSentences,
    next: shown,
  }),
)

async function listPage(c: Context<App>) {
  const { db, actor, services } = c.var
  const asked = question.parse(c.req.query())
  const now = services.clock()
  const props = {
    rows: await listRequests(db, actor, asked, now),
    counts: await countRequests(db, actor),
  }
  return c.render(<ListPage {...props} asked={asked} now={now} />, {
    title: 'Permintaan atas data pribadi',
    help: help.requests,
  })
}

async function receivePage(c: Context<App, '/:id'>, form?: FormState) {
  const { db, actor, today, services } = c.var
  const person = await findPerson(db, c.req.param('id'), actor)
  found(cares(actor, person) || null)
  const { timeZone: zone } = await findUnit(db, person.unitId)
  const initial = blank({ receivedOn: today, receivedClock: clockIn(zone, services.clock()) })
  return c.render(<ReceivePage {...{ form: form ?? initial, personId: person.id, zone, today }} />, {
    title: 'Catat permintaan',
    crumbs: [
      { label: 'Warga binaan', href: to.people },
      { label: person.name, href: to.person(person.id) },
    ],
    help: help.receive,
    narrow: true,
  })
}

async function showPage(c: Context<App, '/:id/:requestId'>, form?: Parameters<typeof ShowPage>[0]['form']) {
  const { db, actor, services } = c.var
  const now = services.clock()
  const request = await findRequest(db, c.req.param('id'), c.req.param('requestId'), actor, now)
  return c.render(<ShowPage {...{ request, actor, now, form }} />, {
    title: 'Permintaan atas data pribadi',
    crumbs: [list],
    help: help.requests,
    narrow: true,
  })
}
