import { Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, page, submit } from '#kernel'
import { closeAccount } from './close-account.ts'
import { endPost } from './end-post.ts'
import { givePost } from './give-post.ts'
import { inviteAccount } from './invite-account.ts'
import {
  closePage,
  endPostPage,
  givePostPage,
  invitePage,
  listPage,
  resetPage,
  userPage,
  usual,
} from './pages.tsx'
import { resetPassword } from './reset-password.ts'
import { endPostSentences, givePostSentences, inviteSentences, wholeAccountSentences } from './sentences.ts'

/** The people of the actor's reach and their posts. */
export const userRoutes = new Hono<App>()

const shown = ({ id }: { id: string }) => to.user(id)

userRoutes.get(to.users, page('account.read', listPage))

userRoutes.get(
  to.newUser,
  page('account.administer', (c) => invitePage(c, blank(usual(c)))),
)
userRoutes.post(
  to.newUser,
  submit(inviteAccount, { again: invitePage, sentences: inviteSentences, next: shown }),
)

userRoutes.get(to.user(':id'), page('account.read', userPage))

userRoutes.get(
  to.userPost(':id'),
  page('account.administer', (c) => givePostPage(c, blank(usual(c)))),
)
userRoutes.post(
  to.userPost(':id'),
  submit(givePost, { again: givePostPage, sentences: givePostSentences, next: shown }),
)

userRoutes.get(
  to.endPost(':id', ':post'),
  page('account.administer', (c) => endPostPage(c, blank({ lastDay: c.var.today }))),
)
userRoutes.post(
  to.endPost(':id', ':post'),
  submit(endPost, { again: endPostPage, sentences: endPostSentences, next: shown }),
)

userRoutes.get(
  to.resetPassword(':id'),
  page('account.administer', (c) => resetPage(c, blank())),
)
userRoutes.post(
  to.resetPassword(':id'),
  submit(resetPassword, { again: resetPage, sentences: wholeAccountSentences, next: shown }),
)

userRoutes.get(
  to.closeUser(':id'),
  page('account.administer', (c) => closePage(c, blank())),
)
userRoutes.post(
  to.closeUser(':id'),
  submit(closeAccount, { again: closePage, sentences: wholeAccountSentences, next: shown }),
)
