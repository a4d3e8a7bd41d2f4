import { ButtonLink, Card, Columns, Document, Empty, KeyFigures, Notice, PageHead, TaskList } from '#ui'
import { surround } from './surround.tsx'

export function HomePage() {
  return (
    <Document {...surround('Hari ini', 'Hari ini')}>
      <PageHead title="Selamat pagi, Sri Wahyuni" lead="4 hal menunggu Anda hari ini." />
      <KeyFigures
        items={[
          {
            label: 'PKS sehat',
            value: '86 dari 128',
            note: 'naik 5 sejak Oktober',
            news: 'good',
            href: '/kerja-sama',
          },
          { label: 'WBP ikut program', value: '2.417', note: 'naik 212', news: 'good' },
          { label: 'Sertifikat bulan ini', value: '97', note: 'turun 7', news: 'bad' },
          { label: 'PNBP tahun ini', value: 'Rp412,6 jt', note: '78% dari target' },
          { label: 'Bekerja 6 bulan setelah bebas', value: '59%' },
        ]}
      />
      <Columns kind="even">
        <Card title="Tindak minggu ini">
          <TaskList
            tasks={[
              {
                title: 'Batik jumputan dan kerajinan tas',
                href: '/1',
                detail: 'Tak ada kegiatan 118 hari. Lapas Perempuan Kelas IIA Palembang',
                badge: { kind: 'stalled', word: 'Macet' },
              },
              {
                title: 'Layanan kesehatan dan skrining TB',
                href: '/2',
                detail: 'Berakhir 20 hari lagi. Rutan Kelas I Palembang',
                badge: { kind: 'attention', word: 'Perlu perhatian' },
              },
              { title: 'Sahkan rencana aksi', href: '/3' },
            ]}
          />
        </Card>
        <Card title="Usulan mitra">
          <Empty
            title="Belum ada usulan"
            icon="handshake"
            action={<ButtonLink href="/mitra/baru">Daftarkan mitra</ButtonLink>}
          >
            Usulan dari halaman umum muncul di sini. Anda juga dapat mendaftarkan mitra sendiri.
          </Empty>
          <Notice>Usulan dijawab paling lambat 14 hari.</Notice>
        </Card>
      </Columns>
    </Document>
  )
}
