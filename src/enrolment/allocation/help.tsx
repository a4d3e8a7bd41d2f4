import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('peserta'), label: 'Baca panduan peserta' }
const points = [
  'Nilai',
  'Jumlah dari hal-hal yang diketahui tentang orangnya menurut aturan yang diumumkan. Yang tidak diketahui tidak menambah.',
] as const
const best = [
  'Susunan terbaik',
  'Tidak ada susunan lain dengan jumlah nilai lebih besar yang memenuhi tempat, syarat, dan batas yang adil.',
] as const

export const help = {
  list: (
    <HelpDrawer
      purpose="Penempatan membagi tempat beberapa angkatan kepada banyak orang sekaligus, dengan alasan bagi setiap orang."
      terms={[points, best]}
      next="Mulai penempatan bila tempat lebih sedikit daripada orangnya."
      guide={guide}
    />
  ),
  begin: (
    <HelpDrawer
      purpose="Pilih angkatan yang masih punya tempat dan siapa yang ditimbang."
      terms={[points]}
      next="Program menghitung; Anda boleh menutup halamannya."
      guide={guide}
    />
  ),
  show: (
    <HelpDrawer
      purpose="Usul tempat bagi setiap orang beserta alasannya. Belum ada tempat yang diberikan sebelum rekan Anda menyetujui."
      terms={[points, best]}
      next="Ubah yang keliru dengan alasan, lalu minta rekan menyetujui."
      guide={guide}
    />
  ),
}
