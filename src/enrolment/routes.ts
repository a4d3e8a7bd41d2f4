import { Hono } from 'hono'
import type { App } from '#kernel'
import { allocationRoutes } from './allocation/routes.tsx'
import { applicationRoutes } from './applications/routes.tsx'
import { changeRoutes } from './changes/routes.tsx'
import { hearingRoutes } from './hearings/routes.tsx'
import type { KeptLists } from './many/listed.ts'
import { manyRoutes } from './many/routes.tsx'
import { placeRoutes } from './places/routes.tsx'

/** Everything but what stands under a person's file; `lists` are those of later capabilities that may be enrolled. */
export function enrolmentRoutes(lists: KeptLists): Hono<App> {
  const all = new Hono<App>()
  for (const routes of [
    placeRoutes,
    applicationRoutes,
    manyRoutes(lists),
    hearingRoutes,
    changeRoutes,
    allocationRoutes,
  ])
    all.route('/', routes)
  return all
}
