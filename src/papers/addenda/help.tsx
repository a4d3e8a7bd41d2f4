import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('adendum'), label: 'Baca panduan adendum' }
const copy = ['Salinan', 'Tempat perubahan ditulis. Naskah induk tetap seperti sekarang.'] as const
const merging = [
  'Digabungkan',
  'Isi adendum menjadi isi naskah induk, setelah semua pihak menandatangani dan harinya tiba.',
] as const

/** The help of each page about addenda. */
export const help = {
  addenda: (
    <HelpDrawer
      purpose="Semua adendum atas naskah ini: yang masih dirancang, yang menunggu, dan yang sudah digabungkan."
      terms={[copy, merging]}
      next="Buat adendum, tulis perubahannya, lalu susun naskahnya."
      guide={guide}
    />
  ),
  copy: (
    <HelpDrawer
      purpose="Isi lama dan isi baru berdampingan. Hanya yang berubah yang ditampilkan."
      terms={[copy, merging]}
      next="Setelah lengkap, susun naskah adendum dan tanda tangani seperti naskah lain."
      guide={guide}
    />
  ),
  amend: (
    <HelpDrawer
      purpose="Menulis perubahan pada salinan."
      terms={[copy]}
      next="Isi yang disimpan sama dengan naskah induk tidak dihitung sebagai perubahan."
      guide={guide}
    />
  ),
  renew: (
    <HelpDrawer
      purpose="Menyesuaikan salinan dengan naskah induk yang sudah diubah adendum lain."
      terms={[
        ['Bertentangan', 'Isian yang sama diubah keduanya. Pilih satu; yang lain tetap ada di riwayat.'],
      ]}
      next="Setelah diperbarui, susun ulang naskah adendum bila isinya berubah."
      guide={guide}
    />
  ),
}
