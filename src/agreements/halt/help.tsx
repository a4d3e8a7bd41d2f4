import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('perpanjangan'), label: 'Baca panduan perpanjangan dan pengakhiran' }

export const help = {
  suspend: (
    <HelpDrawer
      purpose="Menahan kegiatan kerja sama untuk sementara, dengan alasan dan surat. Masa berlaku tetap berjalan."
      terms={[['Dibekukan', 'Masih berlaku di atas kertas, tetapi tidak ada kegiatan yang dijalankan.']]}
      next="Bila rencananya sudah lewat, lanjutkan kerja sama atau akhiri lebih awal."
      guide={guide}
    />
  ),
  endEarly: (
    <HelpDrawer
      purpose="Mengakhiri kerja sama sebelum hari terakhirnya, dengan surat, penyelesaian hak dan kewajiban, dan serah terima barang."
      terms={[
        ['Penyelesaian', 'Apa yang masih harus dipenuhi masing-masing pihak setelah kerja sama berakhir.'],
      ]}
      next="Setelah dicatat, kegiatan rencana aksi sejak hari itu dihentikan. Yang keliru dapat dicabut pada hari yang sama."
      guide={guide}
    />
  ),
}
