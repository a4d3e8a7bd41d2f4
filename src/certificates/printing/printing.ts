import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Db, found, system, type Tx } from '#kernel'
import { isOurs } from '../certificate.ts'
import type { Print } from './tables.ts'

export type PrintView = Print & { unitId: string; kanwilId: string; title: string; cohortId: string }

/** Of the own unit. Errors: 404 for any other: only whoever issued them prints them all. */
export async function findPrint(db: Db, id: string, actor: Actor): Promise<PrintView> {
  const print = await printOf(db, id)
  return found(print && isOurs(actor, print) ? print : undefined)
}

/** The same, held until the act is over; undefined once it is cleared away. */
export async function lockPrint(tx: Tx, id: string): Promise<PrintView | undefined> {
  await tx.selectFrom('certificatePrint').select('id').where('id', '=', id).forUpdate().execute()
  return printOf(tx, id)
}

async function printOf(db: Db, id: string): Promise<PrintView | undefined> {
  const { rows } = await sql<PrintView>`
    select print.*, proposal.unit_id, proposal.kanwil_id, proposal.title, proposal.cohort_id
    from certificate_print print join certificate_proposal proposal on proposal.id = print.proposal_id
    where print.id = ${z.uuid().safeParse(id).data ?? null}`.execute(db)
  return rows[0]
}

/** What is being prepared for a proposal, or lies ready; one of each shape at most. */
export const printsOf = (db: Db, proposalId: string): Promise<Print[]> =>
  db
    .selectFrom('certificatePrint')
    .selectAll()
    .where('proposalId', '=', proposalId)
    .where('state', '<>', 'cancelled')
    .limit(2)
    .execute()

/** The program doing what an officer asked for, in the officer's name and reach. */
export const onBehalf = ({ accountId, byName, byPost, zone, unitId, kanwilId }: PrintView): Actor => ({
  ...system,
  ...{ accountId, name: byName, post: byPost, zone },
  scope: { unitId, kanwilId },
  reach: { of: 'unit', id: unitId },
})
