import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnCalled, headingAmong } from './heading.ts'
import { filler } from './merges.ts'
import type { Cell, Line } from './table.ts'

const columns = [
  { key: 'name', label: 'Nama', synonyms: ['nama lengkap'] },
  { key: 'number', label: 'Nomor registrasi', synonyms: ['no reg', 'no register'] },
  { key: 'born', label: 'Tanggal lahir', synonyms: ['tgl lahir'] },
  { key: 'half', label: '1/2 masa pidana', synonyms: ['1/2'] },
  { key: 'title', label: 'Judul kerja sama', synonyms: ['tentang'] },
]

/** A heading as offices write it: any capitals, with dots, underscores, line breaks. */
const written = (name: string) =>
  fc
    .tuple(fc.constantFrom('', '.', ' :'), fc.constantFrom(' ', '  ', '_', '\n', '. '), fc.boolean())
    .map(([end, gap, loud]) => {
      const text = name.replaceAll(' ', gap) + end
      return loud ? text.toUpperCase() : text
    })
const nameOf = ({ label, synonyms }: (typeof columns)[number]) =>
  fc.constantFrom(label, ...synonyms).chain(written)
const chosen = fc.shuffledSubarray(columns, { minLength: 2 })
/** Titles, dates and logos above; none of them names two columns. */
const titles = fc.array(
  fc.array(fc.constantFrom<Cell>(null, 'DAFTAR KERJA SAMA', 'Rutan Contoh', 'Per 1 Maret 2027', 12, ''), {
    maxLength: 6,
  }),
  { maxLength: 20 },
)
const rows = fc.array(
  fc.array(fc.constantFrom<Cell>('Ani', 'B.I 1/2026', '2027-01-30', 3, null), { maxLength: 9 }),
  {
    maxLength: 10,
  },
)
const noise = fc.array(fc.constantFrom('No', 'Perkara', 'Pasal', ''), { maxLength: 4 })

describe('the line with the headings [A12] [F3]', () => {
  it('is found under any titles, in any order of columns, among columns nobody knows [A12] [F3]', () => {
    const sheet = fc.tuple(titles, chosen, noise, rows).chain(([above, known, strange, below]) =>
      fc.tuple(
        fc.constant(above),
        fc.constant(known),
        fc
          .tuple(...known.map(nameOf))
          .chain((names) =>
            fc.shuffledSubarray([...names, ...strange], { minLength: names.length + strange.length }),
          ),
        fc.constant(below),
      ),
    )
    fc.assert(
      fc.property(sheet, ([above, known, headings, below]) => {
        const lines: Line[] = [...above, headings, ...below].map((cells, index) => ({
          at: index + 1,
          cells: [...cells],
        }))
        const found = headingAmong(lines, columns)
        expect(found?.at).toBe(above.length + 1)
        const keys = found?.headings.flatMap((heading) => columnCalled(heading, columns) ?? [])
        expect([...new Set(keys)].sort()).toEqual(known.map(({ key }) => key).sort())
      }),
    )
  })

  it('is the lower of two lines when headings are merged over each other [A12] [F3]', () => {
    fc.assert(
      fc.property(titles, fc.shuffledSubarray(columns, { minLength: 3 }), (above, known) => {
        const top = above.length + 1
        const groups = known.map(() => 'DATA' as Cell)
        const labels = known.map(({ label }) => label as Cell)
        const lines: Line[] = [...above, groups, labels].map((cells, index) => ({
          at: index + 1,
          cells: [...cells],
        }))
        // the first column is merged over both lines, the others stand under one group
        const [first] = labels
        lines[top - 1]?.cells.splice(0, 1, first ?? null)
        lines[top]?.cells.splice(0, 1, null)
        const fill = filler([
          { top, bottom: top + 1, left: 0, right: 0 },
          { top, bottom: top, left: 1, right: known.length - 1 },
        ])
        for (const line of lines) {
          for (let at = 0; at < line.cells.length; at += 1) line.cells[at] ??= null
          fill(line)
        }
        const found = headingAmong(lines, columns)
        expect(found?.at).toBe(top + 1)
        expect(found?.headings.map((heading) => columnCalled(heading, columns))).toEqual(
          known.map(({ key }) => key),
        )
      }),
    )
  })

  it('is not found where fewer than two columns are named [A12]', () => {
    fc.assert(
      fc.property(titles, rows, (above, below) => {
        const lines = [...above, ...below].map((cells, index) => ({ at: index + 1, cells }))
        expect(headingAmong(lines, columns)).toBeUndefined()
      }),
    )
  })
})
