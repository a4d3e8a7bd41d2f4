import { Hono } from 'hono'
import type { App } from '#kernel'
import { deskRoutes } from './desk/routes.tsx'
import { holdingRoutes } from './holdings/routes.tsx'
import { requestRoutes } from './requests/routes.tsx'
import { retentionRoutes } from './retention/routes.tsx'

/** Reviewing looks, answering what people ask of their data, and keeping nothing too long. */
export const privacyRoutes = new Hono<App>()
  .route('/', deskRoutes)
  .route('/', requestRoutes)
  .route('/', holdingRoutes)
  .route('/', retentionRoutes)
