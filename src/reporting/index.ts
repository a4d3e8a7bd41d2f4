export { exportRoutes } from './export/routes.tsx'
export { recordSheet } from './record/sheet.ts'
export { reportingRoutes } from './routes.tsx'
export { words } from './words.ts'
