import { type Expression, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Db, found, reaches, type Tx } from '#kernel'
import type { Answer, Directive } from './tables.ts'

/** Directives that concern the actor: their own office's, those of offices they reach, and those that ask somebody they reach. */
export function concerns(actor: Actor, directive: { id: Expression<string>; unit: Expression<string> }) {
  const { reach } = actor
  if (reach.of === 'nation') return sql<SqlBool>`true`
  if (reach.of === 'none') return sql<SqlBool>`false`
  const where = reach.of === 'kanwil' ? sql`kanwil_id` : sql`unit_id`
  return sql<SqlBool>`(${directive.unit} = ${reach.id} or exists (select from directive_addressee asked
    where asked.directive_id = ${directive.id} and asked.${where} = ${reach.id}))`
}

export type DirectiveView = Directive & { issuerName: string; issuerShort: string }

/** The directive, or 404 when it concerns nobody the actor reaches. */
export async function findDirective(db: Db, id: string, actor: Actor): Promise<DirectiveView> {
  return found(
    await db
      .selectFrom('directive')
      .innerJoin('unit', 'unit.id', 'directive.unitId')
      .selectAll('directive')
      .select(['unit.name as issuerName', 'unit.shortName as issuerShort'])
      .where('directive.id', '=', z.uuid().safeParse(id).data ?? null)
      .where((eb) => concerns(actor, { id: eb.ref('directive.id'), unit: eb.ref('directive.unitId') }))
      .executeTakeFirst(),
  )
}

/** Locked for a change; only the issuing office changes its directive. */
export async function lockDirective(tx: Tx, id: string, actor: Actor): Promise<Directive | undefined> {
  await findDirective(tx, id, actor)
  const directive = found(
    await tx.selectFrom('directive').selectAll().where('id', '=', id).forUpdate().executeTakeFirst(),
  )
  return issues(actor, directive) ? directive : undefined
}

/** Is it the actor's own office's directive? */
export const issues = (actor: Actor, { unitId }: Pick<Directive, 'unitId'>) => actor.scope?.unitId === unitId

/** Does the directive ask this unit? */
export async function asksUnit(db: Db, id: string, unitId: string): Promise<boolean> {
  const asked = await db
    .selectFrom('directiveAddressee')
    .select('unitId')
    .where('directiveId', '=', id)
    .where('unitId', '=', unitId)
    .executeTakeFirst()
  return asked !== undefined
}

export interface Choice {
  id: string
  kind: Directive['kind']
  number: string | null
  title: string
  issuerShort: string
  objects: Directive['objects']
  dueOn: string | null
}

/** The directives an agreement of this unit may cite, the newest first. */
export function directivesFor(db: Db, unitId: string): Promise<Choice[]> {
  return db
    .selectFrom('directive')
    .innerJoin('directiveAddressee', 'directiveAddressee.directiveId', 'directive.id')
    .innerJoin('unit', 'unit.id', 'directive.unitId')
    .select([
      'directive.id',
      'directive.kind',
      'directive.number',
      'directive.title',
      'unit.shortName as issuerShort',
      'directive.objects',
      'directive.dueOn',
    ])
    .where('directiveAddressee.unitId', '=', unitId)
    .orderBy('directive.issuedOn', 'desc')
    .orderBy('directive.id', 'desc')
    .limit(50)
    .execute()
}

export async function unitsNamed(db: Db, directiveId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('directiveUnit')
    .select('unitId')
    .where('directiveId', '=', directiveId)
    .execute()
  return rows.map(({ unitId }) => unitId)
}

/** What a unit answered, if it did; out of the actor's reach nobody answered. */
export async function answerOf(
  db: Db,
  directiveId: string,
  unitId: string,
  actor: Actor,
): Promise<Answer | undefined> {
  const row = await db
    .selectFrom('directiveAnswer')
    .innerJoin('unit', 'unit.id', 'directiveAnswer.unitId')
    .selectAll('directiveAnswer')
    .select('unit.kanwilId')
    .where('directiveId', '=', directiveId)
    .where('unitId', '=', z.uuid().safeParse(unitId).data ?? null)
    .executeTakeFirst()
  return row && reaches(actor, row) ? row : undefined
}
