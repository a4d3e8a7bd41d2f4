import { to } from '#addresses'
import { may, shortDay } from '#kernel'
import { Badge, ButtonLink, Card, Empty, Table, TwoLines } from '#ui'
import { proofs as proofNames } from '../kinds.ts'
import { standingOf } from '../proofs/standing.ts'
import type { ProofRow } from '../proofs/tables.ts'
import type { ShowProps } from './show.page.tsx'

/** What was laid to show that the promise was kept, and who has looked at it. */
export function ProofsCard({ agreement, item, proofs, actor, ours }: ShowProps & { ours: boolean }) {
  const add = ours && may(actor, 'proof.add') && item.doneOn === null && (
    <ButtonLink href={to.newProof(agreement.id, item.id)} icon="upload">
      Unggah bukti
    </ButtonLink>
  )
  return (
    <Card title="Bukti" id="bukti" actions={proofs.length > 0 && add}>
      <Table
        caption="Bukti kegiatan"
        rows={proofs}
        columns={[
          {
            head: 'Bukti',
            kind: 'title',
            cell: (proof) => (
              <TwoLines
                first={<a href={to.proof(agreement.id, item.id, proof.id)}>{proofNames[proof.kind]}</a>}
                second={proof.note ?? proof.name}
              />
            ),
          },
          {
            head: 'Kejadian',
            cell: (proof) => <TwoLines first={shortDay(proof.happenedOn)} second={proof.place} />,
          },
          { head: 'Diunggah', cell: (proof) => proof.addedByName },
          {
            head: 'Keadaan',
            cell: (proof) => <TwoLines first={<ProofBadge proof={proof} />} second={proof.verifiedByName} />,
          },
        ]}
        empty={
          <Empty title="Belum ada bukti" action={add} icon="file">
            {`Yang diharapkan: ${item.proofs.map((kind) => proofNames[kind]).join(', ')}.`}
          </Empty>
        }
      />
    </Card>
  )
}

export function ProofBadge({ proof }: { proof: ProofRow }) {
  const standing = standingOf(proof)
  if (standing === 'verified') return <Badge kind="good">Terverifikasi</Badge>
  if (standing === 'set-aside') return <Badge kind="ended">Disisihkan</Badge>
  return <Badge kind="attention">Menunggu diperiksa</Badge>
}
