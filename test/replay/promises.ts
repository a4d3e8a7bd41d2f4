import { sql } from 'kysely'
import { addDays } from '#kernel'
import { finishItem, reportFact, verifyProof } from '#plans'
import { anUpload, aProof } from '#test'
import { takeBackFact } from '../../src/plans/facts/take-back.ts'
import { itemIn, one, type Stand, tries } from './stand.ts'

export async function reports(stand: Stand) {
  const { world, today, b } = stand
  const typed = {
    id: world.agreementId,
    itemId: world.reported,
    happenedOn: addDays(today, -(b % 3)),
    amount: String(1 + b),
  }
  await tries(stand, world.officer, reportFact, {
    ...typed,
    note: 'Puskesmas datang',
    file: await anUpload(),
  })
}

export async function takesBack(stand: Stand) {
  const { agreementId: id, reported: itemId, officer } = stand.world
  const last = await one(
    stand,
    sql<{ id: string }>`select id from fact_report where plan_item_id = ${itemId} and taken_back_on is null
    order by happened_on desc, id limit 1`,
  )
  if (last)
    await tries(stand, officer, takeBackFact, { id, itemId, reportId: last.id, reason: 'Tidak jadi datang' })
}

export async function finishes(stand: Stand) {
  const { agreementId: id, officer, second } = stand.world
  const itemId = itemIn(stand)
  const open = await one(
    stand,
    sql<{
      id: string
    }>`select id from plan_item where id = ${itemId} and done_on is null and stopped_on is null`,
  )
  if (!open) return
  const proof = await aProof(stand.db, officer, { id, itemId })
  await tries(stand, second, verifyProof, proof)
  await tries(stand, officer, finishItem, { id, itemId, note: 'Cukup' })
}
