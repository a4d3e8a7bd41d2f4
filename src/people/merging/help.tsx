import { to } from '#addresses'
import { HelpDrawer } from '#ui'

/** The help of merging. */
export const help = (
  <HelpDrawer
    purpose="Menyatukan dua berkas dari satu orang yang sama di satuan kerja Anda."
    terms={[
      [
        'Berkas yang tetap',
        'Yang dipakai seterusnya. Isiannya menang; yang kosong diisi dari berkas yang lain.',
      ],
      ['Pisahkan', 'Membatalkan penggabungan; yang dipindahkan kembali ke tempatnya.'],
    ]}
    next="Bandingkan keduanya, pilih yang tetap, tulis alasan, lalu tekan Gabungkan."
    guide={{ href: to.guideChapter('warga-binaan'), label: 'Baca panduan warga binaan' }}
  />
)
