import { to } from '#addresses'
import { Badge, ButtonLink, Card, Facts, Table, TwoLines } from '#ui'
import { unsigned, unsignedSentence } from './duties/unsigned.ts'
import { signingModes } from './kinds.ts'
import { whenAndWhere } from './parties.ts'
import type { PartyView } from './queries.ts'
import type { Agreement } from './tables.ts'

interface PartiesProps {
  agreement: Agreement
  parties: PartyView[]
  canEdit: boolean
  canSign: boolean
  /** The reader's own office, to find its part. */
  unitId: string | undefined
}

/** Both sides of the paper: who, under which number, signed by whom and when. */
export function PartiesCard({ agreement, parties, canEdit, canSign, unitId }: PartiesProps) {
  const waiting = (canSign || agreement.stage === 'active') && unsigned(parties).length > 0
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
              <TwoLines
                first={
                  <Name
                    party={party}
                    isOwn={parties.length > 2 && party.unitId !== null && party.unitId === unitId}
                  />
                }
                second={party.number ?? 'nomor belum diisi'}
              />
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
      {waiting && <p class="quiet">{unsignedSentence(parties)}</p>}
      <Duties agreement={agreement} parties={parties} />
    </Card>
  )
}

function Name({ party, isOwn }: { party: PartyView; isOwn: boolean }) {
  if (party.partnerPage) return <a href={to.partner(party.partnerPage)}>{party.name}</a>
  return isOwn ? (
    <>
      {party.name} <Badge kind="good">Unit Anda</Badge>
    </>
  ) : (
    party.name
  )
}

/** Who has to do what; the sheet with all of it can be printed. */
function Duties({ agreement, parties }: Pick<PartiesProps, 'agreement' | 'parties'>) {
  const told = parties.filter((party) => party.duties !== null)
  return (
    <>
      {told.length > 0 && (
        <Facts
          kind="rows"
          items={told.map((party) => [
            `Kewajiban ${party.name}`,
            <span class="as-written">{party.duties}</span>,
          ])}
        />
      )}
      <p>
        <a href={to.agreementDuties(agreement.id)}>Lembar kewajiban para pihak</a>
      </p>
    </>
  )
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
    const how = `${whenAndWhere(party)}. ${signingModes[party.signingMode]}.`
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
