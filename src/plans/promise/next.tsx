import { to } from '#addresses'
import { longDay, may } from '#kernel'
import { Alert, ButtonLink } from '#ui'
import { standingOf, unproven } from '../proofs/standing.ts'
import type { ShowProps } from './show.page.tsx'

interface NextProps extends ShowProps {
  ours: boolean
  begun: boolean
}

/** The one thing to do next for a promise, and by whom. */
export function Next({ agreement, item, proofs, actor, ours, begun }: NextProps) {
  if (!begun) {
    return (
      <Alert kind="info" title="Belum berlaku.">
        Kemajuan dihitung sejak kerja sama berlaku.
      </Alert>
    )
  }
  if (item.doneOn) {
    return (
      <Alert kind="good" title={`Dinyatakan selesai oleh ${item.doneByName}, ${longDay(item.doneOn)}.`}>
        {item.doneNote}
      </Alert>
    )
  }
  if (item.stoppedOn || !ours) return null
  const waiting = proofs.find((proof) => standingOf(proof) === 'waiting' && proof.addedBy !== actor.accountId)
  if (waiting && may(actor, 'proof.verify')) {
    return (
      <Alert
        title="Ada bukti yang menunggu Anda periksa."
        action={
          <ButtonLink href={to.proof(agreement.id, item.id, waiting.id)} kind="primary" icon="check">
            Periksa bukti
          </ButtonLink>
        }
      >
        {waiting.name}, diunggah {waiting.addedByName}.
      </Alert>
    )
  }
  const missing = unproven(item.proofs, proofs)
  if (missing.length === 0) {
    return (
      <Alert kind="good" title="Semua bukti sudah diverifikasi.">
        Bila kegiatan ini memang sudah terlaksana, nyatakan selesai.
      </Alert>
    )
  }
  return (
    <Alert kind="info" title="Belum dapat dinyatakan selesai.">
      Bukti yang diharapkan: {missing.join('; ')}.
    </Alert>
  )
}
