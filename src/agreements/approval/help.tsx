import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('persetujuan'), label: 'Baca panduan persetujuan' }

const initials = ['Paraf', 'Tanda bahwa seorang pejabat telah memeriksa naskah pada tingkatnya.'] as const
const round = [
  'Putaran',
  'Satu kali pengajuan sampai disetujui, dikembalikan, atau ditarik. Semua putaran tetap tampak.',
] as const
const tier = [
  'Tingkat',
  'Kepala seksi, kepala unit, Kanwil, lalu direktorat; yang diperlukan tertulis di halaman Aturan.',
] as const

/** The help of each page of approval. */
export const help = {
  queue: (
    <HelpDrawer
      purpose="Naskah yang menunggu paraf Anda, yang terlama lebih dulu, dan naskah yang tertahan di tingkat bawah."
      terms={[initials, tier]}
      next="Buka naskahnya, periksa isi dan rencana aksinya, lalu bubuhkan paraf atau kembalikan dengan alasan."
      guide={guide}
    />
  ),
  submit: (
    <HelpDrawer
      purpose="Meminta paraf atas naskah yang sudah selesai disusun. Selama menunggu, isinya terkunci."
      terms={[initials, round, tier]}
      next="Bila isinya harus diubah, tarik pengajuannya; paraf putaran itu lalu tidak berlaku."
      guide={guide}
    />
  ),
  decide: (
    <HelpDrawer
      purpose="Menyatakan bahwa naskah sudah Anda periksa, atau mengembalikannya kepada penyusun dengan alasan."
      terms={[
        initials,
        round,
        ['Penyusun', 'Yang mengajukan kerja sama, menulis isinya, atau mengajukan persetujuannya.'],
      ]}
      next="Sesudah tingkat terakhir memaraf, naskah disetujui dan dapat maju ke tanda tangan."
      guide={guide}
    />
  ),
  sheet: (
    <HelpDrawer
      purpose="Bukti paraf setiap tingkat untuk dicetak dan disimpan bersama naskah. Cetak dengan perintah cetak peramban."
      terms={[
        round,
        ['Sidik jari naskah', 'Tanda unik isi naskah yang diparaf. Bila isinya berubah, tandanya berbeda.'],
      ]}
      next="Simpan lembar ini bersama naskah yang ditandatangani."
      guide={guide}
    />
  ),
}
