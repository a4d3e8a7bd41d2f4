import { Alert, Badge, Card, Facts, Notice, PageHead } from '#ui'
import { signingModes } from '../kinds.ts'
import { whenAndWhere } from '../parties.ts'
import type { PartyView } from '../queries.ts'
import type { Agreement } from '../tables.ts'
import { unsigned, unsignedSentence } from './unsigned.ts'

interface DutiesProps {
  agreement: Agreement
  parties: PartyView[]
  /** The reader's own office, to find its part. */
  unitId: string | undefined
}

/** What each party has taken upon itself, with its number and signature: one sheet to read together and to print. */
export function DutiesPage({ agreement, parties, unitId }: DutiesProps) {
  const waiting = unsigned(parties)
  return (
    <>
      <PageHead
        title="Kewajiban para pihak"
        lead={`${agreement.title}. ${parties.length} pihak, masing-masing dengan kewajiban dan tanda tangannya.`}
      />
      {waiting.length > 0 && <Alert title={unsignedSentence(parties)} />}
      {parties.map((party) => (
        <Card title={`${roman(party.placeInOrder)}. ${party.name}`}>
          {party.unitId !== null && party.unitId === unitId && <Badge kind="good">Unit Anda</Badge>}
          {party.duties ? (
            <p class="as-written">{party.duties}</p>
          ) : (
            <Notice>Kewajiban pihak ini belum diisi.</Notice>
          )}
          <Facts
            items={[
              ['Nomor naskah', party.number],
              [
                'Penanda tangan',
                party.signatoryName &&
                  [party.signatoryName, party.signatoryPosition].filter(Boolean).join(', '),
              ],
              ['Dasar kewenangan', party.authority],
              ['Tanda tangan', <Signed party={party} />],
            ]}
          />
        </Card>
      ))}
    </>
  )
}

function Signed({ party }: { party: PartyView }) {
  if (!party.signingMode) return <Badge kind="waiting">Belum</Badge>
  return `${whenAndWhere(party)}. ${signingModes[party.signingMode]}.`
}

/** Papers number their parties PIHAK I, II, III. */
function roman(place: number): string {
  const signs: [number, string][] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let [rest, written] = [place, '']
  for (const [worth, sign] of signs) {
    while (rest >= worth) {
      written += sign
      rest -= worth
    }
  }
  return `Pihak ${written}`
}
