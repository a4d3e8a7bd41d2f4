import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('pertemuan'), label: 'Baca panduan pertemuan' }

const point = [
  'Tindak lanjut',
  'Keputusan pertemuan yang dapat ditagih: apa, oleh siapa, sampai kapan.',
] as const
const verifier = [
  'Pemeriksa',
  'Orang kedua yang memastikan tindak lanjut benar selesai. Bukan penanggung jawab, dan bukan yang melaporkan.',
] as const
const concerned = [
  'Satuan kerja terkait',
  'Ikut membaca catatan pertemuan, dan pegawainya dapat memegang tindak lanjut.',
] as const
const audience = ['Audiensi', 'Kunjungan untuk menyampaikan maksud, sebelum atau di luar rapat.'] as const
const minutes = ['Notula', 'Catatan resmi pertemuan: siapa hadir, apa dibicarakan, apa diputuskan.'] as const

/** The help of each page of this capability. */
export const help = {
  list: (
    <HelpDrawer
      purpose="Semua rapat, audiensi, dan telepon dengan mitra dalam jangkauan Anda."
      terms={[audience, concerned]}
      next="Buka pertemuan yang belum dicatat, atau buka Tindak lanjut."
      guide={guide}
    />
  ),
  form: (
    <HelpDrawer
      purpose="Mencatat kapan, di mana, tentang apa, dan dengan siapa. Boleh sebelum atau sesudah berlangsung."
      terms={[audience, concerned]}
      next="Setelah disimpan, pilih yang diundang atau catat hasilnya."
      guide={guide}
    />
  ),
  show: (
    <HelpDrawer
      purpose="Satu pertemuan dengan peserta, pembicaraan, keputusan, kendala, foto, dan berkasnya."
      terms={[point, verifier, minutes]}
      next="Ikuti pita di atas: di sana tertulis satu langkah berikutnya."
      guide={guide}
    />
  ),
  people: (
    <HelpDrawer
      purpose="Mencatat siapa yang diundang atau hadir dari kedua pihak."
      terms={[['Kontak mitra', 'Orang yang tercatat pada halaman mitra. Yang lain ditulis tangan.']]}
      next="Centang yang ada dalam daftar; tulis sisanya, satu orang satu baris."
      guide={guide}
    />
  ),
  record: (
    <HelpDrawer
      purpose="Mencatat hasil: siapa hadir, apa yang dibicarakan, ditawarkan, dan diminta."
      terms={[minutes]}
      next="Setelah disimpan, tulis setiap keputusan sebagai tindak lanjut."
      guide={guide}
    />
  ),
  minutes: (
    <HelpDrawer
      purpose="Catatan pertemuan dalam bentuk notula untuk dicetak dan ditandatangani."
      terms={[minutes]}
      next="Unggah pindaian yang sudah ditandatangani pada pertemuan ini."
      guide={guide}
    />
  ),
  obstacle: (
    <HelpDrawer
      purpose="Mencatat apa yang menghalangi, penyebabnya, dan siapa yang mengatasinya."
      terms={[['Kendala', 'Sesuatu yang menghalangi janji kerja sama dijalankan.']]}
      next="Setelah teratasi, catat kapan dan bagaimana."
      guide={guide}
    />
  ),
  file: (
    <HelpDrawer
      purpose="Menyimpan foto, daftar hadir, dan notula bertanda tangan."
      next="Berkas ditambah, tidak pernah diganti."
      guide={guide}
    />
  ),
  points: (
    <HelpDrawer
      purpose="Semua tindak lanjut dalam jangkauan Anda, dari semua pertemuan."
      terms={[point, verifier]}
      next="Buka Tugas saya, lalu laporkan yang sudah selesai."
      guide={guide}
    />
  ),
  point: (
    <HelpDrawer
      purpose="Satu tindak lanjut: dikerjakan, dilaporkan selesai, lalu diverifikasi orang kedua."
      terms={[point, verifier]}
      next="Pita di atas menyebut giliran siapa sekarang."
      guide={guide}
    />
  ),
}
