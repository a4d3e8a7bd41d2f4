import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('layanan-dan-bantuan'), label: 'Baca panduan layanan dan bantuan' }
const finding = ['Temuan', 'Butir yang dijawab sebagian atau tidak, dengan keterangannya.'] as const

/** The help of each page of this capability. */
export const help = {
  list: (
    <HelpDrawer
      purpose="Kunjungan monitoring dalam jangkauan Anda, dengan jumlah temuan dan yang sudah ditindaklanjuti."
      terms={[finding]}
      next="Sebelum berangkat, buka halaman Tanpa jaringan atau cetak lembarnya. Setelah kembali, tindak lanjuti temuan."
      guide={guide}
    />
  ),
  form: (
    <HelpDrawer
      purpose="Mencatat hasil kunjungan: siapa yang datang, jawaban setiap butir, dan temuannya."
      terms={[finding]}
      next="Setelah disimpan, jadikan setiap temuan tindak lanjut dengan penanggung jawab dan tenggat."
      guide={guide}
    />
  ),
  visit: (
    <HelpDrawer
      purpose="Satu kunjungan: jawaban daftar periksa, temuan, dan apa yang menjadi tindak lanjutnya."
      terms={[finding]}
      next="Jadikan setiap temuan tindak lanjut."
      guide={guide}
    />
  ),
  offline: (
    <HelpDrawer
      purpose="Mencatat kunjungan di tempat tanpa jaringan. Jawaban tersimpan di perangkat ini sampai program menerimanya."
      terms={[finding]}
      next="Setelah jaringan kembali, kunjungan terkirim sendiri. Lalu tindak lanjuti temuannya di daftar monitoring."
      guide={guide}
    />
  ),
  sheet: (
    <HelpDrawer
      purpose="Lembar daftar periksa untuk dibawa ke tempat tanpa jaringan."
      terms={[finding]}
      next="Cetak, isi dengan pena, lalu salin ke program."
      guide={guide}
    />
  ),
}
