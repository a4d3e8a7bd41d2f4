import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  Checklist,
  Columns,
  Document,
  Facts,
  History,
  PageHead,
  PostButton,
  Stack,
  Table,
  Tabs,
  Timeline,
} from '#ui'
import { columns, rows } from './agreements.tsx'
import { help, surround } from './surround.tsx'

export function ShowPage() {
  return (
    <Document
      {...surround('Pelatihan pangan olahan pisang dan tempe', 'Kerja sama')}
      help={help}
      crumbs={[
        { label: 'Kerja sama', href: '/kerja-sama' },
        { label: 'Bapas Kelas I Palembang', href: '/satuan-kerja/1' },
      ]}
    >
      <PageHead
        title="Pelatihan pangan olahan pisang dan tempe"
        lead="PKS dengan PT Sawit Makmur, nomor W6.PAS.PAS12-HH.05.05-17."
        status={<Badge kind="attention">Perlu perhatian</Badge>}
        actions={
          <>
            <ButtonLink href="/berkas" icon="download">
              Unduh PDF
            </ButtonLink>
            <ButtonLink href="/kegiatan/baru" kind="primary">
              Catat kegiatan
            </ButtonLink>
          </>
        }
      />
      <Alert
        title="2 kegiatan lewat tenggat."
        action={<PostButton action="/ingatkan">Kirim pengingat</PostButton>}
      >
        Bahan baku eceng gondok belum dikirim sejak 5 Oktober 2026.
      </Alert>
      <Alert kind="good" title="Perjanjian sudah berlaku." />
      <Alert kind="stalled" title="Tak ada kegiatan 118 hari.">
        Hubungi mitra minggu ini.
      </Alert>
      <Alert kind="info" title="Perjanjian ini perpanjangan ke-2." />
      <Tabs
        label="Perjanjian"
        tabs={[
          { label: 'Ringkasan', href: '?', current: true },
          { label: 'Pihak', href: '?bagian=pihak', count: 2 },
          { label: 'Rencana aksi', href: '?bagian=rencana', count: 12 },
          { label: 'Riwayat', href: '?bagian=riwayat' },
        ]}
      />
      <Card>
        <Facts
          items={[
            ['Masa berlaku', '30 Apr 2025 sampai 30 Apr 2027'],
            ['Peserta', '44 dari 66 klien'],
            ['Sertifikat terbit', '38'],
            ['Nilai dukungan mitra', 'Rp148.500.000'],
            ['Naskah induk (MoU)', undefined],
          ]}
        />
      </Card>
      <Columns>
        <Stack>
          <Card
            title="Rencana aksi"
            actions={
              <ButtonLink href="/rencana-aksi/baru" icon="plus">
                Tambah kegiatan
              </ButtonLink>
            }
          >
            <Table
              caption="Rencana aksi"
              columns={columns.filter(({ head }) => head !== 'Unit')}
              rows={rows.slice(0, 3)}
            />
          </Card>
          <Card title="Riwayat">
            <History
              entries={[
                {
                  who: 'Budi Santoso',
                  post: 'Kasubsi Pelayanan, Bapas Kelas I Palembang',
                  what: 'mengubah masa berlaku',
                  when: { text: '20 November 2026 pukul 14.05 WIB', iso: '2026-11-20T07:05:00Z' },
                  changes: [
                    { field: 'Berlaku sampai', before: '30 Apr 2026', after: '30 Apr 2027' },
                    { field: 'Alasan', after: 'Perpanjangan disepakati dalam rapat' },
                  ],
                },
                { who: 'Sistem', what: 'mengingatkan penanggung jawab', when: '2026-11-01' },
              ]}
            />
          </Card>
        </Stack>
        <Aside />
      </Columns>
    </Document>
  )
}

function Aside() {
  return (
    <Stack>
      <Card title="Yang masih kurang">
        <Checklist
          items={[
            { label: 'Pihak dan penanda tangan', done: true, detail: '2 pihak' },
            {
              label: 'Pindaian naskah',
              done: false,
              detail: 'Unggah naskah yang sudah ditandatangani.',
              fix: { href: '/berkas/baru', label: 'Unggah naskah' },
            },
            {
              label: 'Penanggung jawab',
              done: false,
              fix: { href: '/penanggung-jawab', label: 'Pilih penanggung jawab' },
            },
          ]}
        />
      </Card>
      <Card title="Perjalanan">
        <Timeline
          steps={[
            {
              when: '2025-04-16',
              title: 'Rapat penjajakan',
              children: 'Pemetaan keterampilan yang dibutuhkan klien.',
            },
            { when: '2025-04-30', title: 'Penandatanganan PKS' },
            {
              when: '2026-10-05',
              title: 'Tenggat terlewat',
              kind: 'bad',
              children: 'Bahan baku belum dikirim.',
            },
            {
              when: '2027-01-30',
              title: 'Batas keputusan perpanjangan',
              kind: 'next',
              children: '90 hari sebelum berakhir.',
            },
          ]}
        />
      </Card>
      <Card title="Mitra">
        <Facts
          kind="rows"
          items={[['Jenis', 'BUMN'], ['Kecamatan', 'Plaju, Kota Palembang'], ['NPWP', ''], false]}
        />
      </Card>
    </Stack>
  )
}
