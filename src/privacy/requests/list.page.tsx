import { to } from '#addresses'
import { longMoment } from '#kernel'
import { Card, Chips, Empty, PageHead, Pagination, Table, TwoLines } from '#ui'
import { RequestBadge } from './clock.tsx'
import { type RequestState, relations, requestKinds, requestStateCodes, requestStates } from './kinds.ts'
import { perPage, type Question, type RequestView, requestsAddress } from './queries.ts'

interface ListProps {
  rows: RequestView[]
  counts: Map<RequestState, number>
  asked: Question
  now: Date
}

export function ListPage({ rows, counts, asked, now }: ListProps) {
  return (
    <>
      <PageHead
        title="Permintaan atas data pribadi"
        lead="Dijawab paling lambat 3 x 24 jam sejak diterima; yang paling dekat waktunya di atas."
      />
      <Chips
        label="Keadaan"
        items={requestStateCodes.map((state) => ({
          label: requestStates[state],
          count: counts.get(state) ?? 0,
          href: requestsAddress({ keadaan: state, halaman: 1 }),
          current: asked.keadaan === state,
        }))}
      />
      <Card>
        <Table
          caption="Permintaan atas data pribadi"
          rows={rows}
          columns={[
            {
              head: 'Permintaan',
              kind: 'title',
              cell: (row) => (
                <TwoLines
                  first={<a href={to.dataRequest(row.personId, row.id)}>{requestKinds[row.kind]}</a>}
                  second={relations[row.relation]}
                />
              ),
            },
            { head: 'Berkas', cell: (row) => <TwoLines first={row.personName} second={row.unitName} /> },
            { head: 'Diterima', cell: (row) => longMoment(row.receivedAt, row.zone) },
            { head: 'Batas', cell: (row) => longMoment(row.dueAt, row.zone) },
            { head: 'Waktu', cell: (row) => <RequestBadge request={row} now={now} /> },
          ]}
          empty={
            <Empty title="Tidak ada permintaan di sini">
              Ada yang meminta pembetulan atau salinan datanya? Buka berkas orangnya, lalu tekan Catat
              permintaan.
            </Empty>
          }
        />
      </Card>
      {rows.length > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={counts.get(asked.keadaan) ?? 0}
          href={(halaman) => requestsAddress({ ...asked, halaman })}
        />
      )}
    </>
  )
}
