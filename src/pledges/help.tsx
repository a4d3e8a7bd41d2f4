import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('layanan-dan-bantuan'), label: 'Baca panduan layanan dan bantuan' }
const handover = [
  'Berita acara',
  'Berita acara serah terima barang, ditandatangani yang menyerahkan dan yang menerima.',
] as const
const unsaid = ['Belum disebut', 'Mitra belum menyebut jumlahnya. Program tidak menebaknya.'] as const

/** The help of each page of this capability. */
export const help = {
  list: (
    <HelpDrawer
      purpose="Bantuan barang dari mitra: yang dijanjikan, diterima sebagian, diterima, dipakai, dan yang lewat tenggat."
      terms={[handover, unsaid]}
      next="Buka yang lewat tenggat lebih dulu dan tanyakan kepada mitra."
      guide={guide}
    />
  ),
  form: (
    <HelpDrawer
      purpose="Mencatat barang yang dijanjikan mitra, untuk kerja sama dan kegiatan yang mana."
      terms={[unsaid, ['Nilai', 'Nilai semua barang itu dalam rupiah, sejauh diketahui.']]}
      next="Setelah barangnya datang, catat penerimaannya dengan berita acara."
      guide={guide}
    />
  ),
  pledge: (
    <HelpDrawer
      purpose="Satu bantuan dari dijanjikan sampai dipakai: setiap penerimaan dengan berita acaranya, dan tempat barang itu dipakai."
      terms={[handover, unsaid]}
      next="Catat penerimaan, lalu catat di mana barang dipakai."
      guide={guide}
    />
  ),
}
