import { sql } from 'kysely'
import { type Actor, type Day, type Db, found, within } from '#kernel'
import type { TemplateKind } from './kinds.ts'
import type { PaperTemplate } from './tables.ts'

export const perPage = 25

const shapeOfId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const reached = (actor: Actor) =>
  within(actor, { unit: sql.ref('paper_template.unit_id'), kanwil: sql.ref('paper_template.kanwil_id') })

export type TemplateRow = PaperTemplate & { unitName: string }

/** Templates within reach, what holds longest first. */
export function listTemplates(db: Db, actor: Actor, page: number): Promise<TemplateRow[]> {
  return rowsOf(db, actor)
    .orderBy('paperTemplate.validTo', (order) => order.desc().nullsFirst())
    .orderBy('paperTemplate.validFrom', 'desc')
    .orderBy('paperTemplate.id', 'desc')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute()
}

export async function countTemplates(db: Db, actor: Actor): Promise<number> {
  const { count } = await db
    .selectFrom('paperTemplate')
    .select((eb) => eb.fn.countAll<bigint>().as('count'))
    .where(reached(actor))
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function findTemplate(db: Db, id: string, actor: Actor): Promise<TemplateRow> {
  const row =
    shapeOfId.test(id) && (await rowsOf(db, actor).where('paperTemplate.id', '=', id).executeTakeFirst())
  return found(row || undefined)
}

/** The templates of an office that hold on a day for a kind of paper, the latest first. */
export function templatesFor(db: Db, unitId: string, kind: TemplateKind, day: Day): Promise<PaperTemplate[]> {
  return db
    .selectFrom('paperTemplate')
    .selectAll()
    .where('unitId', '=', unitId)
    .where('kind', 'in', [kind, 'annex'])
    .where('validFrom', '<=', day)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>=', day)]))
    .orderBy('validFrom', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
}

function rowsOf(db: Db, actor: Actor) {
  return db
    .selectFrom('paperTemplate')
    .innerJoin('unit', 'unit.id', 'paperTemplate.unitId')
    .selectAll('paperTemplate')
    .select('unit.name as unitName')
    .where(reached(actor))
}
