import { Hono } from 'hono'
import type { App } from '#kernel'
import { catalogueRoutes } from './catalogue/routes.tsx'
import { cohortRoutes } from './cohorts/routes.tsx'
import type { Around } from './slots.ts'
import { templateRoutes } from './templates/routes.tsx'
import { timetableRoutes } from './timetable/routes.tsx'
import { visitRoutes } from './visits/routes.tsx'

/** Catalogue, cohorts, timetable and study visits; what stands to the right is given in. */
export function programmeRoutes(around: Around): Hono<App> {
  const routes = new Hono<App>()
  for (const each of [catalogueRoutes, cohortRoutes, timetableRoutes, visitRoutes])
    routes.route('/', each(around))
  return routes.route('/', templateRoutes)
}
