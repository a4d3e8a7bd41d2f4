import type { Context } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, addDays, type FormState, found, historyOf, may } from '#kernel'
import { postsOf } from '../posts.ts'
import { unitsWithin } from '../units/queries.ts'
import { CloseAccountPage, ConfirmHelp, EndPostPage, ResetPasswordPage } from './confirm.page.tsx'
import { GivePostPage, InvitePage, PostHelp } from './invite.page.tsx'
import { linkOf } from './link.ts'
import { UsersHelp, UsersPage } from './list.page.tsx'
import { countUsers, listUsers, question } from './list.ts'
import { findAccount } from './queries.ts'
import { UserHelp, UserPage } from './show.page.tsx'

type One = Context<App, '/:id'>

export async function listPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const asked = question.parse(c.req.query())
  const facts = {
    asked,
    rows: await listUsers(db, actor, asked, today),
    counts: await countUsers(db, actor, asked, today),
    units: await unitsWithin(db, actor),
    mayInvite: may(actor, 'account.administer'),
  }
  return c.render(<UsersPage {...facts} />, { title: 'Pengguna', help: <UsersHelp /> })
}

export async function userPage(c: One) {
  const { db, actor, services } = c.var
  const account = await findAccount(db, c.req.param('id'), actor)
  const facts = {
    account,
    posts: await postsOf(db, account.id),
    link: await linkOf(c, account.id),
    events: await historyOf(db, account.id),
    words: services.words,
    now: services.clock(),
    zone: actor.zone,
    mayChange: may(actor, 'account.administer') && !account.closedAt && account.id !== actor.accountId,
  }
  return c.render(<UserPage {...facts} />, { title: account.name, crumbs: [users], help: <UserHelp /> })
}

export async function invitePage(c: Context<App>, form: FormState) {
  const units = await unitsWithin(c.var.db, c.var.actor)
  const frame = { title: 'Undang pengguna', crumbs: [users], narrow: true, help: <PostHelp /> }
  return c.render(<InvitePage form={form} units={units} />, frame)
}

export async function givePostPage(c: One, form: FormState) {
  const account = await accountOf(c)
  const units = await unitsWithin(c.var.db, c.var.actor)
  const page = <GivePostPage form={form} units={units} account={account} />
  return c.render(page, { ...frameOf(account, 'Beri jabatan'), help: <PostHelp /> })
}

export async function endPostPage(c: Context<App, '/:id/:post'>, form: FormState) {
  const account = await accountOf(c)
  const wanted = z.uuid().safeParse(c.req.param('post')).data
  const post = found((await postsOf(c.var.db, account.id)).find(({ id }) => id === wanted))
  const yesterday = addDays(c.var.today, -1)
  const page = <EndPostPage form={form} account={account} post={post} yesterday={yesterday} />
  return c.render(page, frameOf(account, 'Akhiri jabatan'))
}

export async function resetPage(c: One, form: FormState) {
  const account = await accountOf(c)
  return c.render(<ResetPasswordPage form={form} account={account} />, frameOf(account, 'Tautan kata sandi'))
}

export async function closePage(c: One, form: FormState) {
  const account = await accountOf(c)
  return c.render(<CloseAccountPage form={form} account={account} />, frameOf(account, 'Tutup akun'))
}

const users = { label: 'Pengguna', href: to.users }

export const usual = (c: Context<App>) => ({
  unitId: c.var.actor.scope?.unitId,
  standing: 'definitif',
  validFrom: c.var.today,
})

const accountOf = (c: Context<App, '/:id'>) => findAccount(c.var.db, c.req.param('id'), c.var.actor)

const frameOf = (account: { id: string; name: string }, title: string) => ({
  title,
  crumbs: [users, { label: account.name, href: to.user(account.id) }],
  narrow: true,
  help: <ConfirmHelp />,
})
