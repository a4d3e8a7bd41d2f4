import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { asStranger, guess } from '#accounts'
import { to } from '#addresses'
import { certificateFileName, printCertificate } from '#certificates'
import { type App, blank, drawn, type FormState, found, perform, submit } from '#kernel'
import { help } from '../help.tsx'
import { paperFile, paperName, printFace } from '../pack/paper.ts'
import { sendPdf } from '../pack/send-pdf.ts'
import { openSentences } from '../sentences.ts'
import { shownCertificate } from './certificate.ts'
import { faceBehind } from './face.ts'
import { open, whoOpens } from './open.ts'
import { passFor, passHolds, tokenHash } from './token.ts'
import { AskYearPage, WalletPage } from './wallet.page.tsx'

/** What a holder opens on a phone: no account, no cookie, and no word of where it comes from. */
export const walletRoutes = new Hono<App>()

type Asking = Context<App, '/:token'>
type Opened = Context<App, '/:token/:pass'>

const unseen: MiddlewareHandler<App> = async (c, next) => {
  await next()
  c.header('x-robots-tag', 'noindex, nofollow')
  c.header('referrer-policy', 'no-referrer')
}
walletRoutes.use(to.wallet(':token'), asStranger, unseen)
walletRoutes.use(`${to.wallet(':token')}/*`, asStranger, unseen)

walletRoutes.get(to.wallet(':token'), (c) => askPage(c, blank()))

const halfAnHour = 30 * 60_000

const send = submit(open, {
  again: askPage,
  sentences: openSentences,
  next: (_, c) => {
    const { secrets, clock } = c.var.services
    const token = c.req.param('token')
    return to.openedWallet(token, passFor(secrets, token, new Date(clock().getTime() + halfAnHour)))
  },
})
walletRoutes.post(
  to.wallet(':token'),
  Object.assign(
    async (c: Asking) => {
      const { db, secrets, clock } = c.var.services
      const now = clock()
      const right = await guess(c, 'dompet', tokenHash(secrets, c.req.param('token')))
      c.set('perform', async (act, input, key) => {
        const holder = await whoOpens(db, input as never, now)
        return await perform(db, act, input, holder, now, key)
      })
      const answer = await send(c)
      if (answer.status === 303) await right()
      return answer
    },
    { act: send.act, permission: send.permission },
  ),
)

walletRoutes.get(to.openedWallet(':token', ':pass'), (c: Opened) =>
  drawn(c, async () => {
    const [token, pass] = [c.req.param('token'), c.req.param('pass')]
    const face = await opened(c)
    if (!face) return c.redirect(to.wallet(token), 303)
    return await c.render(<WalletPage {...{ face, token, pass }} />, { title: paperName(face) })
  }),
)
walletRoutes.get(to.walletPaper(':token', ':pass'), (c: Opened) =>
  drawn(c, async () => {
    const face = await opened(c)
    if (!face) return c.redirect(to.wallet(c.req.param('token')), 303)
    return sendPdf(c, printFace(face, { at: new Date(`${face.asOf}T00:00:00Z`) }), paperFile(face))
  }),
)
walletRoutes.get(to.walletCertificate(':token', ':pass', ':code'), (c) =>
  drawn(c, async () => {
    const { db, clock } = c.var.services
    const { token, code } = c.req.param()
    if (!(await opened(c))) return c.redirect(to.wallet(token), 303)
    const certificate = found(await shownCertificate(db, token, code, clock()))
    return sendPdf(c, printCertificate(certificate), certificateFileName(certificate))
  }),
)

function askPage(c: Asking, form: FormState) {
  return c.render(<AskYearPage form={form} />, { title: 'Buka portofolio', narrow: true, help: help.wallet })
}

/** The face, as long as the pass of this address holds. */
async function opened(c: Opened) {
  const { secrets, clock } = c.var.services
  const token = c.req.param('token')
  const now = clock()
  if (!passHolds(secrets, token, c.req.param('pass'), now)) return undefined
  return await faceBehind(c.var.db, secrets, token, now)
}
