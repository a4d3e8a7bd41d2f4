import { to } from '#addresses'
import { type Child, number } from '#kernel'
import { Card, Empty, PageHead, Table, TwoLines } from '#ui'
import type { ZoneView } from './queries.ts'

export function ZonesPage({ zones, actions }: { zones: ZoneView[]; actions: Child }) {
  return (
    <>
      <PageHead
        title="Zona sasaran"
        lead="Kecamatan dan desa yang sering ditanyakan, misalnya Ring 1 satu perusahaan. Semua satuan kerja di wilayah Anda memakainya."
        actions={actions}
      />
      <Card>
        <Table
          caption="Daftar zona"
          rows={zones}
          columns={[
            {
              head: 'Zona',
              kind: 'title',
              cell: (zone) => (
                <TwoLines first={<a href={to.zone(zone.id)}>{zone.name}</a>} second={zone.partnerName} />
              ),
            },
            { head: 'Wilayah', kind: 'number', cell: ({ areas }) => number(areas.length) },
            { head: 'Milik', cell: ({ unitName }) => unitName },
            { head: 'Pertanyaan', kind: 'number', cell: ({ uses }) => number(uses) },
          ]}
          empty={
            <Empty title="Belum ada zona" action={actions} icon="place">
              Catat kecamatan yang menjadi prioritas mitra, lalu pakai dalam pertanyaan sasaran.
            </Empty>
          }
        />
      </Card>
    </>
  )
}
