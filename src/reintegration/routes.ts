import { Hono } from 'hono'
import type { App } from '#kernel'
import { namedContactRoutes } from './contacts/routes.tsx'
import { packListRoutes } from './pack/list-routes.tsx'

/** The pages beside people's files: who goes home, and whom a pack may name. */
export const reintegrationRoutes = new Hono<App>().route('/', packListRoutes).route('/', namedContactRoutes)
