import { to } from '#addresses'
import { type Day, longDay } from '#kernel'
import type { Judgement } from './judge.ts'
import { isOverdue, type PromiseFacts } from './queries.ts'

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
  const open = promises.filter(({ done, stopped }) => !done && !stopped)
  const promise =
    open.find((each) => isOverdue(each, today)) ?? open.find(({ days }) => days === 0) ?? open.at(0)
  return promise ? keep(agreementId, promise, today) : promiseMore(agreementId, promises.length > 0)
}

/** A fact or a proof is added on the promise's own page. */
function keep(agreementId: string, promise: PromiseFacts, today: Day): Step {
  const { id, activity, endsOn } = promise
  const says = isOverdue(promise, today)
    ? `Tepati "${activity}" (lewat ${longDay(endsOn)}): catat faktanya, unggah buktinya, lalu nyatakan selesai.`
    : `Jalankan "${activity}" (tenggat ${longDay(endsOn)}) dan catat faktanya.`
  return { says, href: to.planItem(agreementId, id), label: 'Buka kegiatan' }
}

function promiseMore(agreementId: string, anyDone: boolean): Step {
  const before = anyDone ? 'Semua janji sudah selesai.' : 'Belum ada janji dalam rencana aksi.'
  return {
    says: `${before} Tambahkan lewat adendum, supaya ada yang dapat ditagih.`,
    href: `${to.agreement(agreementId)}#rencana-aksi`,
    label: 'Buka rencana aksi',
  }
}
