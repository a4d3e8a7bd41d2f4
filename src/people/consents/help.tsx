import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('kebutuhan-dan-persetujuan'), label: 'Baca panduan' }
const terms: [string, string][] = [
  ['Dicabut', 'Sejak saat itu tidak ada daftar atau unduhan yang memuat orang ini untuk hal tersebut.'],
  ['Wali', 'Menyetujui atas nama anak, yaitu anak binaan atau orang di bawah 18 tahun.'],
]

/** The help of each page about consents. */
export const help = {
  show: (
    <HelpDrawer
      purpose="Empat hal yang hanya boleh dengan persetujuan, masing-masing dijawab sendiri."
      terms={terms}
      next="Orangnya berubah pikiran? Tekan Cabut pada barisnya."
      guide={guide}
    />
  ),
  form: (
    <HelpDrawer
      purpose="Mencatat satu jawaban, setuju atau tidak. Jawaban baru menggantikan yang lama."
      terms={terms}
      next="Unggah lembarnya bila setuju di atas kertas; isi saksi bila setuju secara lisan."
      guide={guide}
    />
  ),
  sheet: (
    <HelpDrawer
      purpose="Lembar untuk dibacakan dan ditandatangani. Setiap hal punya pilihan sendiri."
      terms={terms}
      next="Cetak, minta tanda tangan, lalu pindai dan catat setiap jawaban."
      guide={guide}
    />
  ),
  partner: (
    <HelpDrawer
      purpose="Orang di satuan kerja Anda yang menyetujui datanya dibagikan kepada mitra ini, saat ini."
      terms={terms}
      next="Siapa pun yang mencabut persetujuan langsung hilang dari daftar ini."
      guide={guide}
    />
  ),
}
