import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('daftar-hadir'), label: 'Baca panduan daftar hadir' }
const hours = ['JP', 'Jam pelajaran, satuan untuk menghitung kehadiran.'] as const
const unrecorded = [
  'Tidak tercatat',
  'Sesi yang lewat tanpa catatan. Tidak seorang pun dihitung hadir.',
] as const
const excused = [
  'Dimaafkan',
  'Tidak hadir karena alasan yang tidak merugikan peserta. Alasannya ada di halaman Aturan.',
] as const
const code = ['Kode lembar', 'Sepuluh tanda pada lembar cetak. Ketik kodenya untuk membuka sesinya.'] as const

/** The help of each page of this capability. */
export const help = {
  list: (
    <HelpDrawer
      purpose="Sesi hari ini, yang belum diisi, dan yang tidak tercatat."
      terms={[unrecorded, code, hours]}
      next="Buka sesi yang belum diisi, centang yang tidak hadir, lalu simpan."
      guide={guide}
    />
  ),
  sheet: (
    <HelpDrawer
      purpose="Kehadiran satu sesi. Semua dianggap hadir kecuali yang Anda centang."
      terms={[unrecorded, code, hours]}
      next="Centang yang tidak hadir, pilih alasannya, lalu simpan."
      guide={guide}
    />
  ),
  block: (
    <HelpDrawer
      purpose="Kehadiran satu blok pada satu hari, di semua program sekaligus."
      terms={[unrecorded]}
      next="Pilih blok, centang yang tidak hadir, lalu simpan. Daftar sesi tertutup setelah semua blok dicatat."
      guide={guide}
    />
  ),
  offline: (
    <HelpDrawer
      purpose="Mencatat kehadiran tanpa jaringan. Catatan menunggu di perangkat ini dan terkirim sendiri saat jaringan kembali."
      terms={[
        ['Menunggu', 'Tersimpan di perangkat ini dan belum diterima program.'],
        ['Berbeda', 'Perangkat lain mencatat lain. Keduanya tersimpan; putuskan di halaman sesi.'],
      ]}
      next="Bawa sesi hari ini selagi ada jaringan. Keluar dari program menghapus semua yang tersimpan di perangkat."
      guide={guide}
    />
  ),
  change: (
    <HelpDrawer
      purpose="Perubahan sesudah masa bebas lewat. Orang kedua menyetujuinya; sampai saat itu catatan lama dihitung."
      terms={[unrecorded]}
      next="Tulis alasan yang dapat diperiksa, misalnya nomor surat panggilan sidang."
      guide={guide}
    />
  ),
  paper: (
    <HelpDrawer
      purpose="Lembar cetak untuk ditandatangani, dan fotonya sesudah ditandatangani."
      terms={[code]}
      next="Cetak sebelum sesi, foto sesudahnya, lalu lampirkan."
      guide={guide}
    />
  ),
  link: (
    <HelpDrawer
      purpose="Tautan agar instruktur mitra mencatat kehadiran satu sesi tanpa akun."
      next="Kirim tautannya kepada instruktur. Tautan berakhir setelah kehadiran disimpan atau harinya lewat."
      guide={guide}
    />
  ),
  cohort: (
    <HelpDrawer
      purpose="Jam pelajaran setiap peserta terhadap minimal program, dan penilaian akhirnya."
      terms={[hours, excused, unrecorded]}
      next="Dahulukan peserta yang minimalnya tak terkejar."
      guide={guide}
    />
  ),
}
