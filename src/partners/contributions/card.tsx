import { to } from '#addresses'
import { ButtonLink, Card, Empty, Table, TwoLines } from '#ui'
import { contributions } from './kinds.ts'
import type { Offered } from './queries.ts'

interface CardProps {
  partnerId: string
  offered: Offered[]
  mayAdd: boolean
  mayRevise: (offered: Offered) => boolean
}

/** What the partner can give, and where. */
export function ContributionsCard({ partnerId, offered, mayAdd, mayRevise }: CardProps) {
  const add = mayAdd && (
    <ButtonLink href={to.newContribution(partnerId)} icon="plus">
      Tambah bantuan
    </ButtonLink>
  )
  return (
    <Card title="Yang dapat dibantu" id="bantuan" actions={offered.length > 0 && add}>
      <Table
        caption="Bantuan yang dapat diberikan mitra ini"
        rows={offered}
        columns={[
          {
            head: 'Bantuan',
            kind: 'title',
            cell: ({ kind, note }) => <TwoLines first={contributions[kind]} second={note} />,
          },
          { head: 'Wilayah', cell: ({ areaNames }) => areaNames.join('; ') },
          {
            head: 'Langkah',
            cell: (row) =>
              mayRevise(row) && (
                <a href={to.contribution(partnerId, row.id)} aria-label={`Ubah ${contributions[row.kind]}`}>
                  Ubah
                </a>
              ),
          },
        ]}
        empty={
          <Empty title="Belum dicatat" action={add} icon="handshake">
            Pelatihan, alat, pemasaran, kesehatan: catat apa yang dapat diberikan dan di mana, supaya satuan
            kerja lain menemukannya.
          </Empty>
        }
      />
    </Card>
  )
}
