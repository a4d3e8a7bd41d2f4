import type { Archive } from './archive.ts'
import { hearAll } from './markup.ts'

/** Formats that show a day without saying so in letters; ECMA-376, 18.8.30. */
const dayFormats = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
])

/** Which styles of cells show a day: a day is stored as a number, and only its style tells. */
export async function dateStyles(archive: Archive): Promise<Set<number>> {
  const formats = new Set(dayFormats)
  const styles = new Set<number>()
  let inCells = false
  let style = 0
  await hearAll(archive.text('xl/styles.xml'), {
    open(name, { numFmtId = '', formatCode = '' }) {
      if (name === 'numFmt' && showsDay(formatCode)) formats.add(Number(numFmtId))
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      if (formats.has(Number(numFmtId))) styles.add(style)
      style += 1
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

/** 'dd mmm yyyy' does; '0.00', '"hari" 0' and '[h]:mm' do not. */
const showsDay = (format: string) => /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
