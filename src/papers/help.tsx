import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('naskah'), label: 'Baca panduan naskah' }
const original = [
  'Naskah asli',
  'Satu untuk setiap pihak. Pada naskah yang disimpannya, pihak itu disebut lebih dulu (asas alternat).',
] as const
const finding = [
  'Temuan',
  'Hal yang perlu dilihat sebelum tanda tangan. Temuan mengingatkan, tidak menghalangi.',
] as const

/** The help of each page of this capability. */
export const help = {
  texts: (
    <HelpDrawer
      purpose="Semua versi naskah kerja sama ini, yang disusun program dan yang kembali dari mitra. Tidak ada yang dihapus."
      terms={[original]}
      next="Buka versi terakhir untuk mencetak, memeriksa, dan membandingkan."
      guide={guide}
    />
  ),
  text: (
    <HelpDrawer
      purpose="Satu versi naskah: berkas untuk dicetak atau diubah, hasil pemeriksaan, dan perubahan dari versi sebelumnya."
      terms={[original, finding]}
      next="Kirim berkas Word kepada mitra. Setelah kembali, unggah di sini."
      guide={guide}
    />
  ),
  compose: (
    <HelpDrawer
      purpose="Menyusun naskah dari data kerja sama, para pihak, rencana aksi, dan pustaka pasal."
      terms={[['Pustaka pasal', 'Kumpulan pasal baku menurut jenis naskah, objek, dan tanggal berlakunya.']]}
      next="Yang belum diisi dicetak sebagai titik-titik dan disebut dalam pemeriksaan."
      guide={guide}
    />
  ),
  takeBack: (
    <HelpDrawer
      purpose="Menyimpan naskah Word yang diubah di luar program sebagai versi berikutnya."
      terms={[['DOCX', 'Berkas Word yang dapat dibaca isinya. PDF atau foto tidak dapat dibandingkan.']]}
      next="Program menunjukkan pasal yang ditambah, dihapus, dan diubah."
      guide={guide}
    />
  ),
}
