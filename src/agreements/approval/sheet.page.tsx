import { longDay, longMoment, number, type Zone } from '#kernel'
import { Badge, Card, Facts, Notice, PageHead, Table, TwoLines } from '#ui'
import { kinds } from '../kinds.ts'
import type { PartyView } from '../queries.ts'
import type { Agreement } from '../tables.ts'
import { type Approval, approvalNames, type RoundView, type TierView } from './standing.ts'
import { tierNames } from './tiers.ts'

interface SheetProps {
  agreement: Agreement
  parties: PartyView[]
  approval: Approval
  round: RoundView
  zone: Zone
}

/** Lembar paraf: what was put before whom, and what each answered; for the file, on one printed page. */
export function SheetPage({ agreement, parties, approval, round, zone }: SheetProps) {
  const { startsOn, endsOn } = agreement
  const isStale = round.state === 'approved' && !approval.fresh
  return (
    <>
      <PageHead
        title="Lembar paraf"
        lead={`${agreement.title}, putaran ${number(round.number)}.`}
        status={
          <Badge kind={round.state === 'approved' && !isStale ? 'good' : 'waiting'}>{stateOf(round)}</Badge>
        }
      />
      {isStale && (
        <Notice>Naskah berubah sesudah disetujui; lembar ini memuat persetujuan atas isi sebelumnya.</Notice>
      )}
      <Card title="Naskah">
        <Facts
          items={[
            ['Jenis naskah', agreement.kindAsWritten ?? kinds[agreement.kind]],
            ['Para pihak', parties.map(({ name }) => name).join(', ')],
            [
              'Masa berlaku',
              startsOn && endsOn ? `${longDay(startsOn)} sampai ${longDay(endsOn)}` : undefined,
            ],
            ['Diajukan', `${round.submittedBy}, ${round.submittedPost}`],
            ['Tanggal pengajuan', longMoment(round.submittedAt, zone)],
            ['Sidik jari naskah', <code>{round.fingerprint.slice(0, 16)}</code>],
          ]}
        />
      </Card>
      <Card title="Paraf">
        <Table
          caption="Paraf menurut tingkat"
          rows={round.tiers}
          columns={[
            {
              head: 'Tingkat',
              kind: 'title',
              cell: (tier) => <TwoLines first={tierNames[tier.tier]} second={tier.officeName} />,
            },
            {
              head: 'Nama dan jabatan',
              cell: (tier) => tier.decidedBy && <TwoLines first={tier.decidedBy} second={tier.decidedPost} />,
            },
            { head: 'Paraf', cell: (tier) => <Mark tier={tier} zone={zone} /> },
            { head: 'Catatan', cell: (tier) => tier.note },
          ]}
        />
      </Card>
    </>
  )
}

const stateOf = ({ state }: RoundView) => (state === 'withdrawn' ? 'Ditarik' : approvalNames[state])

function Mark({ tier, zone }: { tier: TierView; zone: Zone }) {
  if (tier.decidedAt) {
    return (
      <TwoLines
        first={tier.state === 'returned' ? 'Dikembalikan' : 'Diparaf di Bekal'}
        second={longMoment(tier.decidedAt, zone)}
      />
    )
  }
  return tier.state === 'passed-over' ? 'Dilewati' : 'Belum'
}
