import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('perpanjangan'), label: 'Baca panduan perpanjangan' }

export const help = {
  evaluation: (
    <HelpDrawer
      purpose="Menilai satu masa kerja sama: apa yang dijanjikan, apa yang tercapai, manfaat bagi kedua pihak, dan apa yang perlu diperbaiki."
      terms={[
        [
          'Tidak tercatat',
          'Tidak ada laporan atau bukti, sehingga tidak dapat dikatakan tercapai atau tidak.',
        ],
        [
          'Disahkan',
          'Kepala ikut bertanggung jawab atas penilaian ini. Yang menilai tidak mengesahkan sendiri.',
        ],
        [
          'Dikembalikan',
          'Kepala meminta perbaikan dengan alasan. Perbaiki, lalu simpan untuk diajukan lagi.',
        ],
      ]}
      next="Setelah disahkan, butir perbaikannya ditanyakan satu per satu pada kerja sama penerus."
      guide={guide}
    />
  ),
  renew: (
    <HelpDrawer
      purpose="Memulai kerja sama penerus dengan pihak, objek, dan ruang lingkup yang sama."
      terms={[['Penerus', 'Kerja sama baru dengan mitra yang sama, sesudah yang ini berakhir.']]}
      next="Buka penerusnya, jawab butir perbaikan, lalu lengkapi masa berlaku dan penanda tangan."
      guide={guide}
    />
  ),
  answer: (
    <HelpDrawer
      purpose="Menjawab satu butir perbaikan dari masa sebelumnya: masuk dalam kegiatan rencana aksi, atau tidak dilakukan dengan alasan."
      next="Belum ada kegiatan yang cocok? Tambahkan dulu kegiatannya, lalu kembali ke sini."
      guide={guide}
    />
  ),
}
