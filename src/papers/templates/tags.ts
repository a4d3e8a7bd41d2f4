/** A tag that a template may use; one with `inside` is a loop, written {#name}…{/name}. */
export interface Tag {
  name: string
  says: string
  inside?: readonly Tag[]
}

const items = (says: string): readonly Tag[] => [{ name: 'isi', says }]

/** Every tag there is, in the order of a paper. */
export const tags: readonly Tag[] = [
  { name: 'asli_untuk', says: 'Pihak yang menyimpan naskah asli ini' },
  { name: 'kop', says: 'Baris kop surat', inside: items('Nama satuan kerja, yang tertinggi lebih dulu') },
  { name: 'jenis_naskah', says: 'Misalnya PERJANJIAN KERJA SAMA' },
  { name: 'tentang', says: 'Judul kerja sama' },
  { name: 'hari_tanggal', says: 'Hari dan tanggal penandatanganan dalam huruf' },
  { name: 'tanggal', says: 'Misalnya 10 Maret 2027' },
  { name: 'tempat', says: 'Tempat penandatanganan' },
  { name: 'rangkap', says: 'Misalnya 2 (dua)' },
  {
    name: 'pihak',
    says: 'Para pihak; penyimpan naskah asli disebut lebih dulu (alternat)',
    inside: [
      { name: 'urutan', says: 'I, II, dan seterusnya' },
      { name: 'sebutan', says: 'PIHAK KESATU, PIHAK KEDUA' },
      { name: 'nama_pihak', says: 'Nama satuan kerja atau mitra' },
      { name: 'alamat', says: 'Kedudukan' },
      { name: 'nomor', says: 'Nomor naskah pihak itu' },
      { name: 'penanda_tangan', says: 'Nama penanda tangan' },
      { name: 'jabatan', says: 'Jabatan penanda tangan' },
      { name: 'dasar_kewenangan', says: 'Surat keputusan, akta, atau surat kuasa' },
    ],
  },
  { name: 'pertimbangan', says: 'Pertimbangan', inside: items('Satu pertimbangan') },
  { name: 'dasar_hukum', says: 'Dasar hukum', inside: items('Satu peraturan') },
  {
    name: 'pasal',
    says: 'Pasal-pasal',
    inside: [
      { name: 'nomor_pasal', says: 'Misalnya Pasal 1' },
      { name: 'judul_pasal', says: 'Misalnya JANGKA WAKTU' },
      {
        name: 'ayat',
        says: 'Ayat dalam pasal',
        inside: [
          { name: 'isi_ayat', says: 'Bunyi ayat' },
          { name: 'butir', says: 'Butir dalam ayat', inside: items('Bunyi butir') },
        ],
      },
    ],
  },
  {
    name: 'tanda_tangan',
    says: 'Kolom tanda tangan; penyimpan naskah asli di kanan',
    inside: [
      { name: 'sebutan', says: 'PIHAK KESATU, PIHAK KEDUA' },
      { name: 'nama_pihak', says: 'Nama satuan kerja atau mitra' },
      { name: 'jabatan', says: 'Jabatan penanda tangan' },
      { name: 'penanda_tangan', says: 'Nama penanda tangan' },
      { name: 'meterai', says: 'Tempat meterai, hanya pada satu kolom' },
    ],
  },
  {
    name: 'kegiatan',
    says: 'Rencana aksi, satu baris untuk setiap kegiatan',
    inside: [
      { name: 'no', says: 'Nomor urut' },
      { name: 'nama_kegiatan', says: 'Kegiatan' },
      { name: 'keluaran', says: 'Keluaran dan target' },
      { name: 'waktu_tempat', says: 'Waktu dan tempat' },
      { name: 'penanggung_jawab', says: 'Penanggung jawab kedua pihak' },
      { name: 'sumber_dana', says: 'Sumber dana dan anggaran' },
      { name: 'bukti', says: 'Bukti yang diharapkan' },
    ],
  },
]

/** How a tag is written in Word. */
export const written = ({ name, inside }: Tag): string => (inside ? `{#${name}} … {/${name}}` : `{${name}}`)

/** Every name of the list, also those inside loops. */
export const namesIn = (list: readonly Tag[]): string[] =>
  list.flatMap(({ name, inside = [] }) => [name, ...namesIn(inside)])
