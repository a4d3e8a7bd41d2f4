import { Hono } from 'hono'
import type { App } from '#kernel'
import { lookRoutes } from './answers/look.routes.tsx'
import { copyRoutes } from './copies/routes.tsx'
import { askRoutes } from './questions/ask.routes.tsx'
import { peopleAskedRoutes } from './questions/people.routes.tsx'
import { questionRoutes } from './questions/routes.tsx'
import { selectionRoutes } from './selections/routes.tsx'
import { zoneRoutes } from './zones/routes.tsx'

/** What is fixed in an address comes before what is an id. */
export const targetingRoutes = new Hono<App>()
for (const routes of [
  zoneRoutes,
  askRoutes,
  selectionRoutes,
  copyRoutes,
  peopleAskedRoutes,
  questionRoutes,
  lookRoutes,
])
  targetingRoutes.route('/', routes)
