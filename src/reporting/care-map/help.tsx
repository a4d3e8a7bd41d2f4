import { to } from '#addresses'
import { HelpDrawer } from '#ui'

export const help = (
  <HelpDrawer
    purpose="Menunjukkan apa yang diperlukan orang di satuan kerja, dan kerja sama mana yang menjawabnya. Yang belum terjawab di atas."
    terms={[
      ['Orang', 'Yang memerlukannya menurut penilaian terakhir, atau yang meminatinya menurut berkas.'],
      [
        'Dibulatkan',
        'Di kertas dan di luar satuan kerja angka dibulatkan ke bawah, dan yang kecil tidak disebut, supaya tidak menunjuk orang.',
      ],
    ]}
    next="Pilih kecamatan mitra, lalu buka Kertas untuk pertemuan dan cetak."
    guide={{ href: to.guideChapter('kebutuhan-dan-persetujuan'), label: 'Baca panduan' }}
  />
)
