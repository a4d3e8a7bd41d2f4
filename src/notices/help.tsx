import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('pengingat'), label: 'Baca panduan pengingat' }

/** The help of each page of this capability. */
export const help = {
  notices: (
    <HelpDrawer
      purpose="Mengumpulkan yang perlu Anda ketahui: yang akan berakhir, yang lewat tenggat, dan yang naik kepada Anda karena belum selesai."
      terms={[
        ['Naik', 'Belum selesai setelah beberapa hari, sehingga atasannya ikut diberi tahu.'],
        ['Sudah saya baca', 'Menandai bahwa Anda tahu. Halnya sendiri baru hilang setelah selesai.'],
      ]}
      next="Buka baris teratas dan kerjakan di halaman yang terbuka."
      guide={guide}
    />
  ),
  outbox: (
    <HelpDrawer
      purpose="Menunjukkan surel yang dikirim program: kepada siapa, kapan, dan apakah sampai di server surel."
      terms={[
        ['Menunggu', 'Akan dikirim, atau dicoba lagi setelah jeda.'],
        ['Gagal', 'Tidak dicoba lagi. Alasannya tertulis; administrator dapat mengirim ulang.'],
      ]}
      next="Bila ada yang gagal, perbaiki sebabnya lalu kirim ulang."
      guide={guide}
    />
  ),
}
