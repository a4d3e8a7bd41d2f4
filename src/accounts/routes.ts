import { Hono } from 'hono'
import type { App } from '#kernel'
import { ownRoutes } from './own/routes.tsx'
import { unitRoutes } from './units/routes.tsx'
import { userRoutes } from './users/routes.ts'

/** The addresses of people who have signed in. */
export const routes = new Hono<App>()

routes.route('/', ownRoutes)
routes.route('/', userRoutes)
routes.route('/', unitRoutes)
