import { to } from '#addresses'
import { type Child, longDay, longMoment, type Zone } from '#kernel'
import { Alert, ButtonLink, Card, Notice, PageHead, Table, TwoLines } from '#ui'
import { consentKinds, ways } from './kinds.ts'
import type { MatterView } from './matters.ts'
import { MattersTable } from './matters-table.tsx'
import type { ConsentView } from './queries.ts'

interface ConsentsPageProps {
  person: { id: string; name: string }
  matters: MatterView[]
  consents: ConsentView[]
  isChild: boolean
  mayRecord: boolean
  mayWithdraw: boolean
  /** Scans are opened by the own unit only. */
  own: boolean
  zone: Zone
}

export function ConsentsPage(props: ConsentsPageProps) {
  const { person, matters, isChild, mayRecord, mayWithdraw } = props
  return (
    <>
      <PageHead
        title={`Persetujuan ${person.name}`}
        actions={
          mayRecord && (
            <>
              <ButtonLink href={to.consentSheet(person.id)} icon="file">
                Lembar persetujuan
              </ButtonLink>
              <ButtonLink href={to.recordConsent(person.id)} kind="primary" icon="plus">
                Catat jawaban
              </ButtonLink>
            </>
          )
        }
      />
      {isChild && (
        <Alert kind="info" title="Anak: wali yang menyetujui.">
          Tanpa nama wali, persetujuan tidak berlaku. Fotonya tidak tampak di daftar mana pun.
        </Alert>
      )}
      <Card>
        <MattersTable personId={person.id} matters={matters} mayWithdraw={mayWithdraw} />
        <Basis />
      </Card>
      <HistoryCard {...props} />
    </>
  )
}

/** Why consent is asked for these four only. */
export function Basis() {
  return (
    <Notice>
      Pembinaan, pembimbingan, dan pendataan berjalan atas dasar tugas negara (UU 27/2022, Pasal 20) dan tidak
      memerlukan persetujuan. Empat hal di atas memerlukannya, dan boleh ditolak atau dicabut kapan saja tanpa
      mengurangi hak apa pun.
    </Notice>
  )
}

function HistoryCard({ person, consents, own, zone }: ConsentsPageProps) {
  return (
    <Card title="Semua jawaban" id="semua-jawaban">
      <Table
        caption="Semua jawaban, yang terakhir di atas"
        rows={consents}
        columns={[
          {
            head: 'Untuk',
            kind: 'title',
            cell: (row) => <TwoLines first={consentKinds[row.kind]} second={row.partnerName} />,
          },
          { head: 'Jawaban', cell: (row) => (row.given ? 'Setuju' : 'Tidak setuju') },
          { head: 'Tanggal', cell: (row) => <TwoLines first={longDay(row.saidOn)} second={ways[row.way]} /> },
          { head: 'Dicatat oleh', cell: (row) => row.recordedBy },
          { head: 'Sesudahnya', cell: (row) => <Afterwards row={row} zone={zone} /> },
          {
            head: 'Lembar',
            cell: (row) =>
              own &&
              row.sha256 && (
                <a href={to.consentScan(person.id, row.id)}>
                  Buka<span class="hidden-text"> lembar {consentKinds[row.kind]}</span>
                </a>
              ),
          },
        ]}
        empty="Belum ada jawaban yang dicatat."
      />
    </Card>
  )
}

function Afterwards({ row, zone }: { row: ConsentView; zone: Zone }): Child {
  if (row.withdrawnAt) {
    const said = [`Dicatat ${row.withdrawnBy}`, row.withdrawalNote].filter(Boolean).join('. ')
    return <TwoLines first={`Dicabut ${longMoment(row.withdrawnAt, zone)}`} second={said} />
  }
  return row.replacedAt ? 'Diganti jawaban baru' : 'Berlaku'
}
