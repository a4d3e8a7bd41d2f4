import { to } from '#addresses'
import type { Db } from '#kernel'
import type { Check } from '../checks.ts'
import type { Agreement } from '../tables.ts'
import { isApproved } from './fingerprint.ts'
import type { Round, TierRow } from './tables.ts'

export const approvalNames: Record<NonNullable<Agreement['approval']>, string> = {
  open: 'Menunggu persetujuan',
  returned: 'Dikembalikan',
  approved: 'Disetujui',
}

export type TierView = TierRow & { officeName: string }
export type RoundView = Round & { tiers: TierView[] }

/** How the approval of one agreement stands. */
export interface Approval {
  /** The newest first. */
  rounds: RoundView[]
  /** Approved, and the text is still the one that was approved. */
  fresh: boolean
}

export async function approvalOf(db: Db, agreement: Agreement): Promise<Approval> {
  const rounds = await db
    .selectFrom('approvalRound')
    .selectAll()
    .where('agreementId', '=', agreement.id)
    .orderBy('number', 'desc')
    .execute()
  const all = await db
    .selectFrom('approvalTier')
    .innerJoin('unit', 'unit.id', 'approvalTier.officeId')
    .selectAll('approvalTier')
    .select('unit.name as officeName')
    .where('approvalTier.agreementId', '=', agreement.id)
    .orderBy('place')
    .execute()
  return {
    rounds: rounds.map((round) => ({ ...round, tiers: all.filter(({ roundId }) => roundId === round.id) })),
    fresh: await isApproved(db, agreement),
  }
}

/** The tier at which an open round stands. */
export const waitingTier = ({ rounds: [latest] }: Approval): TierView | undefined =>
  latest?.state === 'open' ? latest.tiers.find(({ state }) => state === 'waiting') : undefined

/** What approval adds to the list of things an agreement needs: advised, unless a round has begun and must end well. */
export function approvalCheck({ id, approval, stage }: Agreement, fresh: boolean): Check {
  const isWriting = stage === 'drafting' || stage === 'discussion'
  const isDue = approval !== 'open' && isWriting
  return {
    code: 'approval',
    label: 'Persetujuan berjenjang',
    done: fresh,
    required: approval === 'open' || approval === 'returned',
    from: 'discussion',
    ...(approval === 'open' && { detail: 'Sedang menunggu paraf.' }),
    ...(approval === 'returned' && { detail: 'Dikembalikan untuk diperbaiki.' }),
    ...(approval === 'approved' && !fresh && { detail: 'Naskah berubah sesudah disetujui.' }),
    fix: isDue
      ? { href: to.submitApproval(id), label: 'Ajukan persetujuan', permission: 'approval.submit' }
      : { href: `${to.agreement(id)}#persetujuan`, label: 'Lihat persetujuan', permission: 'agreement.read' },
  }
}
