import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, page, ruleOn, submit } from '#kernel'
import { crumbs } from './crumbs.ts'
import { decisionRoutes } from './decision-routes.tsx'
import { help } from './help.tsx'
import { findMove, moversOf, travelling, wholeHistoryOf } from './letter.ts'
import { MovesPage } from './list.page.tsx'
import { countMoves, listMoves, question } from './list.ts'
import { OfferPage, offerSentences } from './offer.page.tsx'
import { offer } from './offer.ts'
import { prefilled } from './prefilled.ts'
import { openRequests } from './requests/queries.ts'
import { requestRoutes } from './requests/routes.tsx'
import { MovePage } from './show.page.tsx'
import { otherUnits } from './units.ts'

export const moveRoutes = new Hono<App>()

const shown = ({ id }: { id: string }) => to.move(id)

moveRoutes.get(to.moves, page('move.read', listPage))

moveRoutes.get(
  to.newMove,
  page('move.write', (c) => offerPage(c)),
)
moveRoutes.post(to.newMove, submit(offer, { again: offerPage, sentences: offerSentences, next: shown }))

moveRoutes.route('/', requestRoutes)

moveRoutes.get(to.move(':id'), page('move.read', showPage))

moveRoutes.route('/', decisionRoutes)

type One = Context<App, '/:id'>

async function listPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const asked = question.parse(c.req.query())
  const props = {
    rows: await listMoves(db, actor, asked),
    counts: await countMoves(db, actor),
    requests: await openRequests(db, actor),
    patience: await patienceOf(c),
  }
  return c.render(<MovesPage {...{ ...props, asked, actor, today }} />, {
    title: 'Perpindahan',
    crumbs: crumbs.slice(0, 1),
    help: help.list,
  })
}

/** Days that a move may wait to be accepted. */
async function patienceOf({ var: { db, today, actor } }: Context<App>): Promise<number> {
  return (await ruleOn<{ days: number }>(db, 'move.waiting', today, actor.scope)).value.days
}

async function offerPage(c: Context<App>, form?: FormState) {
  const { db, actor, today } = c.var
  const asked = { orang: c.req.queries('orang'), permintaan: c.req.query('permintaan') }
  const { chosen, ...begun } = await prefilled(db, actor, asked)
  const initial = form ?? blank({ plannedOn: today, ...begun })
  return c.render(<OfferPage form={initial} units={await otherUnits(db, actor)} chosen={chosen} />, {
    title: 'Pindahkan',
    crumbs,
    help: help.offer,
    narrow: true,
  })
}

async function showPage(c: One) {
  const { db, actor, today, services } = c.var
  const move = await findMove(db, c.req.param('id'), actor)
  const props = {
    move,
    movers: await moversOf(db, move.id, actor),
    along: await travelling(db, move.id),
    patience: await patienceOf(c),
    events: await wholeHistoryOf(db, move.id),
    words: services.words,
  }
  return c.render(<MovePage {...{ ...props, actor, today }} />, {
    title: `Perpindahan ${move.letter}`,
    crumbs,
    help: help.show,
  })
}
