import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { asStranger } from '#accounts'
import { to } from '#addresses'
import { type App, type Db, drawn, found } from '#kernel'
import { contexts } from '../making/contexts.ts'
import { issuerAddress } from '../making/open-badge.ts'
import { controllerOf, profileOf } from './documents.ts'

/** What anybody, and any program, may ask of an issuer: who it is and by which keys it signs. */
export const publishedRoutes = new Hono<App>()

const forPrograms: MiddlewareHandler<App> = async (c, next) => {
  await next()
  c.header('access-control-allow-origin', '*')
  c.header('cross-origin-resource-policy', 'cross-origin')
  c.header('x-robots-tag', 'noindex, nofollow')
}

type One = Context<App, '/:id'>
for (const path of [to.issuerKeys(':id'), to.issuerProfile(':id'), to.vocabulary(':name')])
  publishedRoutes.use(path, asStranger, forPrograms)

publishedRoutes.get(to.issuerKeys(':id'), (c: One) =>
  drawn(c, async () => {
    const { address, keys } = await publishedIssuer(c.var.db, c.req.param('id'))
    return c.json(controllerOf(address, keys))
  }),
)
publishedRoutes.get(to.issuerProfile(':id'), (c: One) =>
  drawn(c, async () => {
    const { address, name, url } = await publishedIssuer(c.var.db, c.req.param('id'))
    return c.json(profileOf(address, { name, url }))
  }),
)
publishedRoutes.get(to.vocabulary(':name'), (c: Context<App, '/:name'>) =>
  c.json(found(vocabularies[c.req.param('name')]), 200, { 'content-type': 'application/ld+json' }),
)

/** The vocabularies themselves, for whoever checks where no other server answers. */
const vocabularies: Record<string, object> = Object.fromEntries(
  [...contexts].map(([url, context]) => [url.split('/').at(-1), context]),
)

/** The public columns of an issuer and nothing else. */
async function publishedIssuer(db: Db, id: string) {
  const issuer = found(
    await db
      .selectFrom('issuer')
      .innerJoin('issuerPeriod as period', 'period.issuerId', 'issuer.id')
      .select(['issuer.id', 'issuer.origin', 'period.name'])
      .where('issuer.id', '=', z.uuid().safeParse(id).data ?? null)
      .where('period.validTo', 'is', null)
      .executeTakeFirst(),
  )
  const keys = await db
    .selectFrom('issuerKey')
    .select(['publicKey', 'compromisedOn'])
    .where('issuerId', '=', issuer.id)
    .orderBy('validFrom')
    .limit(200)
    .execute()
  return { address: issuerAddress(issuer), name: issuer.name, url: issuer.origin + to.checks, keys }
}
