import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('paket-bekal'), label: 'Baca panduan paket bekal' }

/** The help of each page of this capability. */
export const help = {
  list: (
    <HelpDrawer
      purpose="Orang yang mungkin segera bebas, dan apakah paket bekalnya sudah disiapkan, diperiksa, dan diserahkan."
      terms={[
        ['Diperkirakan bebas', 'Tanggal dua pertiga, atau tanggal ekspirasi bila dua pertiga sudah lewat.'],
      ]}
      next="Buka yang paling dekat dan belum ada paketnya."
      guide={guide}
    />
  ),
  pack: (
    <HelpDrawer
      purpose="Yang dibawa pulang seseorang: transkrip, sertifikat, rujukan, langkah berikutnya, dan kontak mitra."
      terms={[
        ['Portofolio', 'Kertas yang ditunjukkan pemegangnya. Tidak menyebut dari mana ia datang.'],
        ['Lembar pribadi', 'Kertas terpisah untuk hal yang hanya perlu diketahui pemegangnya.'],
        ['Dompet', 'Portofolio yang sama di telepon, dibuka dengan alamat di kertas dan tahun lahir.'],
      ]}
      next="Lengkapi, kirim untuk diperiksa orang lain, cetak, lalu catat penyerahannya."
      guide={guide}
    />
  ),
  contacts: (
    <HelpDrawer
      purpose="Orang di mitra Anda yang bersedia disebut namanya kepada orang yang pulang."
      terms={[
        ['Bersedia disebut', 'Ia sendiri menyatakannya, pada tanggal yang tercatat, dan boleh menariknya.'],
      ]}
      next="Tanyakan kepada kontak mitra, lalu catat jawabannya."
      guide={guide}
    />
  ),
  wallet: (
    <HelpDrawer
      purpose="Membuka portofolio keahlian dengan alamat dan tahun lahir pemiliknya."
      next="Isi tahun lahir, lalu tekan Buka."
    />
  ),
}
