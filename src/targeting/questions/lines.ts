import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, addDays, type Day, type Db, ruleOn } from '#kernel'
import { meansRules } from '#people'
import { namesOf } from '../zones/areas.ts'
import { shared } from '../zones/queries.ts'
import type { Background, Condition } from './conditions/condition.ts'
import { codesIn } from './conditions/district.tsx'
import { conditionCalled } from './conditions/registry.ts'

export const mostLines = 20

/** Lines as an address or a form brings them: one, many, none. */
export const linesField = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.string().max(4000)).max(mostLines, `Paling banyak ${mostLines} syarat`),
)

/** One line of a question, ready to be said and judged. */
export interface Line {
  /** As it stands in addresses: 'umur.20-40'. */
  written: string
  /** 'berumur 20 sampai 40 tahun' */
  said: string
  holds: RawBuilder<boolean | null>
}

const gone = 'syarat yang zonanya sudah dihapus'

/** Lines that are none are left out; one whose zone is gone stays, and nobody meets it. */
export async function linesOf(db: Db, actor: Actor, today: Day, written: readonly string[]): Promise<Line[]> {
  const known = written.flatMap((line) => {
    const [code = '', text = ''] = split(line)
    const condition = conditionCalled(code)
    return condition ? [{ line, condition, text }] : []
  })
  const background = await backgroundOf(db, actor, today, known)
  return known.flatMap(({ line, condition, text }) => {
    const said = condition.said(text, background)
    if (said) return [{ written: line, said, holds: condition.holds(text, background) }]
    return condition.code === 'zona' ? [{ written: line, said: gone, holds: sql<null>`null::boolean` }] : []
  })
}

export function split(line: string): [code: string, text: string] {
  const at = line.indexOf('.')
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)]
}

/** Read once for all lines, so that no line asks the database on its own. */
async function backgroundOf(
  db: Db,
  actor: Actor,
  today: Day,
  lines: readonly { condition: Condition; text: string }[],
): Promise<Background> {
  const texts = (code: string) =>
    lines.filter(({ condition }) => condition.code === code).map(({ text }) => text)
  const ids = texts('zona').flatMap((text) => z.uuid().safeParse(text).data ?? [])
  const zones =
    ids.length > 0
      ? await db
          .selectFrom('zone')
          .select(['id', 'name', 'areas'])
          .where('id', 'in', ids)
          .where(shared(actor))
          .execute()
      : []
  const { days } = (await ruleOn<{ days: number }>(db, 'sentence.age', today, actor.scope)).value
  return {
    today,
    means: await meansRules(db, today, actor.scope),
    datesSince: addDays(today, -days),
    zones: new Map(zones.map((zone) => [zone.id, zone])),
    partners: await partnersOf(db, texts('setuju')),
    places: await namesOf(db, texts('kecamatan').flatMap(codesIn)),
  }
}

/** Where what a line asks is filled in for somebody. */
export function mendsAt(line: string | undefined, personId: string): string {
  const condition = conditionCalled(split(line ?? '')[0])
  return condition?.mends?.(personId) ?? to.revisePerson(personId)
}

async function partnersOf(db: Db, texts: readonly string[]): Promise<Map<string, string>> {
  const ids = texts.flatMap((text) => z.uuid().safeParse(text).data ?? [])
  if (ids.length === 0) return new Map()
  const partners = await db.selectFrom('partner').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(partners.map(({ id, name }) => [id, name]))
}
