import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('sertifikat'), label: 'Baca panduan sertifikat' }
const neutral = [
  'Penerbit',
  'Badan yang namanya tertulis di sertifikat. Nama satuan kerja tidak pernah tertulis di sana.',
] as const
const state = [
  'Digantikan',
  'Ada sertifikat baru yang isinya dibetulkan. Yang lama tetap ada dan menunjuk yang baru.',
] as const
const second = ['Orang kedua', 'Yang menyetujui tidak boleh orang yang mengusulkan.'] as const

/** The help of each page of this capability. */
export const help = {
  list: (
    <HelpDrawer
      purpose="Semua sertifikat dalam jangkauan Anda dan keadaannya hari ini."
      terms={[state, neutral]}
      next="Buka sertifikat untuk mencetak, membetulkan, atau mencabutnya."
      guide={guide}
    />
  ),
  cohort: (
    <HelpDrawer
      purpose="Siapa yang memenuhi syarat sertifikat pada satu angkatan, siapa yang tidak, dan mengapa. Ikut program belum berarti bersertifikat."
      terms={[second, neutral]}
      next="Usulkan yang memenuhi syarat. Kepala seksi atau kepala unit menyetujuinya."
      guide={guide}
    />
  ),
  proposal: (
    <HelpDrawer
      purpose="Usul yang diputuskan orang kedua. Setelah disetujui, sertifikat mendapat nomor berurutan dan tanda tangan elektronik penerbit."
      terms={[second, neutral]}
      next="Periksa nama dan judulnya, lalu setujui atau kembalikan dengan alasan."
      guide={guide}
    />
  ),
  certificate: (
    <HelpDrawer
      purpose="Satu sertifikat: isinya, keadaannya, di mana kertasnya, dan semua yang terjadi padanya."
      terms={[state, second]}
      next="Bila ada yang keliru, usulkan pembetulan. Sertifikat tidak pernah dihapus."
      guide={guide}
    />
  ),
  handOver: (
    <HelpDrawer
      purpose="Sertifikat yang masih disimpan di kantor. Yang segera bebas di atas."
      next="Centang yang diserahkan, isi harinya, lalu catat siapa yang menerima."
      guide={guide}
    />
  ),
  test: (
    <HelpDrawer
      purpose="Uji kompetensi oleh LSP: hasil setiap orang per unit kompetensi, dan sertifikat yang diterbitkan LSP."
      terms={[
        [
          'K dan BK',
          'Kompeten dan belum kompeten pada satu unit. Yang belum kompeten dapat mengikuti uji ulang.',
        ],
        [
          'Nomor LSP',
          'Sertifikat kompetensi memakai nomor LSP sendiri. Program tidak membuat nomor untuknya.',
        ],
      ]}
      next="Catat hasilnya, lalu unggah sertifikat dari LSP setelah tiba."
      guide={guide}
    />
  ),
}
