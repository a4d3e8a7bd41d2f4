import { sql } from 'kysely'
import { z } from 'zod'
import { partiesOf } from '#agreements'
import { type Actor, type Db, day, found, line, maybe, refuse, rupiah, type Tx, within } from '#kernel'
import { amount, howMuch, worth } from './amounts.ts'
import type { Pledge } from './tables.ts'

/** What a partner promised to give. */
export const pledgeFields = {
  what: line('Isi barang yang dijanjikan', 200),
  quantity: maybe(amount('Isi jumlah')),
  measure: line('Isi satuan', 40),
  value: worth,
  pledgedOn: day('Isi tanggal dijanjikan'),
  dueOn: maybe(day('Isi tenggat')),
  note: maybe(line('Isi catatan', 300)),
}

export const daysInOrder = {
  check: ({ pledgedOn, dueOn }: { pledgedOn: string; dueOn: string | null }) => !dueOn || dueOn >= pledgedOn,
  says: { error: 'Tenggat lebih awal daripada tanggal dijanjikan.', path: ['dueOn'] },
}

export type PledgeView = Pledge & {
  unitName: string
  agreementTitle: string
  partnerName: string
  activity: string | null
  /** What came and was not taken back, what of it is in use, broken and given back. */
  received: bigint
  inUse: bigint
  broken: bigint
  returned: bigint
}

/** The columns of a pledge on any page. */
export const pledgeColumns = sql`
  pledge.*, unit.short_name as unit_name, agreement.title as agreement_title, partner.name as partner_name,
  plan_item.activity, came.received, used.in_use, used.broken, used.returned
  from pledge join unit on unit.id = pledge.unit_id join agreement on agreement.id = pledge.agreement_id
    join partner on partner.id = pledge.partner_id left join plan_item on plan_item.id = pledge.plan_item_id
    cross join lateral (
      select coalesce(sum(quantity), 0)::bigint as received from pledge_receipt
      where pledge_id = pledge.id and taken_back_on is null
    ) came
    cross join lateral (
      select coalesce(sum(quantity) filter (where ended_on is null), 0)::bigint as in_use,
        coalesce(sum(quantity) filter (where ended_how = 'broken'), 0)::bigint as broken,
        coalesce(sum(quantity) filter (where ended_how = 'returned'), 0)::bigint as returned
      from pledge_use where pledge_id = pledge.id
    ) used`

export const pledgeWithin = (actor: Actor) =>
  within(actor, { unit: sql.ref('pledge.unit_id'), kanwil: sql.ref('pledge.kanwil_id') })

/** A pledge to a unit within reach; 404 otherwise. */
export async function findPledge(db: Db, id: string, actor: Actor): Promise<PledgeView> {
  const { rows } = await sql<PledgeView>`
    select ${pledgeColumns}
    where pledge.id = ${z.uuid().safeParse(id).data ?? null} and ${pledgeWithin(actor)}`.execute(db)
  return found(rows[0])
}

export async function lockPledge(tx: Tx, id: string, actor: Actor): Promise<PledgeView> {
  found(await tx.selectFrom('pledge').select('id').where('id', '=', id).forUpdate().executeTakeFirst())
  return findPledge(tx, id, actor)
}

/** Whether the giver is a party of the agreement and the promise one of its plan; or why not. */
export async function tiesOrWrong(
  db: Db,
  {
    agreementId,
    partnerId,
    planItemId,
  }: { agreementId: string; partnerId: string; planItemId: string | null },
  today: string,
) {
  const parties = await partiesOf(db, agreementId, today)
  if (!parties.some((party) => party.partnerId === partnerId))
    return refuse('not-a-party', { field: 'partnerId' })
  if (!planItemId) return undefined
  const item = await db
    .selectFrom('planItem')
    .select('id')
    .where('id', '=', planItemId)
    .where('agreementId', '=', agreementId)
    .executeTakeFirst()
  return item ? undefined : refuse('unknown-item', { field: 'planItemId' })
}

export const aboutPledge = ({
  agreementId,
  planItemId,
  partnerId,
}: Pick<Pledge, 'agreementId' | 'planItemId' | 'partnerId'>) => [
  agreementId,
  partnerId,
  ...(planItemId ? [planItemId] : []),
]

export const toldPledge = (pledge: Pick<Pledge, keyof typeof pledgeFields>) => ({
  what: pledge.what,
  quantity: howMuch(pledge),
  value: pledge.value === null ? null : rupiah(pledge.value),
  pledgedOn: pledge.pledgedOn,
  dueOn: pledge.dueOn,
  note: pledge.note,
})

/** What of it lies unused: came, and is neither in use nor broken nor given back. */
export const restOf = ({
  received,
  inUse,
  broken,
  returned,
}: Pick<PledgeView, 'received' | 'inUse' | 'broken' | 'returned'>) => received - inUse - broken - returned
