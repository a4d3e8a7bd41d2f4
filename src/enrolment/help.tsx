import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('peserta'), label: 'Baca panduan peserta' }
const queue = [
  'Daftar tunggu',
  'Yang sudah disetujui dan belum mendapat tempat, urut dari yang paling lama disetujui.',
] as const
const rules = [
  'Perlu data',
  'Berkasnya tidak menyebut hal yang disyaratkan. Yang tidak diketahui tidak pernah dianggap terpenuhi.',
] as const
const path = [
  'Jalur lanjutan',
  'Tempat melanjutkan bagi yang bebas sebelum angkatan selesai: Bapas, BLK, atau mitra.',
] as const
const tpp = [
  'TPP',
  'Tim pengamat pemasyarakatan, yang sidangnya memutuskan bila program memintanya.',
] as const

/** The help of each page of this capability. */
export const help = {
  list: (
    <HelpDrawer
      purpose="Angkatan program dalam jangkauan Anda: berapa tempat terisi, siapa menunggu, dan permohonan yang belum diputuskan."
      terms={[queue]}
      next="Buka angkatan yang permohonannya menunggu."
      guide={guide}
    />
  ),
  cohort: (
    <HelpDrawer
      purpose="Peserta satu angkatan, permohonan, calon yang memenuhi syarat, dan sidang TPP."
      terms={[queue, rules, tpp]}
      next="Pilih calon, lalu daftarkan sekaligus. Yang tidak dapat tempat tetap tercatat beserta alasannya."
      guide={guide}
    />
  ),
  many: (
    <HelpDrawer
      purpose="Mendaftarkan banyak orang sekaligus. Hasil setiap orang tercatat; mengulang tidak menggandakan."
      terms={[queue, path]}
      next="Salin nomor registrasi satu per baris, atau centang orang pada tab Calon."
      guide={guide}
    />
  ),
  card: (
    <HelpDrawer
      purpose="Satu kartu sebelum memberi tempat: syarat, sisa masa, bentrok jadwal, dan mengapa dahulu keluar."
      terms={[rules, path, ['SPPN', 'Penilaian pembinaan oleh wali; program hanya mencatat hasil suratnya.']]}
      next="Lengkapi yang belum ada data, lalu setujui, tolak, atau minta pengecualian."
      guide={guide}
    />
  ),
  place: (
    <HelpDrawer
      purpose="Jeda menahan tempat untuk beberapa hari; sesudahnya peserta kembali dengan sendirinya. Keluar membebaskan tempat."
      terms={[['Pulihkan', 'Membatalkan keluar selama masih ada tempat kosong.']]}
      next="Tulis alasannya singkat; alasan tampil di berkas orangnya."
      guide={guide}
    />
  ),
  changes: (
    <HelpDrawer
      purpose="Perubahan keadaan peserta dan pemohon: bebas, pindah, perkiraan bebas yang berubah. Tetap di sini sampai Anda menandainya."
      terms={[['Perkiraan bebas', 'Dua pertiga masa pidana; bagi klien, akhir bimbingan.']]}
      next="Periksa angkatannya, lalu tandai sudah ditindaklanjuti."
      guide={guide}
    />
  ),
}
