import { z } from 'zod'
import type { Actor, Day, Db } from '#kernel'
import { question, whenOf } from '../asking.ts'
import { idsAsked } from '../counts.ts'
import { inReach } from '../queries.ts'
import type { Agreement } from '../tables.ts'

/** Agreements changed by one act: more would be locked too long, and nobody reads a longer preview. */
export const mostTogether = 500

/** One agreement in the preview, as it stands now. */
export interface Chosen
  extends Pick<
    Agreement,
    | 'id'
    | 'title'
    | 'unitId'
    | 'stage'
    | 'startsOn'
    | 'endsOn'
    | 'termReason'
    | 'ourOwnerId'
    | 'approval'
    | 'version'
  > {
  unitName: string
  ownerName: string | null
}

export interface Selection {
  /** Within the bound. */
  ids: string[]
  /** The address says "all that answer this filter" instead of naming rows. */
  all: boolean
}

export const someIds = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.uuid()).max(mostTogether),
)

/** The rows an address chooses: those it names, or with `semua` all that answer its filter. */
export async function selectionOf(
  db: Db,
  actor: Actor,
  query: Record<string, string[]>,
  today: Day,
): Promise<Selection> {
  const single = Object.fromEntries(Object.entries(query).map(([name, [value]]) => [name, value]))
  if (single.semua !== 'ya') return { ids: someIds.safeParse(query.id).data ?? [], all: false }
  const when = await whenOf(db, actor, today)
  return { ids: await idsAsked(db, actor, question.parse(single), when, mostTogether + 1), all: true }
}

/** The chosen agreements within reach, in the order of their titles. */
export function chosenOf(db: Db, actor: Actor, ids: readonly string[]): Promise<Chosen[]> {
  if (ids.length === 0) return Promise.resolve([])
  return db
    .selectFrom('agreement')
    .innerJoin('unit', 'unit.id', 'agreement.unitId')
    .leftJoin('account', 'account.id', 'agreement.ourOwnerId')
    .select([
      'agreement.id',
      'agreement.title',
      'agreement.unitId',
      'agreement.stage',
      'agreement.startsOn',
      'agreement.endsOn',
      'agreement.termReason',
      'agreement.ourOwnerId',
      'agreement.approval',
      'agreement.version',
      'unit.name as unitName',
      'account.name as ownerName',
    ])
    .where('agreement.id', 'in', ids)
    .where((eb) => inReach(actor, eb.ref('agreement.id')))
    .orderBy('agreement.title')
    .orderBy('agreement.id')
    .execute()
}
