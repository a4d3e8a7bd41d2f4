import { type Archive, openArchive } from './archive.ts'
import { hearAll } from './markup.ts'
import { mergesOf } from './merges.ts'
import { sharedTexts } from './shared-texts.ts'
import { sheetLines } from './sheet-lines.ts'
import { dateStyles } from './styles.ts'
import { most, type Table, Unreadable } from './table.ts'

export interface Workbook {
  tables: Table[]
  close(): void
}

/** The sheets of a workbook in their order. Errors: Unreadable. */
export async function openWorkbook(path: string): Promise<Workbook> {
  const archive = await openArchive(path)
  try {
    return await sheetsOf(archive)
  } catch (error) {
    archive.close()
    throw error
  }
}

async function sheetsOf(archive: Archive): Promise<Workbook> {
  const { sheets, from1904 } = await contentsOf(archive)
  if (sheets.length === 0) throw new Unreadable('unreadable')
  if (sheets.length > most.sheets) throw new Unreadable('too-large')
  const styles = await dateStyles(archive)
  const texts = sharedTexts(archive)
  const tables = sheets.map(({ name, part }) => ({
    sheet: name,
    count: null,
    async *lines() {
      const merges = await mergesOf(archive.text(part))
      yield* sheetLines(archive.text(part), { texts: await texts(), styles, merges, from1904 })
    },
  }))
  return { tables, close: archive.close }
}

/** Which part holds which sheet, and whether days are counted from 1904, as old Macintosh files do. */
async function contentsOf(archive: Archive) {
  const parts = new Map<string, string>()
  await hearAll(archive.text('xl/_rels/workbook.xml.rels'), {
    open(name, { Id = '', Target = '' }) {
      if (name === 'Relationship') parts.set(Id, Target.replace(/^\/?(xl\/)?/, 'xl/'))
    },
  })
  const sheets: { name: string; part: string }[] = []
  let from1904 = false
  await hearAll(archive.text('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      const part = name === 'sheet' && parts.get(attributes['r:id'] ?? '')
      if (part) sheets.push({ name: attributes.name ?? '', part })
    },
  })
  return { sheets, from1904 }
}
