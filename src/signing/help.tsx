import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('acara'), label: 'Baca panduan acara penandatanganan' }

const postponed = [
  'Ditunda',
  'Satu pihak menandatangani kemudian. Alasan dan perkiraan harinya dicatat, dan hitungannya dipisahkan.',
] as const
const drawn = [
  'Tanda tangan di layar',
  'Digambar dengan jari atau pena di layar. Sama sahnya dalam hitungan; caranya tetap tertulis.',
] as const

/** The help of each page of this capability. */
export const help = {
  list: (
    <HelpDrawer
      purpose="Semua acara penandatanganan dalam jangkauan Anda: yang disiapkan, yang berlangsung, dan yang sudah ditutup."
      next="Siapkan acara baru, lalu masukkan kerja sama yang akan ditandatangani."
      guide={guide}
    />
  ),
  form: (
    <HelpDrawer
      purpose="Judul, hari, tempat, dan satuan kerja yang ikut menandatangani dalam satu acara."
      terms={[
        [
          'Satuan kerja yang ikut',
          'Ikut melihat acara ini dan dapat memasukkan kerja sama yang dipimpinnya.',
        ],
      ]}
      next="Setelah disimpan, masukkan kerja sama dan undangan."
      guide={guide}
    />
  ),
  show: (
    <HelpDrawer
      purpose="Satu acara dengan urutan naskahnya, yang masih kurang, undangan, dan catatan di meja tanda tangan."
      terms={[postponed, drawn]}
      next="Ikuti pita di atas: di sana tertulis satu langkah berikutnya."
      guide={guide}
    />
  ),
  agreements: (
    <HelpDrawer
      purpose="Memilih kerja sama yang ditandatangani dalam acara ini: yang sedang disusun naskahnya, dibahas, atau menunggu tanda tangan."
      next="Saring dulu, lalu centang, atau masukkan semua yang cocok sekaligus."
      guide={guide}
    />
  ),
  complete: (
    <HelpDrawer
      purpose="Mengisi penanda tangan dan nomor naskah banyak kerja sama dalam satu halaman. Hanya isian yang masih kosong yang tampil."
      next="Yang dibiarkan kosong tidak berubah. Isi selebihnya kapan saja."
      guide={guide}
    />
  ),
  guests: (
    <HelpDrawer
      purpose="Pejabat, saksi, dan tamu yang diundang, beserta kehadirannya."
      terms={[['Mengetahui', 'Pejabat yang ikut membubuhkan tanda tangan sebagai tanda mengetahui.']]}
      next="Saat acara, centang yang hadir lalu simpan. Daftar hadir kosong dapat dicetak lebih dulu."
      guide={guide}
    />
  ),
  table: (
    <HelpDrawer
      purpose="Mencatat tanda tangan satu per satu di tablet. Naskah berikutnya muncul sendiri."
      terms={[drawn, postponed]}
      next="Bila jaringan putus, teruskan mencatat: catatan disimpan di tablet dan terkirim saat jaringan kembali."
      guide={guide}
    />
  ),
  board: (
    <HelpDrawer
      purpose="Hitungan untuk layar besar di ruang acara. Halaman ini memperbarui diri sendiri."
      terms={[postponed]}
      next="Naskah dihitung setelah semua pihaknya menandatangani."
      guide={guide}
    />
  ),
  settle: (
    <HelpDrawer
      purpose="Dua tablet mencatat hal yang berbeda untuk satu pihak. Putuskan mana yang benar; keduanya tetap tersimpan."
      next="Tanyakan kepada penanda tangannya bila ragu."
      guide={guide}
    />
  ),
  close: (
    <HelpDrawer
      purpose="Menutup acara dan menyimpan angka-angkanya untuk laporan bersama."
      terms={[postponed]}
      next="Naskah yang ditunda tetap dapat ditandatangani sesudahnya; tanggalnya ditambahkan ke laporan."
      guide={guide}
    />
  ),
  scans: (
    <HelpDrawer
      purpose="Mengunggah pindaian naskah yang sudah ditandatangani, satu per satu atau banyak sekaligus."
      next="Beri nama berkas dengan nomor naskah, judul, nama mitra, atau nomor urut acara supaya cocok sendiri."
      guide={guide}
    />
  ),
  report: (
    <HelpDrawer
      purpose="Laporan bersama dan siaran pers dari data acara ini, tetap seperti saat acara ditutup."
      next="Cetak atau salin. Tanda tangan yang menyusul tercantum dengan tanggalnya."
      guide={guide}
    />
  ),
}
