import { to } from '#addresses'
import { longDay } from '#kernel'
import { Badge, ButtonLink, Card, Table, TwoLines } from '#ui'
import { signingModes } from './kinds.ts'
import type { PartyView } from './queries.ts'
import type { Agreement } from './tables.ts'

interface PartiesProps {
  agreement: Agreement
  parties: PartyView[]
  canEdit: boolean
  canSign: boolean
}

/** Both sides of the paper: who, under which number, signed by whom and when. */
export function PartiesCard({ agreement, parties, canEdit, canSign }: PartiesProps) {
  return (
    <Card
      title="Para pihak"
      id="pihak"
      actions={
        canEdit && (
          <ButtonLink href={to.newParty(agreement.id)} icon="plus">
            Tambah pihak
          </ButtonLink>
        )
      }
    >
      <Table
        caption="Para pihak"
        rows={parties}
        columns={[
          {
            head: 'Pihak',
            kind: 'title',
            cell: (party) => (
              <TwoLines first={<Name party={party} />} second={party.number ?? 'nomor belum diisi'} />
            ),
          },
          {
            head: 'Penanda tangan',
            cell: (party) => (
              <TwoLines
                first={
                  party.signatoryName ??
                  (canEdit ? (
                    <a href={to.party(agreement.id, party.id)}>Isi penanda tangan</a>
                  ) : (
                    <span class="unknown">belum diisi</span>
                  ))
                }
                second={party.signatoryPosition}
              />
            ),
          },
          {
            head: 'Tanda tangan',
            cell: (party) => <Signature agreement={agreement} party={party} canSign={canSign} />,
          },
          ...(canEdit
            ? [
                {
                  head: 'Data',
                  cell: (party: PartyView) =>
                    party.signedOn === null && (
                      <a href={to.party(agreement.id, party.id)} aria-label={`Ubah data ${party.name}`}>
                        Ubah
                      </a>
                    ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  )
}

function Name({ party }: { party: PartyView }) {
  return party.partnerId ? <a href={to.partner(party.partnerId)}>{party.name}</a> : party.name
}

function Signature({
  agreement,
  party,
  canSign,
}: {
  agreement: Agreement
  party: PartyView
  canSign: boolean
}) {
  if (party.signedOn && party.signingMode) {
    const how = `${longDay(party.signedOn)}, ${party.signedAt}. ${signingModes[party.signingMode]}.`
    return <TwoLines first={<Badge kind="good">Sudah</Badge>} second={how} />
  }
  if (canSign) {
    return (
      <a href={to.signParty(agreement.id, party.id)} aria-label={`Catat tanda tangan ${party.name}`}>
        Catat tanda tangan
      </a>
    )
  }
  return <Badge kind="waiting">Belum</Badge>
}
