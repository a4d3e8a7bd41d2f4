import { sql } from 'kysely'
import { to } from '#addresses'
import { longDay } from '#kernel'
import type { FactRecords } from '#plans'
import { pledgeWithin } from './pledge.ts'

/** How receipts of help in kind are called where a promise shows its facts. */
export const pledgeRecords: FactRecords = async (db, actor, ids) => {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; pledgeId: string; what: string; receivedOn: string }>`
    select receipt.id, pledge.id as pledge_id, pledge.what, receipt.received_on
    from pledge_receipt receipt join pledge on pledge.id = receipt.pledge_id
    where receipt.id = any(${[...ids]}::uuid[]) and ${pledgeWithin(actor)}`.execute(db)
  return new Map(
    rows.map(({ id, pledgeId, what, receivedOn }) => [
      id,
      { label: `${what}, diterima ${longDay(receivedOn)}`, href: to.pledge(pledgeId) },
    ]),
  )
}
