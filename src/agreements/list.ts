import { type Expression, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { type Actor, addDays, type Day, type Db, type Slice } from '#kernel'
import { recordsOf } from '#partners'
import { reminderDays, undecided } from './ending/undecided.ts'
import { isSuspended } from './halt/queries.ts'
import { kindCodes, objectCodes } from './kinds.ts'
import { inReach } from './queries.ts'
import { type Stage, stageCodes } from './stages.ts'
import type { Agreement } from './tables.ts'

export const perPage = 25

/** What a list of agreements is asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  cari: z
    .string()
    .max(120)
    .transform((text) => text.replace(/\p{Cc}/gu, ' ').trim() || undefined)
    .optional()
    .catch(undefined),
  tahap: z.enum(stageCodes).optional().catch(undefined),
  jenis: z.enum(kindCodes).optional().catch(undefined),
  objek: z.enum(objectCodes).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  mitra: z.uuid().optional().catch(undefined),
  /** A district, regency or province where a partner lies. */
  wilayah: z
    .string()
    .regex(/^\d\d(\.\d\d){0,2}$/)
    .optional()
    .catch(undefined),
  /** Those that one act changed together, by its place in the record. */
  bersama: z.uuid().optional().catch(undefined),
  habis: z.enum(['30', '90', '180']).optional().catch(undefined),
  /** Only those whose ending somebody has to decide. */
  putusan: z.enum(['perlu']).optional().catch(undefined),
  halaman: z.coerce.number().int().min(1).max(4000).catch(1),
})
export type Question = z.infer<typeof question>

export interface Row {
  id: string
  title: string
  kind: Agreement['kind']
  stage: Stage
  stageSince: string
  unitName: string
  partnerNames: string
  startsOn: string | null
  endsOn: string | null
  suspended: boolean
  /** What the reader's own office has to do where another leads; null where it leads or has nothing written. */
  ownDuties: string | null
  /** Whether another office leads, and the reader's is bound. */
  bound: boolean
}

/** The day, and how long before its end an agreement is remembered. */
export interface When {
  today: Day
  reminders: readonly number[]
}

/** When it is for whoever asks. */
export async function whenOf(db: Db, actor: Actor, today: Day): Promise<When> {
  return { today, reminders: await reminderDays(db, today, actor.scope) }
}

/** One page of the answer, or another slice of it, latest first; with `habis` or `putusan` what ends first comes first. */
export async function listAgreements(
  db: Db,
  actor: Actor,
  asked: Question,
  when: When,
  { from, most }: Slice = { from: (asked.halaman - 1) * perPage, most: perPage },
): Promise<Row[]> {
  const { today } = when
  const soonest = asked.habis || asked.putusan
  const page = asking(db, actor, asked, when)
    .select(['agreement.id', 'agreement.endsOn', 'agreement.createdAt'])
    .where((eb) => inStage(eb.ref('agreement.stage'), eb.ref('agreement.endsOn'), asked.tahap, today))
    .orderBy(soonest ? 'agreement.endsOn' : 'agreement.createdAt', soonest ? 'asc' : 'desc')
    .orderBy('agreement.id', 'desc')
    .limit(most)
    .offset(from)
  const rows = await db
    .selectFrom(page.as('page'))
    .innerJoin('agreement', 'agreement.id', 'page.id')
    .innerJoin('unit', 'unit.id', 'agreement.unitId')
    .select([
      'agreement.id',
      'agreement.title',
      'agreement.kind',
      'agreement.stageSince',
      'agreement.startsOn',
      'agreement.endsOn',
      'unit.name as unitName',
    ])
    .select((eb) => stageNow(eb.ref('agreement.stage'), eb.ref('agreement.endsOn'), today).as('stage'))
    .leftJoin('party as own', (join) =>
      join.onRef('own.agreementId', '=', 'agreement.id').on('own.unitId', '=', actor.scope?.unitId ?? null),
    )
    .select(['own.duties as ownDuties', 'own.id as ownPartyId', 'agreement.unitId'])
    .select((eb) => isSuspended(eb.ref('agreement.id'), today).as('suspended'))
    .select((eb) =>
      eb
        .selectFrom('party')
        .innerJoin('partner as record', 'record.id', 'party.partnerId')
        .innerJoin('partner', 'partner.id', 'record.survivorId')
        .select(sql<string>`string_agg(partner.name, ', ' order by party.place_in_order)`.as('names'))
        .whereRef('party.agreementId', '=', 'agreement.id')
        .as('partnerNames'),
    )
    .orderBy(soonest ? 'page.endsOn' : 'page.createdAt', soonest ? 'asc' : 'desc')
    .orderBy('page.id', 'desc')
    .execute()
  return rows.map(({ ownPartyId, unitId, ...row }) => {
    const bound = ownPartyId !== null && unitId !== actor.scope?.unitId
    return {
      ...row,
      partnerNames: row.partnerNames ?? '',
      suspended: Boolean(row.suspended) && row.stage === 'active',
      bound,
      ownDuties: bound ? row.ownDuties : null,
    }
  })
}

/** The ids of all that answer the question, latest first. */
export async function idsAsked(
  db: Db,
  actor: Actor,
  asked: Question,
  when: When,
  most: number,
): Promise<string[]> {
  const rows = await asking(db, actor, asked, when)
    .select('agreement.id')
    .where((eb) => inStage(eb.ref('agreement.stage'), eb.ref('agreement.endsOn'), asked.tahap, when.today))
    .orderBy('agreement.createdAt', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}

/** How many answer the question in each stage, whatever stage is chosen: what the chips show. */
export async function countByStage(
  db: Db,
  actor: Actor,
  asked: Question,
  when: When,
): Promise<Map<Stage, number>> {
  const { today } = when
  const rows = await asking(db, actor, asked, when)
    .select((eb) => stageNow(eb.ref('agreement.stage'), eb.ref('agreement.endsOn'), today).as('stageToday'))
    .select((eb) => eb.fn.countAll<bigint>().as('count'))
    .groupBy('stageToday')
    .execute()
  return new Map(rows.map((row) => [row.stageToday, Number(row.count)]))
}

/** How many of what is asked for wait for a word about their end. */
export async function countUndecided(db: Db, actor: Actor, asked: Question, when: When): Promise<number> {
  const { count } = await asking(db, actor, { ...asked, putusan: 'perlu' }, when)
    .select((eb) => eb.fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** How many answer each of these questions, in their order, by one query. */
export async function countAsked(
  db: Db,
  actor: Actor,
  questions: readonly Question[],
  when: When,
): Promise<number[]> {
  if (questions.length === 0) return []
  const counts = questions.map(
    (asked) =>
      sql`(select count(*) from (${asking(db, actor, asked, when)
        .select('agreement.id')
        .where((eb) =>
          inStage(eb.ref('agreement.stage'), eb.ref('agreement.endsOn'), asked.tahap, when.today),
        )}) answer)`,
  )
  const { rows } = await sql<{
    counts: number[]
  }>`select array[${sql.join(counts)}]::int[] as counts`.execute(db)
  return rows[0]?.counts ?? []
}

function asking(db: Db, actor: Actor, asked: Question, { today, reminders }: When) {
  let query = db.selectFrom('agreement').where((eb) => inReach(actor, eb.ref('agreement.id')))
  if (asked.cari) {
    const sought = sql<string>`(select agreement_id from agreements_sought(${asked.cari}))`
    query = query.where('agreement.id', 'in', sought)
  }
  if (asked.jenis) query = query.where('agreement.kind', '=', asked.jenis)
  if (asked.objek) query = query.where(sql<SqlBool>`agreement.objects @> array[${asked.objek}]::text[]`)
  if (asked.unit) {
    const { unit } = asked
    query = query.where('agreement.id', 'in', (eb) =>
      eb.selectFrom('agreementUnit').select('agreementId').where('unitId', '=', unit),
    )
  }
  if (asked.mitra) {
    const { mitra } = asked
    query = query.where('agreement.id', 'in', (eb) =>
      eb
        .selectFrom('party')
        .select('agreementId')
        .where('partnerId', 'in', recordsOf([mitra])),
    )
  }
  if (asked.wilayah) {
    const { wilayah } = asked
    query = query.where('agreement.id', 'in', (eb) =>
      eb
        .selectFrom('party')
        .innerJoin('partner', 'partner.id', 'party.partnerId')
        .select('party.agreementId')
        .where((or) =>
          or.or([
            or('partner.districtCode', '=', wilayah),
            or('partner.districtCode', 'like', `${wilayah}.%`),
          ]),
        ),
    )
  }
  if (asked.bersama) {
    const changed = sql<string>`(select unnest(about) from event where id in (select events_about(${asked.bersama})))`
    query = query.where('agreement.id', 'in', changed)
  }
  if (asked.habis) {
    query = query
      .where('agreement.stage', '=', 'active')
      .where('agreement.endsOn', '>=', today)
      .where('agreement.endsOn', '<=', addDays(today, Number(asked.habis)))
  }
  if (asked.putusan) query = query.where(undecided(today, reminders))
  return query
}

/** The stage as of today: in force until the last day, ended after it (see `stageOn`). */
export function stageNow(stage: Expression<Stage>, endsOn: Expression<string | null>, today: Day) {
  return sql<Stage>`case when ${stage} = 'active' and ${endsOn} < ${today} then 'ended' else ${stage} end`
}

function inStage(
  stage: Expression<Stage>,
  endsOn: Expression<string | null>,
  wanted: Stage | undefined,
  today: Day,
) {
  if (!wanted) return sql<SqlBool>`true`
  if (wanted === 'active')
    return sql<SqlBool>`(${stage} = 'active' and (${endsOn} is null or ${endsOn} >= ${today}))`
  if (wanted === 'ended')
    return sql<SqlBool>`(${stage} = 'ended' or (${stage} = 'active' and ${endsOn} < ${today}))`
  return sql<SqlBool>`${stage} = ${wanted}`
}
