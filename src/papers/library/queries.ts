import { sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { inReach, kindCodes, objectCodes } from '#agreements'
import { type Actor, addressOf, type Day, type Db, found, pageAsked } from '#kernel'
import type { Clause } from '../tables.ts'

export const perPage = 40

/** What the library is asked for, as it stands in the address; nonsense counts as not asked. */
export const clauseQuestion = z.object({
  jenis: z.enum(kindCodes).optional().catch(undefined),
  objek: z.enum(objectCodes).optional().catch(undefined),
  waktu: z.enum(['semua']).optional().catch(undefined),
  halaman: pageAsked,
})
export type ClauseQuestion = z.infer<typeof clauseQuestion>

export const clausesAddress = (asked: Partial<ClauseQuestion>): string => addressOf(to.clauses, asked)

export type ClauseRow = Clause & { unitName: string | null; total: bigint }

/** The clauses that hold for the reader's office, in the order of a paper; with `semua` also those of other days. */
export function listClauses(db: Db, actor: Actor, asked: ClauseQuestion, today: Day): Promise<ClauseRow[]> {
  const { jenis, objek } = asked
  let query = rowsOf(db, actor)
  if (jenis) query = query.where(sql<boolean>`clause.kinds @> array[${jenis}]::text[]`)
  if (objek)
    query = query.where(sql<boolean>`(clause.objects is null or clause.objects @> array[${objek}]::text[])`)
  if (!asked.waktu)
    query = query
      .where('clause.validFrom', '<=', today)
      .where((eb) => eb.or([eb('clause.validTo', 'is', null), eb('clause.validTo', '>=', today)]))
  return query
    .orderBy('clause.place')
    .orderBy('clause.topic')
    .orderBy('clause.validFrom', 'desc')
    .orderBy('clause.id')
    .limit(perPage)
    .offset((asked.halaman - 1) * perPage)
    .execute()
}

const shapeOfId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export async function findClause(db: Db, actor: Actor, id: string): Promise<ClauseRow> {
  const row = shapeOfId.test(id) && (await rowsOf(db, actor).where('clause.id', '=', id).executeTakeFirst())
  return found(row || undefined)
}

/** Every wording of the same article that the reader may see, the latest first. */
export function wordingsOf(db: Db, actor: Actor, { topic, place }: Clause): Promise<ClauseRow[]> {
  return rowsOf(db, actor)
    .where('clause.topic', '=', topic)
    .where('clause.place', '=', place)
    .orderBy('clause.validFrom', 'desc')
    .orderBy('clause.id', 'desc')
    .limit(100)
    .execute()
}

/** The papers within reach whose text took this wording, the newest first. */
export function papersWith(db: Db, actor: Actor, clauseId: string) {
  return db
    .selectFrom('agreementText')
    .innerJoin('agreement', 'agreement.id', 'agreementText.agreementId')
    .select(['agreement.id', 'agreement.title', 'agreement.kind'])
    .select((eb) => eb.fn.max('agreementText.serial').as('serial'))
    .select(sql<bigint>`count(*) over ()`.as('total'))
    .where(sql<boolean>`agreement_text.clause_ids @> array[${clauseId}]::uuid[]`)
    .where((eb) => inReach(actor, eb.ref('agreement.id')))
    .groupBy('agreement.id')
    .orderBy('agreement.createdAt', 'desc')
    .orderBy('agreement.id')
    .limit(20)
    .execute()
}

/** General wordings, and those of offices that the reader's office stands in or reaches. */
function rowsOf(db: Db, { reach, scope }: Actor) {
  const own = [scope?.unitId, scope?.kanwilId].filter((id) => id !== undefined)
  return db
    .selectFrom('clause')
    .leftJoin('unit', 'unit.id', 'clause.unitId')
    .selectAll('clause')
    .select('unit.name as unitName')
    .select(sql<bigint>`count(*) over ()`.as('total'))
    .where((eb) =>
      eb.or([
        eb('clause.unitId', 'is', null),
        ...(reach.of === 'nation' ? [eb.lit(true)] : []),
        ...(reach.of === 'kanwil' ? [eb('unit.kanwilId', '=', reach.id)] : []),
        ...(own.length > 0 ? [eb('clause.unitId', 'in', own)] : []),
      ]),
    )
}
