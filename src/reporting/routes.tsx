import { Hono } from 'hono'
import type { App } from '#kernel'
import { careMapRoutes } from './care-map/routes.tsx'
import { comparisonRoutes } from './comparison/routes.tsx'
import { gapMapRoutes } from './gap-map/routes.tsx'
import { guideRoutes } from './guide/routes.tsx'
import { handoverRoutes } from './handover/routes.tsx'
import { homeRoutes } from './home/routes.tsx'
import { permissionRoutes } from './permissions/routes.tsx'
import { recordRoutes } from './record/routes.tsx'
import { ruleRoutes } from './rules/routes.tsx'
import { searchRoutes } from './search/routes.tsx'

export const reportingRoutes = new Hono<App>()
  .route('/', homeRoutes)
  .route('/', searchRoutes)
  .route('/', permissionRoutes)
  .route('/', ruleRoutes)
  .route('/', recordRoutes)
  .route('/', guideRoutes)
  .route('/', gapMapRoutes)
  .route('/', handoverRoutes)
  .route('/', careMapRoutes)
  .route('/', comparisonRoutes)
