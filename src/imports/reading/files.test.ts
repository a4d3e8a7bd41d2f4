import { describe, expect, it } from 'vitest'
import { aFile, aZip, workbookParts } from '../../../test/given-files.ts'
import { openList } from './open.ts'
import { type Cell, most, Unreadable } from './table.ts'

/** Every line of the first sheet. */
async function linesOf(content: Uint8Array | string): Promise<Cell[][]> {
  const { tables, close } = await openList(aFile(content))
  try {
    const lines: Cell[][] = []
    for await (const lot of tables[0]?.lines() ?? []) lines.push(...lot.map(({ cells }) => [...cells]))
    return lines
  } finally {
    close()
  }
}

const faultOf = (content: Uint8Array | string) =>
  linesOf(content).then(
    () => undefined,
    (error) => (error instanceof Unreadable ? error.fault : `thrown: ${error}`),
  )

const text = (value: string, at = 'A1') => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
const row = (at: number, cells: string) => `<row r="${at}">${cells}</row>`

describe('a CSV file [A12] [F3]', () => {
  it('reads alike with comma, semicolon and tab, also when its texts are full of the others [A12] [F3]', async () => {
    const rows = [
      ['Nama', 'Alamat', 'Tanggal'],
      ['Ani', 'Jl. Contoh, RT 1, RW 2, Kel. Contoh, Kec. Contoh', '1/2/2026'],
      ['Budi', 'Jl. Lain, No 3, Blok A, Kota Contoh; dekat pasar', '2/2/2026'],
      ['Cici', 'Desa', '3/2/2026'],
    ]
    for (const delimiter of [',', ';', '\t']) {
      const cell = (value: string) => (value.includes(delimiter) ? `"${value}"` : value)
      const file = rows.map((cells) => cells.map(cell).join(delimiter)).join('\r\n')
      expect([delimiter, await linesOf(file)]).toEqual([delimiter, rows])
    }
  })

  it('reads Windows-1252 and UTF-8, with and without a mark at its beginning [A12] [F3]', async () => {
    const lines = [
      ['Mitra', 'Catatan'],
      ['Café Contoh', 'naskah “asli” – dua rangkap'],
    ]
    const file = lines.map((cells) => cells.join(';')).join('\n')
    expect(await linesOf(file)).toEqual(lines)
    expect(await linesOf(`\uFEFF${file}`)).toEqual(lines)
    const codes: Record<string, number> = { '“': 0x93, '”': 0x94, '–': 0x96 }
    const windows = Buffer.from([...file].map((letter) => codes[letter] ?? letter.charCodeAt(0)))
    expect(await linesOf(windows)).toEqual(lines)
  })
})

describe('a file that is not what it claims [A12] [F3]', () => {
  it('is said to be unreadable, never an error [A12] [F3]', async () => {
    const files: Record<string, Uint8Array | string> = {
      'a picture': Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'),
      'a PDF': '%PDF-1.4\n1 0 obj\n',
      'an old workbook': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'bytes of nothing': new Uint8Array([1, 0, 2, 0]),
      'an archive without a workbook': aZip({ 'catatan.txt': 'halo' }),
      'a workbook cut off': aZip(workbookParts([row(1, text('Nama'))])).subarray(0, 400),
      'a workbook with broken markup': aZip(workbookParts([`${row(1, text('Nama'))}<row><c`])),
      'a workbook with a document type': aZip(
        workbookParts([], {
          'xl/workbook.xml':
            '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><workbook><sheets>&c;</sheets></workbook>',
        }),
      ),
    }
    for (const [name, content] of Object.entries(files))
      expect([name, await faultOf(content)]).toEqual([name, 'unreadable'])
  })

  it('is not believed about the numbers of its rows [A12]', async () => {
    const sheet = `${row(1, text('Nama'))}<row r="x">${text('Ani')}</row>${row(1, text('Budi'))}<row r="-5">${text('Cici')}</row>`
    const { tables, close } = await openList(aFile(aZip(workbookParts([sheet]))))
    const lines = []
    for await (const lot of tables[0]?.lines() ?? []) lines.push(...lot)
    close()
    expect(lines.map(({ at, cells }) => [at, cells[0]])).toEqual([
      [1, 'Nama'],
      [2, 'Ani'],
      [3, 'Budi'],
      [4, 'Cici'],
    ])
  })
})

describe('a workbook that would burst [A12] [F3]', () => {
  const mega = 1_000_000

  it('is refused before it is unpacked, held or walked through [A12] [F3]', async () => {
    const empty = row(1, text('Nama'))
    const bombs: Record<string, Record<string, string>> = {
      'a sheet that unpacks to hundreds of times its size': workbookParts([
        row(1, text('a'.repeat(60 * mega))),
      ]),
      'thousands of sheets': workbookParts(Array.from({ length: 3_000 }, () => empty)),
      'more parts than a workbook has': Object.fromEntries(
        Array.from({ length: 10_100 }, (_, at) => [`xl/${at}.xml`, '']),
      ),
      'one text without end': workbookParts([row(1, text(noise(most.run * 2)))]),
      'rows beyond all lists': workbookParts([row(most.lines + 1, text('Nama'))]),
      'cells merged into each other': workbookParts([empty], {
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${row(1, text('a') + text('b', 'B1'))}</sheetData><mergeCells>${'<mergeCell ref="A1:A900000"/>'.repeat(most.merges + 1)}</mergeCells></worksheet>`,
      }),
    }
    for (const [name, parts] of Object.entries(bombs))
      expect([name, await faultOf(aZip(parts))]).toEqual([name, 'too-large'])
  })

  it('is refused when its shared texts would fill the memory [A12] [F3]', async () => {
    const si = `<si><t>${'ab'.repeat(1_000)}</t></si>`
    const texts = Array.from({ length: 40_000 }, (_, at) => si.replace('ab', `${at}`)).join('')
    const parts = workbookParts([row(1, '<c r="A1" t="s"><v>0</v></c>')], {
      'xl/sharedStrings.xml': `<sst>${texts}${texts}</sst>`,
    })
    expect(await faultOf(aZip(parts))).toBe('too-large')
  })

  it('reads a merged cell that claims to reach beyond every column [A12]', async () => {
    const parts = workbookParts([''], {
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${row(1, text('Nama'))}</sheetData><mergeCells><mergeCell ref="A1:ZZZZZZZZ1"/></mergeCells></worksheet>`,
    })
    expect((await linesOf(aZip(parts)))[0]).toHaveLength(most.columns)
  })
})

/** Letters that do not pack well. */
function noise(length: number): string {
  let text = ''
  while (text.length < length) text += crypto.randomUUID()
  return text
}
