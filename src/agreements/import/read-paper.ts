import { type Choice, firstIn, textIn } from '#imports'
import { type Kind, kindCodes, kinds } from '../kinds.ts'
import { doubt, type Reading } from './reading.ts'
import { kindsIn, kindsOfTitle, objectIn } from './words-to-codes.ts'

const kindChoices: readonly Choice[] = kindCodes.map((value) => ({ value, label: kinds[value] }))

/** A paper is called MoU and PKS in turn: the column and the title must say the same, or a person says which it is. */
export function kindOfPaper(row: Reading): void {
  const words = textIn(row.cells.kind, 80)
  const [titled, ...also] = kindsOfTitle(row.values.title ?? '')
  const written = textIn(row.cells.kindAsWritten, 80) ?? words
  if (written) row.values.kindAsWritten = written
  if (!words) {
    if (titled && also.length === 0) row.values.kind = titled
    else
      doubt(row, 'kind', 'Jenis naskah tidak tertulis. Pilih menurut naskahnya.', {
        blocks: true,
        choices: kindChoices,
      })
    return
  }
  const [kind, ...others] = kindsIn(words)
  if (!kind || others.length > 0) {
    doubt(row, 'kind', 'Jenis naskah tidak pasti. Pilih menurut naskahnya.', {
      blocks: true,
      choices: kindChoices,
    })
    return
  }
  row.values.kind = kind
  const decided = kindCodes.includes(words as Kind)
  if (!decided && titled && also.length === 0 && titled !== kind) {
    doubt(
      row,
      'kind',
      `Kolom jenis menyebut ${words}, judulnya ${kinds[titled]}. Pilih menurut naskahnya; bila diterima, kolom jenis yang dipakai.`,
      { choices: kindChoices },
    )
  }
}

/** What it is about: its objects, and two texts that stay as they are. */
export function about(row: Reading): void {
  const { cells, values } = row
  const words = (textIn(cells.objects) ?? '').split(/[;,/&]|\bdan\b/i).flatMap((each) => each.trim() || [])
  const whole = objectIn(textIn(cells.objects) ?? '')
  const codes = words.flatMap((each) => objectIn(each) ?? [])
  const phrase = codes.length === 0 && whole ? [whole] : codes
  const strange = phrase === codes ? words.filter((each) => !objectIn(each)) : []
  values.objects = [...new Set([...phrase, ...(strange.length > 0 ? (['other'] as const) : [])])]
  if (strange.length > 0)
    doubt(row, 'objects', `Bidang tidak dikenal: ${strange.join('; ')}. Bila diterima, dicatat Lainnya.`)
  for (const [key, most] of [
    ['scope', 2_000],
    ['note', 500],
  ] as const) {
    const text = textIn(cells[key], most)
    if (text) values[key] = text
  }
}

/** Each side has its own number; two in one cell are for a person to part. */
export function numbers(row: Reading): void {
  for (const key of ['ourNumber', 'theirNumber'] as const) {
    const raw = String(firstIn(row.cells[key]) ?? '').trim()
    const number = textIn(row.cells[key], 80)
    if (!number || number.length < 3 || /^(belum|tidak) ada/i.test(number)) continue
    if (/[\r\n;]|\sdan\s/i.test(raw))
      doubt(
        row,
        key,
        'Ada dua nomor dalam satu sel. Tulis satu nomor saja; bila diterima, disimpan seperti tertulis.',
      )
    row.values[key] = number
  }
}
