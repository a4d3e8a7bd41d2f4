import type { Context, MiddlewareHandler } from 'hono'
import { to } from '#addresses'
import { type Actor, type App, dayIn, perform, reading, stranger, writing } from '#kernel'
import { actorIn, isCurrent, postsOf } from '../posts.ts'
import { needsSecondFactor } from '../roles.ts'
import { sessionToken } from './cookies.ts'
import { NoPostPage } from './no-post.page.tsx'
import { recognised } from './recognised.ts'
import { type Session, sessionBy } from './session-by.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** Set behind the gate. */
    session: Session
  }
}

const refreshAfter = 5 * 60_000

/** Lets in who has a session: sets the actor, the day and `perform`. Everyone else is shown to the sign-in page. */
export const gate: MiddlewareHandler<App> = async (c, next) => {
  const { services } = c.var
  const now = services.clock()
  const token = sessionToken(c)
  const session = token && (await sessionBy(services.db, services.secrets.fingerprint(token), now))
  if (!session) return turnAway(c)
  if (now.getTime() - session.seenAt.getTime() > refreshAfter) await refresh(c, session, now)

  const person = { id: session.accountId, name: session.name }
  const post = session.post && isCurrent(session.post, now) ? session.post : undefined
  const actor = post ? actorIn(person, post) : recognised(person)
  c.set('session', session)
  actAs(c, actor, now)

  if (!post && !withoutPost.has(c.req.path)) return noPost(c)
  if (!services.sample && !session.secondFactor && needsSecondFactor(actor) && !whileUnsafe.has(c.req.path)) {
    return c.redirect(to.accountSecondFactor, 303)
  }
  return await next()
}

/** For the pages of people who have not signed in. */
export const asStranger: MiddlewareHandler<App> = async (c, next) => {
  actAs(c, stranger, c.var.services.clock())
  return await next()
}

const withoutPost = new Set<string>([to.signOut, to.switchPost])
const whileUnsafe = new Set<string>([...withoutPost, to.accountSecondFactor, to.accountRecoveryCodes])

function actAs(c: Context<App>, actor: Actor, now: Date): void {
  const { services } = c.var
  c.set('actor', actor)
  c.set('today', dayIn(actor.zone, now))
  c.set('perform', (act, input, key) => perform(services.db, act, input, actor, services.clock(), key))
}

function turnAway(c: Context<App>): Response {
  const speaksJson = c.req.header('accept')?.includes('application/json')
  if (speaksJson || c.req.header('hx-request'))
    return c.json({ message: 'Silakan masuk terlebih dahulu.' }, 401)
  if (c.req.method !== 'GET') return c.redirect(to.signIn, 303)
  const { pathname, search } = new URL(c.req.url)
  const onward = pathname === to.home ? '' : `?lanjut=${encodeURIComponent(pathname + search)}`
  return c.redirect(to.signIn + onward, 303)
}

/** No act: that somebody is still there changes nothing that anyone would ask the record about. */
function refresh(c: Context<App>, { id, accountId, name }: Session, now: Date): Promise<unknown> {
  return writing(c.var.services.db, recognised({ id: accountId, name }), (tx) =>
    tx.updateTable('session').set({ seenAt: now }).where('id', '=', id).execute(),
  )
}

async function noPost(c: Context<App>): Promise<Response> {
  const { services, actor, session } = c.var
  const posts = await reading(services.db, actor, (db) => postsOf(db, session.accountId))
  const now = services.clock()
  c.status(403)
  return c.render(<NoPostPage name={session.name} posts={posts.filter((post) => isCurrent(post, now))} />, {
    title: 'Belum ada jabatan yang berlaku',
    narrow: true,
  })
}
