import { Hono, type MiddlewareHandler } from 'hono'
import { asStranger } from '#accounts'
import { to } from '#addresses'
import type { App } from '#kernel'
import { checkRoutes } from './check/routes.tsx'
import { fileRoutes } from './file/routes.tsx'

/** What anybody may open without an account: the check of certificates. */
export const siteRoutes = new Hono<App>()

const unlisted: MiddlewareHandler<App> = async (c, next) => {
  await next()
  c.header('x-robots-tag', 'noindex, nofollow')
  c.header('referrer-policy', 'no-referrer')
}

for (const path of [to.checks, to.checkFile, to.check(':code'), to.checkedCredential(':code')])
  siteRoutes.use(path, asStranger, unlisted)
siteRoutes.route('/', fileRoutes)
siteRoutes.route('/', checkRoutes)
