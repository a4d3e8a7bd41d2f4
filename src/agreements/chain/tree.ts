import { sql } from 'kysely'
import type { Actor, Db } from '#kernel'
import { type Branch, treeOf } from '../queries.ts'
import type { Agreement } from '../tables.ts'

/** A paper of a tree with what tells it from the others. */
export type Leaf = Branch & { numbers: string[]; unitName: string; noParentReason: string | null }

/** The whole tree, each paper with its numbers and the office that leads it. */
export async function leavesOf(db: Db, agreement: Agreement, actor: Actor): Promise<Leaf[]> {
  const tree = await treeOf(db, agreement, actor)
  const rows = await db
    .selectFrom('agreement')
    .innerJoin('unit', 'unit.id', 'agreement.unitId')
    .select(['agreement.id', 'agreement.noParentReason', 'unit.name as unitName'])
    .select((eb) =>
      eb
        .selectFrom('party')
        .select(sql<string[]>`array_agg(party.number order by party.place_in_order)`.as('numbers'))
        .whereRef('party.agreementId', '=', 'agreement.id')
        .where('party.number', 'is not', null)
        .as('numbers'),
    )
    .where(
      'agreement.id',
      'in',
      tree.map(({ id }) => id),
    )
    .execute()
  const known = new Map(rows.map((row) => [row.id, row]))
  return tree.map((branch) => {
    const { numbers, unitName, noParentReason } = known.get(branch.id) ?? {}
    return {
      ...branch,
      numbers: numbers ?? [],
      unitName: unitName ?? '',
      noParentReason: noParentReason ?? null,
    }
  })
}
