import { to } from '#addresses'
import { type Day, longDay } from '#kernel'
import type { Judgement } from './judge.ts'
import type { PromiseFacts } from './queries.ts'

export interface Step {
  says: string
  href: string
  label: string
}

interface Asked {
  agreementId: string
  standing: Judgement
  /** In the order of `promisesOf`. */
  promises: readonly PromiseFacts[]
  point: { id: string; what: string } | undefined
  today: Day
}

/** The one thing that helps most now; nothing where all is well or over. */
export function nextStep({ agreementId, standing, promises, point, today }: Asked): Step | undefined {
  const { state, suspendedOn, overdue } = standing
  if (state === 'ended' || state === 'alive') return undefined
  if (suspendedOn) {
    const says = 'Lanjutkan kerja samanya, atau akhiri bila tidak akan berjalan lagi.'
    return { says, href: to.resumeAgreement(agreementId), label: 'Lanjutkan' }
  }
  if (state === 'stalled' && point && overdue === 0) {
    return {
      says: `Jawab tindak lanjut "${point.what}".`,
      href: to.actionPoint(point.id),
      label: 'Buka tindak lanjut',
    }
  }
  const href = `${to.agreement(agreementId)}#rencana-aksi`
  const promise = promises.find(({ days }) => days === 0) ?? promises.at(0)
  if (!promise) {
    const says = 'Belum ada janji dalam rencana aksi. Tambahkan lewat adendum, supaya ada yang dapat ditagih.'
    return { says, href, label: 'Buka rencana aksi' }
  }
  const when =
    promise.endsOn < today ? `lewat ${longDay(promise.endsOn)}` : `tenggat ${longDay(promise.endsOn)}`
  return {
    says: `Jalankan "${promise.activity}" (${when}) dan catat faktanya.`,
    href,
    label: 'Buka rencana aksi',
  }
}
