import { to } from '#addresses'
import { HelpDrawer } from '#ui'

export const help = (
  <HelpDrawer
    purpose="Menunjukkan apa yang diperlukan orang di satuan kerja, dan kerja sama mana yang menjawabnya. Yang belum terjawab di atas."
    terms={[
      ['Orang', 'Yang memerlukannya menurut penilaian terakhir, atau yang meminatinya menurut berkas.'],
      ['Kurang dari 5', 'Kelompok kecil tidak disebut jumlahnya di kertas dan di luar satuan kerja.'],
      ['Tidak ditampilkan', 'Bila ditulis, jumlah kelompok kecil lain dapat dihitung.'],
    ]}
    next="Pilih kecamatan mitra, lalu buka Kertas untuk pertemuan dan cetak."
    guide={{ href: to.guideChapter('kebutuhan-dan-persetujuan'), label: 'Baca panduan' }}
  />
)
