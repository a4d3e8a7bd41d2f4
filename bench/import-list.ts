import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { writeXlsxStream } from 'hucre/xlsx'
import { heads } from './import-heads.ts'

/** node bench/import-list.ts BOOK COUNT: writes a workbook of so many invented people. */
const [book = '', count = ''] = process.argv.slice(2)
await pipeline(Readable.fromWeb(writeXlsxStream(lines(), { name: 'WBP' }) as never), createWriteStream(book))

function* lines(): Generator<(string | number)[]> {
  yield Object.values(heads)
  for (let at = 1; at <= Number(count); at += 1) {
    const [month, day] = [String((at % 12) + 1).padStart(2, '0'), String((at % 28) + 1).padStart(2, '0')]
    const nik = `1671${String((Math.floor(at / 9_000) % 89) + 10)}${day}${month}90${String((at % 9_000) + 1).padStart(4, '0')}`
    const name = `Orang ${'ABCDEFGHIJKLMNOPQRST'[at % 20]}${'aeiou'[at % 5]}${'nrst'[at % 4]} Contoh`
    yield [
      `${at}/2026`,
      name,
      nik,
      'L',
      `${day}/${month}/1990`,
      'Plaju',
      `Lorong ${at}`,
      'Buruh',
      47_000 + (at % 900),
    ]
  }
}
