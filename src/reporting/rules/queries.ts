import { sql } from 'kysely'
import { type Actor, type Day, type Db, within } from '#kernel'

export interface RuleRow {
  code: string
  title: string
  source: string
  validFrom: Day
  validTo: Day | null
  /** Null: everywhere. */
  unitName: string | null
  value: Record<string, unknown>
}

/** Every rule, past and coming ones too; a unit's own only within reach. The newest of each first. */
export function allRules(db: Db, actor: Actor): Promise<RuleRow[]> {
  return db
    .selectFrom('rule')
    .leftJoin('unit', 'unit.id', 'rule.unitId')
    .select([
      'rule.code',
      'rule.title',
      'rule.source',
      'rule.validFrom',
      'rule.validTo',
      'unit.name as unitName',
      'rule.value',
    ])
    .where((eb) =>
      eb.or([
        eb('rule.unitId', 'is', null),
        within(actor, { unit: sql.ref('unit.id'), kanwil: sql.ref('unit.kanwil_id') }),
      ]),
    )
    .orderBy('rule.code')
    .orderBy('rule.validFrom', 'desc')
    .execute()
}
