import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('izin'), label: 'Baca panduan acara dan izin' }
const pirt = ['PIRT', 'Izin pangan industri rumah tangga, diterbitkan pemerintah daerah.'] as const
const slf = ['PBG, SLF', 'Persetujuan bangunan gedung, dan sertifikat laik fungsi.'] as const
const stuck = [
  'Macet',
  'Perkiraan terbit lewat, atau lama tanpa langkah. Harinya ada di halaman Aturan.',
] as const

/** The help of each page of this capability. */
export const help = {
  list: (
    <HelpDrawer
      purpose="Semua izin sarana dan produk dalam jangkauan Anda: yang diurus, yang berlaku, dan yang segera habis."
      terms={[pirt, slf, stuck]}
      next="Buka yang macet atau segera habis lebih dulu."
      guide={guide}
    />
  ),
  form: (
    <HelpDrawer
      purpose="Mencatat izin sejak mulai diurus, setiap langkahnya, sampai terbit atau ditolak."
      terms={[pirt, slf]}
      next="Izin yang sudah terbit: catat permohonannya, lalu tekan Catat terbit."
      guide={guide}
    />
  ),
  show: (
    <HelpDrawer
      purpose="Satu izin: pemegang, penerbit, langkah yang sudah ditempuh, nomor, dan masa berlakunya."
      terms={[stuck, pirt]}
      next="Pita di atas menyebut langkah berikutnya."
      guide={guide}
    />
  ),
}
