import { to } from '#addresses'
import { HelpDrawer } from '#ui'

export const help = {
  form: (
    <HelpDrawer
      purpose="Mencatat siapa yang mengatakan seseorang mampu atau tidak mampu, dan kapan."
      terms={[
        [
          'DTSEN',
          'Data Tunggal Sosial dan Ekonomi Nasional: keluarga dibagi dalam 10 desil. Desil yang dihitung tidak mampu ada di halaman Aturan.',
        ],
        ['SKTM', 'Surat Keterangan Tidak Mampu dari kelurahan atau desa.'],
        ['Asesmen Bapas', 'Penilaian Pembimbing Kemasyarakatan setelah melihat keadaan rumah.'],
      ]}
      next="Isi tanggal keterangan itu dibuat, bukan tanggal Anda mencatat."
      guide={{ href: to.guideChapter('sasaran'), label: 'Baca panduan sasaran' }}
    />
  ),
}
