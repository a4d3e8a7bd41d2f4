import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('peta'), label: 'Baca panduan peta dan perbandingan' }

/** The help of each page of this capability. */
export const help = {
  list: (
    <HelpDrawer
      purpose="Yang belum dimiliki satuan kerja: sarana, alat, layanan, tenaga, izin. Supaya terlihat ketika mitra bertanya apa yang dapat dibantu."
      terms={[
        [
          'Belum terjawab',
          'Belum ada kerja sama yang akan memberikannya, atau kerja samanya sudah berakhir.',
        ],
        ['Terjawab', 'Ada kerja sama atau kegiatan yang menjanjikannya, tetapi belum diterima.'],
        ['Terpenuhi', 'Sudah ada dan dipakai.'],
        ['Dicabut', 'Tidak diperlukan lagi.'],
      ]}
      next="Buka kebutuhan teratas, cari mitra yang dapat membantu, lalu tautkan dengan kerja samanya."
      guide={guide}
    />
  ),
  show: (
    <HelpDrawer
      purpose="Satu kebutuhan, dari dicatat sampai terpenuhi, beserta siapa yang dapat membantu."
      terms={[
        ['Tautkan', 'Menyebut kerja sama atau kegiatan rencana aksi yang akan memenuhi kebutuhan ini.'],
        ['Buka lagi', 'Mengembalikan kebutuhan ke daftar yang belum terjawab, dengan alasan.'],
      ]}
      next="Belum terjawab? Cari mitranya, lalu tekan Tautkan kerja sama. Sudah diterima? Tekan Nyatakan terpenuhi."
      guide={guide}
    />
  ),
  form: (
    <HelpDrawer
      purpose="Mencatat satu hal yang belum dimiliki satuan kerja. Satu catatan untuk satu kebutuhan."
      terms={[
        ['Bidang', 'Objek kerja sama yang menaunginya, misalnya kesehatan.'],
        ['Bentuk bantuan', 'Apa yang diharapkan dari mitra: ruang, alat, layanan, tenaga, izin, atau biaya.'],
      ]}
      next="Setelah dicatat, tautkan dengan kerja sama begitu ada mitra yang bersedia."
      guide={guide}
    />
  ),
}
