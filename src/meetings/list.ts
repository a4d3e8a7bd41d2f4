import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, addressOf, type Day, type Db, pageAsked, wordsAsked } from '#kernel'
import { recordsOf } from '#partners'
import type { Kind, Stage } from './kinds.ts'
import { concerns } from './reach.ts'

export const perPage = 25

/** The ready-made views of the list. */
export const views = {
  mendatang: 'Akan datang',
  'belum-dicatat': 'Belum dicatat',
  tercatat: 'Tercatat',
  batal: 'Batal',
} as const
export type View = keyof typeof views
export const viewCodes = Object.keys(views) as [View, ...View[]]

/** What the list is asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  cari: wordsAsked,
  keadaan: z.enum(viewCodes).optional().catch(undefined),
  terbuka: z.enum(['ya']).optional().catch(undefined),
  mitra: z.uuid().optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  kerjasama: z.uuid().optional().catch(undefined),
  halaman: pageAsked,
})
export type Question = z.infer<typeof question>

/** The address of a list that is asked so. */
export function listAddress(asked: Partial<Question>): string {
  return addressOf(to.meetings, asked)
}

export interface Row {
  id: string
  kind: Kind
  title: string
  heldOn: string
  stage: Stage
  unitName: string
  partnerNames: string | null
  openPoints: number
}

/** One page of the answer: what lies ahead first comes first, what is past latest first. */
export function listMeetings(db: Db, actor: Actor, asked: Question, today: Day): Promise<Row[]> {
  const ahead = asked.keadaan === 'mendatang'
  return rows(db)
    .where(asking(actor, asked))
    .where(inView(asked.keadaan, today))
    .orderBy('meeting.heldOn', ahead ? 'asc' : 'desc')
    .orderBy('meeting.id', 'desc')
    .limit(perPage)
    .offset((asked.halaman - 1) * perPage)
    .execute()
}

/** What a line says of a meeting. */
export function rows(db: Db) {
  return db
    .selectFrom('meeting')
    .innerJoin('unit', 'unit.id', 'meeting.unitId')
    .select(['meeting.id', 'meeting.kind', 'meeting.title', 'meeting.heldOn', 'meeting.stage'])
    .select('unit.shortName as unitName')
    .select((eb) => [
      eb
        .selectFrom('meetingPartner')
        .innerJoin('partner', 'partner.id', 'meetingPartner.partnerId')
        .select(sql<string>`string_agg(partner.name, ', ' order by partner.name)`.as('names'))
        .whereRef('meetingPartner.meetingId', '=', 'meeting.id')
        .as('partnerNames'),
      sql<number>`(select count(*)::int from action_point where meeting_id = meeting.id and stage <> 'verified')`.as(
        'openPoints',
      ),
    ])
}

/** How many answer the question in each view, whatever view is chosen. */
export async function countByView(
  db: Db,
  actor: Actor,
  asked: Question,
  today: Day,
): Promise<Map<View | undefined, number>> {
  const { rows: counted } = await sql<Record<string, number>>`
    select count(*)::int as "semua",
      ${sql.join(viewCodes.map((view) => sql`count(*) filter (where ${inView(view, today)})::int as ${sql.ref(view)}`))}
    from meeting where ${asking(actor, asked)}`.execute(db)
  const counts = counted[0] ?? {}
  const of = (view: View): [View, number] => [view, counts[view] ?? 0]
  return new Map<View | undefined, number>([[undefined, counts.semua ?? 0], ...viewCodes.map(of)])
}

function asking(actor: Actor, { cari, terbuka, mitra, unit, kerjasama }: Question) {
  const like = `%${cari?.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const conditions = [
    sql<SqlBool>`${concerns(actor, sql.ref('meeting.id'))}`,
    cari !== undefined &&
      sql<SqlBool>`(lower(meeting.title) like ${like} or lower(meeting.place) like ${like}
        or exists (select from meeting_partner link join partner on partner.id = link.partner_id
          where link.meeting_id = meeting.id and lower(partner.name) like ${like}))`,
    terbuka &&
      sql<SqlBool>`exists (select from action_point where meeting_id = meeting.id and stage <> 'verified')`,
    mitra &&
      sql<SqlBool>`meeting.id in (select meeting_id from meeting_partner where partner_id in ${recordsOf([mitra])})`,
    unit && sql<SqlBool>`meeting.id in (select meeting_id from meeting_unit where unit_id = ${unit})`,
    kerjasama &&
      sql<SqlBool>`meeting.id in (select meeting_id from meeting_agreement where agreement_id = ${kerjasama})`,
  ].filter((condition) => typeof condition === 'object')
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

function inView(view: View | undefined, today: Day) {
  switch (view) {
    case 'mendatang':
      return sql<SqlBool>`(meeting.stage = 'planned' and meeting.held_on >= ${today})`
    case 'belum-dicatat':
      return sql<SqlBool>`(meeting.stage = 'planned' and meeting.held_on < ${today})`
    case 'tercatat':
      return sql<SqlBool>`meeting.stage = 'held'`
    case 'batal':
      return sql<SqlBool>`meeting.stage = 'called-off'`
    case undefined:
      return sql<SqlBool>`true`
  }
}
