export { siteRoutes } from './routes.ts'
export { words } from './words.ts'
