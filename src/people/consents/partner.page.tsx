import { to } from '#addresses'
import { may, number } from '#kernel'
import { type PartnerSlot, placeName } from '#partners'
import { Card, Empty, PageHead, Pagination, Table, TwoLines } from '#ui'
import { type Interest, interests } from '../kinds.ts'
import { countShared, perPage, type SharedPerson } from './partner.ts'

/** On the page of a partner: how many people of the own unit let it know of them. */
export const partnerConsents: PartnerSlot = async (db, actor, partner, today) => {
  if (actor.reach.of !== 'unit' || !may(actor, 'person.list')) return undefined
  const count = await countShared(db, actor, partner.id, today)
  if (count === 0) return undefined
  return (
    <Card title="Warga binaan yang setuju" id="warga-binaan-setuju">
      <p>
        <a href={to.consentingPeople(partner.id)}>{number(count)} orang</a> setuju datanya dibagikan kepada
        mitra ini.
      </p>
    </Card>
  )
}

interface SharedPageProps {
  partner: { id: string; name: string }
  rows: SharedPerson[]
  total: number
  page: number
}

export function SharedPage({ partner, rows, total, page }: SharedPageProps) {
  return (
    <>
      <PageHead
        title="Warga binaan yang setuju"
        lead={`${number(total)} orang setuju datanya dibagikan kepada ${partner.name}.`}
      />
      <Card>
        <Table
          caption={`Orang yang setuju datanya dibagikan kepada ${partner.name}`}
          rows={rows}
          columns={[
            {
              head: 'Nama',
              kind: 'title',
              cell: (row) => (
                <TwoLines first={<a href={to.person(row.id)}>{row.name}</a>} second={row.number} />
              ),
            },
            {
              head: 'Minat kerja',
              cell: (row) => row.interests.map((code) => interests[code as Interest]).join('; ') || '–',
            },
            {
              head: 'Kecamatan',
              cell: ({ district, regency }) => (district && regency ? placeName({ district, regency }) : '–'),
            },
          ]}
          empty={
            <Empty title="Belum ada yang setuju" icon="person">
              Persetujuan dicatat di berkas setiap orang.
            </Empty>
          }
        />
      </Card>
      {rows.length > 0 && (
        <Pagination
          page={page}
          size={perPage}
          total={total}
          href={(halaman) => `${to.consentingPeople(partner.id)}?halaman=${halaman}`}
        />
      )}
    </>
  )
}
