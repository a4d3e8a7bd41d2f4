import { Hono } from 'hono'
import type { App } from '#kernel'
import { allocationRoutes } from './allocation/routes.tsx'
import { applicationRoutes } from './applications/routes.tsx'
import { changeRoutes } from './changes/routes.tsx'
import { hearingRoutes } from './hearings/routes.tsx'
import { manyRoutes } from './many/routes.tsx'
import { placeRoutes } from './places/routes.tsx'

/** Everything but what stands under a person's file. */
export const enrolmentRoutes = new Hono<App>()
for (const routes of [
  placeRoutes,
  applicationRoutes,
  manyRoutes,
  hearingRoutes,
  changeRoutes,
  allocationRoutes,
])
  enrolmentRoutes.route('/', routes)
