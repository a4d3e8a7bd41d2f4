import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { type Db, found, pageAsked, wordsAsked } from '#kernel'
import { groupCodes, kindsOf } from '../catalogue/list.ts'
import type { Template } from '../tables.ts'

export const perPage = 25
export const question = z.object({
  cari: wordsAsked,
  kelompok: z.enum(groupCodes).optional().catch(undefined),
  halaman: pageAsked,
})
export type Question = z.infer<typeof question>

export type TemplateView = Template & { unitName: string }

/** What every unit of the country offers; nobody is named in it, so there is no reach to ask. */
export async function listTemplates(
  db: Db,
  { cari, kelompok, halaman }: Question,
): Promise<{ rows: TemplateView[]; total: number }> {
  const like = `%${cari?.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const conditions = [
    sql<SqlBool>`template.withdrawn_on is null`,
    cari !== undefined &&
      sql<SqlBool>`(lower(template.name) like ${like} or lower(template.purpose) like ${like}
        or lower(unit.name) like ${like})`,
    kelompok && sql<SqlBool>`template.kind in (${sql.join(kindsOf(kelompok))})`,
  ].filter((condition) => typeof condition === 'object')
  const { rows } = await sql<TemplateView & { total: bigint }>`
    select template.*, unit.short_name as unit_name, count(*) over () as total
    from template join unit on unit.id = template.unit_id
    where ${sql.join(conditions, sql` and `)}
    order by lower(template.name), template.id limit ${perPage} offset ${(halaman - 1) * perPage}`.execute(db)
  return { rows, total: Number(rows[0]?.total ?? 0) }
}

/** One of them, also when it was withdrawn since: copies still say where they came from. */
export async function findTemplate(db: Db, id: string): Promise<TemplateView> {
  return found(
    await db
      .selectFrom('template')
      .innerJoin('unit', 'unit.id', 'template.unitId')
      .selectAll('template')
      .select('unit.shortName as unitName')
      .where('template.id', '=', z.uuid().safeParse(id).data ?? null)
      .executeTakeFirst(),
  )
}

/** The template that a programme stands behind, if it is offered. */
export function templateOf(db: Db, programmeId: string) {
  return db
    .selectFrom('template')
    .selectAll()
    .where('programmeId', '=', programmeId)
    .where('withdrawnOn', 'is', null)
    .executeTakeFirst()
}
