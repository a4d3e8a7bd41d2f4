import { Badge, type Column, Progress, type Standing, TwoLines } from '#ui'

interface Row {
  title: string
  partner: string
  unit: string
  done: number
  of: number
  until: string
  left: string
  kind: Standing
  word: string
  why: string
}

export const rows: Row[] = [
  {
    title: 'Pelatihan pangan olahan pisang dan tempe',
    partner: 'PKS dengan PT Sawit Makmur (BUMN)',
    unit: 'Bapas Kelas I Palembang',
    done: 7,
    of: 12,
    until: '30 Apr 2027',
    left: '159 hari lagi',
    kind: 'attention',
    word: 'Perlu perhatian',
    why: '2 kegiatan lewat tenggat',
  },
  {
    title: 'Pelatihan tata boga dan kue',
    partner: 'PKS dengan Dinas Tenaga Kerja Kota Palembang (Pemda)',
    unit: 'Lapas Perempuan Kelas IIA Palembang',
    done: 9,
    of: 10,
    until: '30 Jan 2027',
    left: '69 hari lagi',
    kind: 'good',
    word: 'Sehat',
    why: 'Kegiatan sesuai jadwal',
  },
  {
    title: 'Batik jumputan dan kerajinan tas',
    partner: 'PKS dengan Griya Batik Kenanga (UMKM)',
    unit: 'Lapas Perempuan Kelas IIA Palembang',
    done: 1,
    of: 8,
    until: '30 Jan 2027',
    left: '69 hari lagi',
    kind: 'stalled',
    word: 'Macet',
    why: 'Tak ada kegiatan 118 hari',
  },
  {
    title: 'Sertifikasi las SMAW 3G',
    partner: 'PKS dengan LSP Logam Mesin Indonesia (LSP)',
    unit: 'Lapas Kelas I Palembang',
    done: 0,
    of: 6,
    until: '20 Sep 2027',
    left: '302 hari lagi',
    kind: 'waiting',
    word: 'Belum mulai',
    why: 'Rencana aksi belum disahkan',
  },
  {
    title: 'Pengelolaan sampah terpadu',
    partner: 'PKS dengan Dinas Lingkungan Hidup Kab. Muara Enim (Pemda)',
    unit: 'Lapas Kelas IIB Muara Enim',
    done: 8,
    of: 8,
    until: '18 Nov 2026',
    left: 'berakhir 4 hari lalu',
    kind: 'ended',
    word: 'Berakhir',
    why: 'Menunggu evaluasi penutupan',
  },
]

export const columns: Column<Row>[] = [
  {
    head: 'Perjanjian',
    kind: 'title',
    cell: (row) => <TwoLines first={<a href="/kerja-sama/1">{row.title}</a>} second={row.partner} />,
  },
  { head: 'Unit', cell: (row) => row.unit },
  {
    head: 'Rencana aksi',
    cell: (row) => <Progress value={row.done} max={row.of} label={`${row.done} dari ${row.of} kegiatan`} />,
  },
  { head: 'Berlaku sampai', kind: 'tight', cell: (row) => <TwoLines first={row.until} second={row.left} /> },
  {
    head: 'Kesehatan',
    cell: (row) => <TwoLines first={<Badge kind={row.kind}>{row.word}</Badge>} second={row.why} />,
  },
  { head: 'Bukti', kind: 'number', cell: (row) => row.done },
]
