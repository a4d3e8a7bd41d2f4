import { to } from '#addresses'
import { longDay, may } from '#kernel'
import { Alert, ButtonLink } from '#ui'
import { inMeasure } from '../facts/amount.ts'
import { isReportable } from '../facts/kinds.ts'
import { isBehind } from '../facts/standing.ts'
import { standingOf, unproven } from '../proofs/standing.ts'
import type { ShowProps } from './show.page.tsx'

interface NextProps extends ShowProps {
  ours: boolean
  begun: boolean
}

/** The one thing to do next for a promise, and by whom. */
export function Next(props: NextProps) {
  const { agreement, item, progress, least, proofs, actor, ours, begun } = props
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
  const { kind, achieved, target, expected, overdue } = progress
  const isDue = overdue || kind === null || achieved >= target
  if (!isDue) return <Lagging {...props} short={isBehind(achieved, expected, least)} />
  const missing = unproven(item.proofs, proofs)
  if (missing.length === 0) {
    return (
      <Alert kind="good" title="Semua bukti sudah diverifikasi.">
        Bila kegiatan ini memang sudah terlaksana, nyatakan selesai.
      </Alert>
    )
  }
  return (
    <Alert
      kind={overdue ? 'stalled' : 'info'}
      title={overdue ? 'Lewat tenggat dan belum selesai.' : undone}
      action={
        may(actor, 'proof.add') && (
          <ButtonLink href={to.newProof(agreement.id, item.id)} kind="primary" icon="upload">
            Unggah bukti
          </ButtonLink>
        )
      }
    >
      Bukti yang masih kurang: {missing.join('; ')}.
    </Alert>
  )
}

const undone = 'Belum dapat dinyatakan selesai.'

/** What still runs asks for something only when it lags. */
function Lagging({ agreement, item, progress, actor, short }: ShowProps & { short: boolean }) {
  const { kind, achieved, expected } = progress
  if (!short || kind === null) return null
  const report = isReportable(kind) && may(actor, 'fact.report') && (
    <ButtonLink href={to.newFactReport(agreement.id, item.id)} kind="primary" icon="plus">
      Laporkan
    </ButtonLink>
  )
  return (
    <Alert
      title={`Tertinggal ${inMeasure(expected - achieved, kind, item.measure)} dari rencana.`}
      action={report}
    >
      {isReportable(kind)
        ? 'Laporkan yang sudah terjadi, atau bicarakan jadwalnya dengan mitra.'
        : kind === 'goods'
          ? 'Catat penerimaan bantuan yang sudah datang, atau tagih kepada mitra.'
          : 'Tutup sesi yang sudah terlaksana, atau bicarakan jadwalnya dengan mitra.'}
    </Alert>
  )
}
