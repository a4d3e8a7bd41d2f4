import { Hono } from 'hono'
import type { App } from '#kernel'
import { agendaRoutes } from './agenda/routes.tsx'
import { eventRoutes } from './event/routes.tsx'
import { guestRoutes } from './guests/routes.tsx'
import { reportRoutes } from './report/routes.tsx'
import { scanRoutes } from './scans/routes.tsx'
import { tableRoutes } from './table/routes.tsx'

/** Everything under /acara. */
export const signingRoutes = new Hono<App>()

signingRoutes.route('/', eventRoutes)
signingRoutes.route('/', agendaRoutes)
signingRoutes.route('/', guestRoutes)
signingRoutes.route('/', tableRoutes)
signingRoutes.route('/', scanRoutes)
signingRoutes.route('/', reportRoutes)
