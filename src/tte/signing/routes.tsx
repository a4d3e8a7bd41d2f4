import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { to } from '#addresses'
import { findAgreement } from '#agreements'
import { type App, blank, type FormState, page, submit } from '#kernel'
import { around } from '../around.ts'
import { help } from '../help.tsx'
import { paperOfSignatory } from '../queries.ts'
import { refuseSentences, signSentences } from '../sentences.ts'
import { finish } from './finish.ts'
import { readWithPassword } from './read-proof.ts'
import { refuseToSign } from './refuse-to-sign.ts'
import { RefusePage, SignOnScreenPage } from './sign.page.tsx'
import { signOnScreen } from './sign-on-screen.ts'

/** Somebody with an account signs a paper, or does not. */
export const signRoutes = new Hono<App>()

type OneTurn = Context<App, '/:id/:signatoryId'>

const shown = ({ id }: { id: string }) => to.esign(id)

signRoutes.get(to.refuseToSign(':id', ':signatoryId'), page('paper.sign', refusePage))
signRoutes.post(
  to.refuseToSign(':id', ':signatoryId'),
  submit(refuseToSign, {
    again: refusePage,
    sentences: refuseSentences,
    next: shown,
    read: readWithPassword,
  }),
)
signRoutes.get(to.signOnScreen(':id', ':signatoryId'), page('paper.sign', signPage))
const confirmed = submit(signOnScreen, {
  again: signPage,
  sentences: signSentences,
  next: shown,
  read: readWithPassword,
})
signRoutes.post(
  to.signOnScreen(':id', ':signatoryId'),
  Object.assign(
    async (c: OneTurn) => {
      const answer = await confirmed(c)
      // at once, so that the page after it shows the signature; what does not come now is made by the worker
      if (answer.status < 400) await finish(c.var.services, c.req.param('id'), c.req.param('signatoryId'))
      return answer
    },
    { act: confirmed.act, permission: confirmed.permission },
  ),
)

async function signPage(c: OneTurn, form?: FormState) {
  const { agreement, paper, signatory } = await ownTurn(c)
  return c.render(
    <SignOnScreenPage
      title={agreement.title}
      signatory={signatory}
      form={form ?? blank()}
      paper={paper}
      file={to.esignFile(agreement.id, paper.id)}
      refusal={to.refuseToSign(agreement.id, signatory.id)}
      cancel={to.esign(agreement.id)}
      proof={c.var.services.sample ? 'none' : 'password'}
    />,
    around(agreement, 'Tanda tangani naskah', help.sign),
  )
}

async function refusePage(c: OneTurn, form?: FormState) {
  const { agreement, signatory } = await ownTurn(c)
  return c.render(
    <RefusePage
      title={agreement.title}
      signatory={signatory}
      form={form ?? blank()}
      cancel={to.esign(agreement.id)}
      proof={c.var.services.sample ? 'none' : 'password'}
    />,
    around(agreement, 'Tidak menandatangani', help.sign),
  )
}

/** The page of a turn opens to whoever has it. */
async function ownTurn(c: OneTurn) {
  const { db, actor } = c.var
  const agreement = await findAgreement(db, c.req.param('id'), actor)
  const turn = await paperOfSignatory(db, agreement.id, c.req.param('signatoryId'))
  if (turn.signatory.accountId === null || turn.signatory.accountId !== actor.accountId)
    throw new HTTPException(403)
  return { agreement, ...turn }
}
