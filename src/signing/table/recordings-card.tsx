import { to } from '#addresses'
import { longDay, longMoment, may } from '#kernel'
import { Badge, ButtonLink, Card, Table, TwoLines } from '#ui'
import type { ShowProps } from '../event/show.page.tsx'
import type { Recording } from '../tables.ts'
import { ways } from './record.ts'

const shownAtMost = 80

/** What was recorded at the table, latest first; a clash waits on top for somebody to decide. */
export function RecordingsCard({ event, lines, recordings, actor }: ShowProps) {
  const party = (recording: Recording) =>
    lines
      .find(({ agreementId }) => agreementId === recording.agreementId)
      ?.parties.find(({ partyId }) => partyId === recording.partyId)
  const title = ({ agreementId }: Recording) =>
    lines.find((line) => line.agreementId === agreementId)?.title ?? ''
  const clashes = recordings.filter(({ standing }) => standing === 'clash')
  const rest = recordings.filter(({ standing }) => standing !== 'clash')
  const isHeld = (recording: Recording) => party(recording)?.recording?.id === recording.id
  return (
    <Card title="Catatan di meja tanda tangan" id="catatan">
      <Table
        caption="Catatan di meja tanda tangan"
        rows={[...clashes, ...rest].slice(0, shownAtMost)}
        columns={[
          {
            head: 'Pihak',
            kind: 'title',
            cell: (row) => <TwoLines first={party(row)?.name ?? ''} second={title(row)} />,
          },
          { head: 'Catatan', cell: (row) => <What recording={row} /> },
          {
            head: 'Oleh',
            cell: (row) => (
              <TwoLines first={row.recordedBy} second={longMoment(row.recordedAt, actor.zone)} />
            ),
          },
          {
            head: 'Tindakan',
            cell: (row) => {
              if (!may(actor, 'agreement.sign')) return null
              if (row.standing === 'clash')
                return <ButtonLink href={to.settleClash(event.id, row.id)}>Putuskan</ButtonLink>
              return event.state === 'open' && isHeld(row) ? (
                <a href={to.undoRecording(event.id, row.id)}>Batalkan</a>
              ) : null
            },
          },
        ]}
      />
      {recordings.length > shownAtMost && (
        <p class="quiet">Tampil {shownAtMost} catatan terakhir; selebihnya ada di riwayat tiap kerja sama.</p>
      )}
    </Card>
  )
}

export function What({ recording }: { recording: Recording }) {
  const { kind, signingMode, signedOn, reason, expectedOn, standing, settledReason, settledBy } = recording
  const said =
    kind === 'signed'
      ? `${ways[signingMode ?? 'wet-ink']}, ${longDay(signedOn ?? '')}`
      : `Ditunda sampai ${longDay(expectedOn ?? '')}: ${reason}`
  if (standing === 'valid') return <>{said}</>
  if (standing === 'clash')
    return <TwoLines first={said} second={<Badge kind="stalled">Bertabrakan</Badge>} />
  const word = standing === 'undone' ? 'Dibatalkan' : 'Tidak dipakai'
  return <TwoLines first={<s>{said}</s>} second={`${word} oleh ${settledBy}: ${settledReason}`} />
}
