import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, page } from '#kernel'
import { door } from '../door.ts'
import { isCurrent, postsOf } from '../posts.ts'
import { dropSession } from '../sign-in/cookies.ts'
import { AccountHelp, AccountPage } from './account.page.tsx'
import { endOtherSessions } from './end-other-sessions.ts'
import { endSession } from './end-session.ts'
import { mailPage, takeMailChoice } from './mail.tsx'
import { passwordPage, takeNewPassword } from './password.tsx'
import { SwitchPostHelp, SwitchPostPage } from './posts.page.tsx'
import { codeSetOf, mailChoiceOf, openSessionsOf } from './queries.ts'
import { newRecoveryCodes, recoveryCodesPage } from './recovery-codes.tsx'
import { dropSecondFactor, secondFactorPage, takeSecondFactor } from './second-factor.tsx'
import { switchPost } from './switch-post.ts'

/** One's own account: posts, sessions, password, second factor. */
export const ownRoutes = new Hono<App>()

ownRoutes.get(to.account, page('account.secure', accountPage))

ownRoutes.get(to.accountPassword, page('account.secure', passwordPage))
ownRoutes.post(to.accountPassword, takeNewPassword)

ownRoutes.get(to.accountMail, page('account.secure', mailPage))
ownRoutes.post(to.accountMail, takeMailChoice)

ownRoutes.get(to.accountSecondFactor, page('account.secure', secondFactorPage))
ownRoutes.post(to.accountSecondFactor, takeSecondFactor)
ownRoutes.post(to.removeSecondFactor, dropSecondFactor)

ownRoutes.get(to.accountRecoveryCodes, page('account.secure', recoveryCodesPage))
ownRoutes.post(to.accountRecoveryCodes, newRecoveryCodes)

ownRoutes.get(
  to.switchPost,
  page('post.switch', (c) => switchPage(c, blank({ post: c.var.actor.postId }))),
)
ownRoutes.post(
  to.switchPost,
  door(switchPost, {
    typed: z.object({ post: z.uuid('Pilih jabatan') }),
    prepare: async (c, { post }) => ({ ok: true, input: { session: c.var.session.id, post } }),
    again: switchPage,
    sentences: { 'not-in-force': 'Jabatan ini tidak berlaku hari ini. Pilih jabatan lain.' },
    next: () => to.home,
  }),
)

ownRoutes.post(
  to.endSession(':id'),
  door(endSession, {
    typed: z.object({ id: z.uuid() }),
    prepare: async (_c, input) => ({ ok: true, input }),
    again: accountPage,
    sentences: {},
    next: () => to.account,
  }),
)
ownRoutes.post(
  to.endOtherSessions,
  door(endOtherSessions, {
    typed: z.object({}),
    prepare: async (c) => ({ ok: true, input: { keep: c.var.session.id } }),
    again: accountPage,
    sentences: {},
    next: () => to.account,
  }),
)
ownRoutes.post(
  to.signOut,
  door(endSession, {
    typed: z.object({}),
    prepare: async (c) => ({ ok: true, input: { id: c.var.session.id } }),
    again: accountPage,
    sentences: {},
    next(_ended, c) {
      dropSession(c)
      return to.signIn
    },
  }),
)

async function accountPage(c: Context<App>) {
  const { db, session, services, actor } = c.var
  const now = services.clock()
  const facts = {
    session,
    posts: await postsOf(db, session.accountId),
    sessions: await openSessionsOf(db, session.accountId, now),
    codes: await codeSetOf(db, session.accountId),
    mail: await mailChoiceOf(db, session.accountId),
    now,
    zone: actor.zone,
  }
  return c.render(<AccountPage {...facts} />, { title: 'Akun Anda', help: <AccountHelp /> })
}

async function switchPage(c: Context<App>, form: FormState) {
  const { db, session, services } = c.var
  const posts = await postsOf(db, session.accountId)
  const current = posts.filter((post) => isCurrent(post, services.clock()))
  return c.render(<SwitchPostPage form={form} posts={current} />, {
    title: 'Ganti jabatan',
    narrow: true,
    help: <SwitchPostHelp />,
  })
}
