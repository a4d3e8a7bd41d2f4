import { Hono } from 'hono'
import type { App } from '#kernel'
import { arrivalRoutes } from './arrival-routes.tsx'
import { decisionRoutes } from './decision-routes.tsx'
import { endingRoutes } from './ending-routes.tsx'
import type { ImportKind } from './kind.ts'

/** The pages of one kind of import, from the upload to the report, each with an address of its own. */
export function importRoutes(kind: ImportKind): Hono<App> {
  const routes = new Hono<App>()
  routes.route('/', arrivalRoutes(kind))
  routes.route('/', decisionRoutes(kind))
  routes.route('/', endingRoutes(kind))
  return routes
}
