import { sql } from 'kysely'
import type { Db, Scope } from '#kernel'

/** An office as somebody may have meant it. */
export interface CalledUnit extends Scope {
  name: string
}

export interface UnitDirectory {
  /**
   * The open units that a name means: by the names of today and of earlier days, short names and other words, however
   * kind and class are written. Several when the words do not tell them apart.
   */
  called(words: string): CalledUnit[]
  /** Units that share a telling word with it, for somebody to choose from. */
  nearly(words: string): CalledUnit[]
  byId(id: string): CalledUnit | undefined
}

/** Every name of every unit in memory, for lists that name units on each row. */
export async function openUnitDirectory(db: Db): Promise<UnitDirectory> {
  const { rows } = await sql<CalledUnit & { called: string; class: string | null }>`
    select unit.id as unit_id, unit.kanwil_id, unit.name, unit.class, said.called
    from unit, lateral (
      select unit.name union select unit.short_name
      union select name from unit_period where unit_id = unit.id
      union select short_name from unit_period where unit_id = unit.id
      union select alias from unit_alias where unit_id = unit.id
    ) said (called)
    where unit.closed_on is null order by unit.name`.execute(db)
  const named = rows.map(({ called, class: today, ...unit }) => {
    const { text, unitClass = today ?? undefined } = spelled(called)
    return { unit, text, unitClass }
  })
  const byId = new Map(named.map(({ unit }) => [unit.unitId, unit]))

  return {
    called(words) {
      const asked = spelled(words)
      const same = named.filter(
        ({ text, unitClass }) => text === asked.text && agree(unitClass, asked.unitClass),
      )
      const exact = same.filter(({ unitClass }) => unitClass === asked.unitClass)
      return once((exact.length > 0 ? exact : same).map(({ unit }) => unit))
    },
    nearly(words) {
      const asked = new Set(tellingWords(spelled(words).text))
      return once(
        named
          .filter(({ text }) => tellingWords(text).some((word) => asked.has(word)))
          .map(({ unit }) => unit),
      )
    },
    byId: (id) => byId.get(id),
  }
}

const agree = (one: string | undefined, other: string | undefined) =>
  one === undefined || other === undefined || one === other

const once = (units: readonly CalledUnit[]) => [...new Map(units.map((unit) => [unit.unitId, unit])).values()]

const kindWords: readonly (readonly [RegExp, string])[] = [
  [/\blembaga pembinaan khusus anak\b/g, 'lpka'],
  [/\b(lembaga pemasyarakatan|lp)\b/g, 'lapas'],
  [/\b(rumah tahanan( negara)?|rutan negara)\b/g, 'rutan'],
  [/\bbalai pemasyarakatan\b/g, 'bapas'],
  [
    /\b(kantor wilayah|kanwil)( (direktorat jenderal pemasyarakatan|ditjen ?pas|kemenkumham|kemenimipas))?\b/g,
    'kanwil',
  ],
  [/\blpp\b/g, 'lapas perempuan'],
  [/\b(wanita)\b/g, 'perempuan'],
  [/\bcab(ang)? rutan\b/g, 'cabang rutan'],
]
const kinds = new Set(
  'lapas rutan bapas lpka kanwil perempuan narkotika terbuka pemuda cabang kelas kota'.split(' '),
)
const unitClassIn = /\bk(?:e)?las\s*-?\s*(iii|ii|i|[123])\s*-?\s*([ab])?\b/

/** 'Lembaga Pemasyarakatan Klas II B Padang' → 'lapas padang' of class IIB. */
function spelled(words: string): { text: string; unitClass: string | undefined } {
  const plain = words.toLowerCase().replace(/[^a-z0-9-]+/g, ' ')
  const [whole, step = '', half = ''] = unitClassIn.exec(plain) ?? []
  const named = kindWords.reduce(
    (text, [pattern, word]) => text.replace(pattern, word),
    (whole ? plain.replace(whole, ' ') : plain).replace(/[^a-z0-9]+/g, ' ').trim(),
  )
  const roman = ['', 'I', 'II', 'III'][Number(step)] ?? step.toUpperCase()
  return {
    text: named.replace(/\s+/g, ' ').trim(),
    unitClass: whole && roman + half.toUpperCase(),
  }
}

const tellingWords = (text: string) => text.split(' ').filter((word) => word.length > 2 && !kinds.has(word))
