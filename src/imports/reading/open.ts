import { fileTypeFromFile } from 'file-type'
import { openDelimited } from './delimited.ts'
import { Unreadable } from './table.ts'
import { openWorkbook, type Workbook } from './workbook.ts'

/** Opens a list, workbook or CSV, by its content. Errors: Unreadable. */
export async function openList(path: string): Promise<Workbook> {
  const type = await fileTypeFromFile(path).catch((error) =>
    Promise.reject(new Unreadable('unreadable', error)),
  )
  if (type) return await openWorkbook(path)
  return { tables: [await openDelimited(path)], close: () => undefined }
}
