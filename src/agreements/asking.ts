import { type Expression, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { type Actor, addDays, type Day, type Db, pageAsked, wordsAsked } from '#kernel'
import { recordsOf } from '#partners'
import { reminderDays, undecided } from './ending/undecided.ts'
import { kindCodes, objectCodes } from './kinds.ts'
import { inReach } from './queries.ts'
import { type Stage, stageCodes } from './stages.ts'
import { vitalityCodes } from './vitality.ts'

/** What a list of agreements is asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  cari: wordsAsked,
  tahap: z.enum(stageCodes).optional().catch(undefined),
  /** How alive it is. */
  keadaan: z.enum(vitalityCodes).optional().catch(undefined),
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
  halaman: pageAsked,
})
export type Question = z.infer<typeof question>

/** The day, and how long before its end an agreement is remembered. */
export interface When {
  today: Day
  reminders: readonly number[]
}

/** When it is for whoever asks. */
export async function whenOf(db: Db, actor: Actor, today: Day): Promise<When> {
  return { today, reminders: await reminderDays(db, today, actor.scope) }
}

/** The agreements within reach that answer the question, in whatever stage. */
export function asking(db: Db, actor: Actor, asked: Question, { today, reminders }: When) {
  let query = db.selectFrom('agreement').where((eb) => inReach(actor, eb.ref('agreement.id')))
  if (asked.cari) {
    const sought = sql<string>`(select agreement_id from agreements_sought(${asked.cari}))`
    query = query.where('agreement.id', 'in', sought)
  }
  if (asked.keadaan) query = query.where('agreement.vitality', '=', asked.keadaan)
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

/** Whether it stands in the wanted stage as of today. */
export function inStage(
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
