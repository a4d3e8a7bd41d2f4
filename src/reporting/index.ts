export { reportingRoutes } from './routes.tsx'
export { words } from './words.ts'
