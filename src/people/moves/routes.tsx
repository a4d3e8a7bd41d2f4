import { type Context, Hono } from 'hono'
import { findUnit } from '#accounts'
import { to } from '#addresses'
import {
  type Actor,
  type App,
  blank,
  type FormState,
  found,
  type Markup,
  page,
  ruleOn,
  submit,
} from '#kernel'
import { AcceptPage, acceptSentences } from './accept.page.tsx'
import { accept } from './accept.ts'
import { DeclinePage, declineSentences, WithdrawPage, withdrawSentences } from './closing.page.tsx'
import { decline } from './decline.ts'
import { help } from './help.tsx'
import {
  findMove,
  isReceiver,
  isSender,
  type Mover,
  type MoveView,
  moversOf,
  travelling,
  wholeHistoryOf,
} from './letter.ts'
import { MovesPage } from './list.page.tsx'
import { countMoves, listMoves, question } from './list.ts'
import { OfferPage, offerSentences } from './offer.page.tsx'
import { offer } from './offer.ts'
import { prefilled } from './prefilled.ts'
import { openRequests } from './requests/queries.ts'
import { requestRoutes } from './requests/routes.tsx'
import { MovePage } from './show.page.tsx'
import { otherUnits } from './units.ts'
import { withdraw } from './withdraw.ts'

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

moveRoutes.get(
  to.acceptMove(':id'),
  page('move.write', (c) => acceptPage(c)),
)
moveRoutes.post(
  to.acceptMove(':id'),
  submit(accept, { again: acceptPage, sentences: acceptSentences, next: shown }),
)

const declinePage = closingPage('Tolak', isReceiver, (props) => <DeclinePage {...props} />)
moveRoutes.get(
  to.declineMove(':id'),
  page('move.write', (c) => declinePage(c)),
)
moveRoutes.post(
  to.declineMove(':id'),
  submit(decline, { again: declinePage, sentences: declineSentences, next: shown }),
)

const withdrawPage = closingPage('Tarik kembali', isSender, (props) => <WithdrawPage {...props} />)
moveRoutes.get(
  to.withdrawMove(':id'),
  page('move.write', (c) => withdrawPage(c)),
)
moveRoutes.post(
  to.withdrawMove(':id'),
  submit(withdraw, { again: withdrawPage, sentences: withdrawSentences, next: shown }),
)

type One = Context<App, '/:id'>
const list = { label: 'Perpindahan', href: to.moves }
const crumbs = [{ label: 'Warga binaan', href: to.people }, list]

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
  const initial = form ?? blank({ plannedOn: today, ...(await prefilled(db, actor, c.req.query())) })
  return c.render(<OfferPage form={initial} units={await otherUnits(db, actor)} />, {
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

/** The letter with those who are still offered, for whom it is to decide. Errors: 404 for the other end. */
async function waiting(c: One, isMine: (actor: Actor, move: MoveView) => boolean) {
  const { db, actor } = c.var
  const move = await findMove(db, c.req.param('id'), actor)
  found(isMine(actor, move) || undefined)
  const movers = (await moversOf(db, move.id, actor)).filter(({ state }) => state === 'offered')
  return { move, movers }
}

async function acceptPage(c: One, form?: FormState) {
  const { db, actor, today } = c.var
  const { move, movers } = await waiting(c, isReceiver)
  const { kind } = await findUnit(db, found(actor.scope).unitId)
  const initial = blank({ arrivedOn: today, take: movers.map(({ personId }) => personId) })
  return c.render(<AcceptPage {...{ move, movers, kind, today }} form={form ?? initial} />, {
    title: 'Terima',
    crumbs: [...crumbs, { label: move.letter, href: to.move(move.id) }],
    help: help.accept,
    narrow: true,
  })
}

interface Closing {
  move: MoveView
  movers: Mover[]
  form: FormState
}

function closingPage(
  title: string,
  isMine: (actor: Actor, move: MoveView) => boolean,
  draw: (props: Closing) => Markup,
) {
  return async (c: One, form?: FormState) => {
    const { move, movers } = await waiting(c, isMine)
    const initial = blank({ take: movers.map(({ personId }) => personId) })
    return c.render(draw({ move, movers, form: form ?? initial }), {
      title,
      crumbs: [...crumbs, { label: move.letter, href: to.move(move.id) }],
      help: help.show,
      narrow: true,
    })
  }
}
