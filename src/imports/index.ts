export { carryOn } from './carry-on.ts'
export { isOfRegion } from './import.ts'
export type {
  Absent,
  Applied,
  Cells,
  Choice,
  ColumnNames,
  Doubt,
  Gone,
  ImportColumn,
  ImportKind,
  Judged,
  ReadRow,
  StagedRow,
  Standing,
  View,
} from './kind.ts'
export { codeReader } from './reading/codes.ts'
export { dayIn } from './reading/day.ts'
export type { Cell } from './reading/table.ts'
export { firstIn, isNumbering, textIn } from './reading/text.ts'
export { importRoutes } from './routes.ts'
export { begin as beginImport } from './steps/begin.ts'
export { confirm as confirmImport } from './steps/confirm.ts'
export { decideAll as decideAllDoubts } from './steps/decide-all.ts'
export { map as mapImport } from './steps/map.ts'
export type { Import, ImportTables } from './tables.ts'
export { words } from './words.ts'
export { startImports } from './work.ts'
