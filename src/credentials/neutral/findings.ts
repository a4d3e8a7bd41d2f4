import { drawnTogether, folded } from './folded.ts'
import { readings } from './readings.ts'
import { unspoken, unspokenShapes } from './unspoken.ts'

/** What a certificate may not say, as it stands there, and why. */
export interface Finding {
  found: string
  reason: string
}

const ofUnit = 'Nama satuan kerja pemasyarakatan'

interface Sought {
  shape: RegExp
  reason: string
}

/**
 * Everything in a text or a file that tells that somebody was in custody: words, names of units, shapes of register
 * numbers; each once. `unitNames`: full and short names of every unit, from `namesOfUnits`. Whole words only, so that
 * a name such as Rutana and a town alone pass. Files in a ZIP are handed in one by one.
 */
export function neutralFindings(face: string | Uint8Array, unitNames: readonly string[]): Finding[] {
  const texts = typeof face === 'string' ? [face] : readings(face)
  const all = texts.flatMap((text) => findingsIn(folded(text), unitNames))
  return [...new Map(all.map((finding) => [finding.found, finding])).values()]
}

function findingsIn(text: string, unitNames: readonly string[]): Finding[] {
  const read = [...new Set([text, drawnTogether(text)])]
  const squeezed = text.replace(/[^\p{L}\p{N}]/gu, '')
  return [
    ...read.flatMap((reading) => [...words, ...shapes].flatMap((sought) => matches(reading, sought))),
    ...namesIn(text, unitNames).map((found) => ({ found, reason: ofUnit })),
    ...long
      .filter(({ word }) => squeezed.includes(word))
      .map(({ word, reason }) => ({ found: word, reason })),
  ]
}

const matches = (text: string, { shape, reason }: Sought): Finding[] =>
  [...text.matchAll(shape)].map(([match]) => ({ found: match.trim(), reason }))

const edge = '(?<![\\p{L}\\p{N}])'
const end = '(?:nya|ku|mu)?(?![\\p{L}\\p{N}])'
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const gapped = (word: string) => escaped(word).replaceAll(' ', '[ .,/]*')

const words: Sought[] = unspoken.map(({ word, reason, unless }) => ({
  shape: new RegExp(
    `${edge}(?:eks|mantan|ex)? ?${gapped(word)}${end}${unless ? `(?! (?:${unless.join('|')}))` : ''}`,
    'gu',
  ),
  reason,
}))
const shapes: Sought[] = unspokenShapes.map(({ shape, reason }) => ({ shape, reason }))

/** Long enough to be no accident even where its letters stand apart or run into others. */
const long = unspoken
  .map(({ word, reason }) => ({ word: word.replaceAll(' ', ''), reason }))
  .filter(({ word }) => word.length >= 10)

/** Whole names of units, and their town where it follows an abbreviation or a class that only they carry. */
function namesIn(text: string, unitNames: readonly string[]): string[] {
  const known = (cache.names === unitNames && cache.known) || remember(unitNames)
  return known.flatMap(({ needle, shape }) =>
    text.includes(needle) ? [...text.matchAll(shape)].map(([match]) => match) : [],
  )
}

interface Known {
  needle: string
  shape: RegExp
}
let cache: { names?: readonly string[]; known?: Known[] } = {}

function remember(names: readonly string[]): Known[] {
  const whole = names.map((name) => folded(name).trim()).filter((name) => name.length > 3)
  const towns = whole.map(townOf).filter((town) => town.length > 2)
  const known = [
    ...[...new Set(whole)].map((name) => ({
      needle: name,
      shape: new RegExp(`${edge}${escaped(name)}${end}`, 'gu'),
    })),
    ...[...new Set(towns)].map((town) => ({
      needle: town,
      shape: new RegExp(
        `${edge}(?:lp|lpp|lpn|lps|cabrutan|(?:lp[pn]? )?(?:kelas|klas) (?:i|ii|iii|ia|ib|iia|iib)) ${escaped(town)}${end}`,
        'gu',
      ),
    })),
  ]
  cache = { names, known }
  return known
}

const kinds =
  /^(?:(?:lembaga pemasyarakatan|rumah tahanan(?: negara)?|balai pemasyarakatan|cabang rutan|lapas|rutan|bapas|lpka|lpp|lpn|rs|perempuan|narkotika|terbuka|pemuda|khusus|kelas|klas|i|ii|iii|ia|ib|iia|iib|1|2|3) )+/
const townOf = (name: string) => (kinds.test(name) ? name.replace(kinds, '') : '')
