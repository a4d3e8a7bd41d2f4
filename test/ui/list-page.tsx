import { ButtonLink, Card, Document, Filters, PageHead, Pagination, Table } from '#ui'
import { columns, rows } from './agreements.tsx'
import { help, surround } from './surround.tsx'

export function ListPage() {
  return (
    <Document {...surround('Perjanjian kerja sama', 'Kerja sama')} help={help}>
      <PageHead
        title="Perjanjian kerja sama"
        lead="128 perjanjian di 21 satuan kerja. 9 macet dan 6 habis masa dalam 60 hari."
        actions={
          <>
            <ButtonLink href="/kerja-sama.xlsx" icon="download" download="kerja-sama.xlsx">
              Unduh Excel
            </ButtonLink>
            <ButtonLink href="/kerja-sama/baru" kind="primary" icon="plus">
              Catat perjanjian
            </ButtonLink>
          </>
        }
      />
      <Filters
        action="/kerja-sama"
        search={{ name: 'q', label: 'Cari nomor, judul, atau mitra', value: 'pelatihan' }}
        selects={[
          {
            name: 'unit',
            label: 'Satuan kerja',
            options: [
              { value: '', label: 'Semua satuan kerja' },
              { value: '1', label: 'Lapas Perempuan Kelas IIA Palembang' },
            ],
          },
          {
            name: 'jenis',
            label: 'Jenis mitra',
            value: 'bumn',
            options: [
              { value: '', label: 'Semua jenis' },
              { value: 'bumn', label: 'BUMN' },
            ],
          },
          { name: 'habis', label: 'Habis masa', options: [{ value: '', label: 'Kapan saja' }] },
        ]}
        keep={{ kesehatan: 'macet', halaman: undefined }}
        reset="/kerja-sama"
        chips={{
          label: 'Kesehatan',
          items: [
            { label: 'Semua', count: 128, href: '?', current: true },
            { label: 'Sehat', count: 86, href: '?kesehatan=sehat' },
            { label: 'Perlu perhatian', count: 19, href: '?kesehatan=perhatian' },
            { label: 'Macet', count: 9, href: '?kesehatan=macet' },
            { label: 'Belum mulai', count: 8, href: '?kesehatan=belum' },
            { label: 'Berakhir', count: 6, href: '?kesehatan=berakhir' },
          ],
        }}
      />
      <Card>
        <Table
          caption="Perjanjian kerja sama"
          columns={columns}
          rows={rows}
          total={['Jumlah', '', '25 dari 44', '', '', 25]}
        />
      </Card>
      <Pagination page={7} size={10} total={1284} href={(page) => `?halaman=${page}`} />
    </Document>
  )
}
