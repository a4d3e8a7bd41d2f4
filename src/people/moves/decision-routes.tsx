import { type Context, Hono } from 'hono'
import { findUnit } from '#accounts'
import { to } from '#addresses'
import { type Actor, type App, blank, type FormState, found, type Markup, page, submit } from '#kernel'
import { AcceptPage, acceptSentences } from './accept.page.tsx'
import { accept } from './accept.ts'
import { DeclinePage, declineSentences, WithdrawPage, withdrawSentences } from './closing.page.tsx'
import { crumbs } from './crumbs.ts'
import { decline } from './decline.ts'
import { help } from './help.tsx'
import { findMove, isReceiver, isSender, type Mover, type MoveView, moversOf } from './letter.ts'
import { withdraw } from './withdraw.ts'

/** What becomes of the people of a letter: taken, refused, or offered no longer. */
export const decisionRoutes = new Hono<App>()

type One = Context<App, '/:id'>
const shown = ({ id }: { id: string }) => to.move(id)

decisionRoutes.get(
  to.acceptMove(':id'),
  page('move.write', (c) => acceptPage(c)),
)
decisionRoutes.post(
  to.acceptMove(':id'),
  submit(accept, { again: acceptPage, sentences: acceptSentences, next: shown }),
)

const declinePage = closingPage('Tolak', isReceiver, (props) => <DeclinePage {...props} />)
decisionRoutes.get(
  to.declineMove(':id'),
  page('move.write', (c) => declinePage(c)),
)
decisionRoutes.post(
  to.declineMove(':id'),
  submit(decline, { again: declinePage, sentences: declineSentences, next: shown }),
)

const withdrawPage = closingPage('Tarik kembali', isSender, (props) => <WithdrawPage {...props} />)
decisionRoutes.get(
  to.withdrawMove(':id'),
  page('move.write', (c) => withdrawPage(c)),
)
decisionRoutes.post(
  to.withdrawMove(':id'),
  submit(withdraw, { again: withdrawPage, sentences: withdrawSentences, next: shown }),
)

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
