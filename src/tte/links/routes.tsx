import { type Context, Hono } from 'hono'
import { actAsHolder, asStranger, wrongLink } from '#accounts'
import { to } from '#addresses'
import { findAgreement } from '#agreements'
import { type App, blank, drawn, type FormState, submit } from '#kernel'
import { sendStored } from '#ui'
import { help } from '../help.tsx'
import { paperOfSignatory } from '../queries.ts'
import { linkSentences } from '../sentences.ts'
import { finish } from '../signing/finish.ts'
import { readWithCode } from '../signing/read-proof.ts'
import { RefusePage, SignOnScreenPage } from '../signing/sign.page.tsx'
import { refuseByLink, signByLink } from './by-link.ts'
import { codeOf, holderOf, linkBehind, type OpenLink } from './link.ts'
import { SpokenPage } from './spoken.page.tsx'

/** What somebody of a partner opens, without an account; nobody else may find it. */
export const signingLinkRoutes = new Hono<App>()

type Linked = Context<App, '/:token'>

signingLinkRoutes.use(`${to.signByLink(':token')}/*`, asStranger, async (c, next) => {
  await next()
  c.header('x-robots-tag', 'noindex, nofollow')
  c.header('referrer-policy', 'no-referrer')
})

const entered = (draw: (c: Linked, link: OpenLink) => Response | Promise<Response>) => async (c: Linked) => {
  const link = await enter(c)
  return await drawn(c, () => draw(c, link))
}

signingLinkRoutes.get(
  to.signByLink(':token'),
  entered((c, link) => signPage(c, link)),
)
signingLinkRoutes.get(to.readByLink(':token'), entered(sendPaper))
signingLinkRoutes.get(
  to.refuseByLink(':token'),
  entered((c, link) => refusePage(c, link)),
)

const own = (c: Linked) => to.signByLink(c.req.param('token'))
const read = async (c: Linked) => {
  const { linkId } = await enter(c)
  return readWithCode(c, { linkId, code: codeOf(c.var.services.secrets, linkId) })
}
const answers = { sentences: linkSentences, next: (_: unknown, c: Linked) => own(c), read }
const confirmed = submit(signByLink, {
  ...answers,
  again: async (c: Linked, form) => signPage(c, await enter(c), form),
})
const refused = submit(refuseByLink, {
  ...answers,
  again: async (c: Linked, form) => refusePage(c, await enter(c), form),
})

/** Whoever posts is known before the act asks who it is. */
const known = (send: typeof confirmed | typeof refused) =>
  Object.assign(
    async (c: Linked) => {
      const link = await enter(c)
      const answer = await send(c)
      const said = send.act === signByLink.name && answer.status < 400
      if (said) await finish(c.var.services, link.agreementId, link.id)
      return answer
    },
    { act: send.act, permission: send.permission },
  )
signingLinkRoutes.post(to.signByLink(':token'), known(confirmed))
signingLinkRoutes.post(to.refuseByLink(':token'), known(refused))

/** Whoever holds a living link acts as its holder; every other token opens nothing. */
async function enter(c: Linked): Promise<OpenLink> {
  const { db, secrets, clock } = c.var.services
  const link = await linkBehind(db, secrets, c.req.param('token'), clock())
  if (!link) return wrongLink(c, 'tanda tangan')
  actAsHolder(c, holderOf(link))
  return link
}

async function turnOf(c: Linked, link: OpenLink) {
  const agreement = await findAgreement(c.var.db, link.agreementId, c.var.actor)
  return { agreement, ...(await paperOfSignatory(c.var.db, agreement.id, link.id)) }
}

async function signPage(c: Linked, link: OpenLink, form?: FormState) {
  const { agreement, paper, signatory } = await turnOf(c, link)
  const frame = { title: 'Tanda tangani naskah', narrow: true, help: help.byLink }
  const token = c.req.param('token')
  const file = to.readByLink(token)
  if (signatory.state !== 'waiting' || paper.state !== 'open')
    return c.render(<SpokenPage {...{ agreement, paper, signatory, file, zone: c.var.actor.zone }} />, frame)
  return c.render(
    <SignOnScreenPage
      title={agreement.title}
      signatory={signatory}
      form={form ?? blank()}
      paper={paper}
      file={file}
      refusal={to.refuseByLink(token)}
      proof="code"
    />,
    frame,
  )
}

async function refusePage(c: Linked, link: OpenLink, form?: FormState) {
  const { agreement, paper, signatory } = await turnOf(c, link)
  if (signatory.state !== 'waiting' || paper.state !== 'open') return c.redirect(own(c), 303)
  return c.render(
    <RefusePage
      title={agreement.title}
      signatory={signatory}
      form={form ?? blank()}
      cancel={own(c)}
      proof="code"
    />,
    { title: 'Tidak menandatangani', narrow: true, help: help.byLink },
  )
}

async function sendPaper(c: Linked, link: OpenLink) {
  const { paper } = await turnOf(c, link)
  return sendStored(c, { ...paper, type: 'application/pdf' }, { title: 'Berkas', narrow: true })
}
