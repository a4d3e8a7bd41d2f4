import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const picture = {
  src: to.guidePicture('mitra'),
  alt: 'Halaman satu mitra dengan kerja samanya, kontak, dan data legal',
}

const guide = { href: to.guideChapter('mitra'), label: 'Baca panduan mitra' }

const partner = [
  'Mitra',
  'Pihak di luar satuan kerja yang bekerja sama: dinas, perusahaan, lembaga, atau orang.',
] as const
const nib = ['NIB', 'Nomor Induk Berusaha, 13 angka, dari sistem OSS.'] as const
const npwp = ['NPWP', 'Nomor Pokok Wajib Pajak: 15 angka (lama) atau 16 angka (baru).'] as const
const pokmas = ['Pokmas Lipas', 'Kelompok masyarakat peduli pemasyarakatan, mitra Bapas.'] as const

/** The help of each page of this capability. */
export const help = {
  list: (
    <HelpDrawer
      purpose="Daftar semua mitra. Satu mitra dicatat satu kali dan dipakai bersama oleh semua satuan kerja."
      next="Cari nama mitra lebih dulu. Bila belum ada, daftarkan."
      terms={[partner, pokmas]}
      picture={picture}
      guide={guide}
    />
  ),
  show: (
    <HelpDrawer
      purpose="Semua yang diketahui tentang satu mitra: kerja samanya, kontaknya, dan data legalnya."
      next="Ajukan kerja sama dari halaman ini, atau tambahkan kontak baru bila pejabatnya berganti."
      terms={[nib, npwp]}
      picture={picture}
      guide={guide}
    />
  ),
  form: (
    <HelpDrawer
      purpose="Mencatat siapa mitranya, bukti legalnya, letaknya, dan siapa yang dihubungi."
      next="Isi yang wajib lalu simpan. Bila mitra serupa sudah ada, halaman ini menunjukkannya."
      terms={[
        nib,
        npwp,
        ['Dasar hukum', 'Untuk instansi: peraturan pembentukannya. Untuk lembaga: akta, SK, atau izin.'],
      ]}
      picture={picture}
      guide={guide}
    />
  ),
  contact: (
    <HelpDrawer
      purpose="Kontak adalah orang yang mewakili mitra dalam urusan sehari-hari."
      next="Bila pejabat berganti, tambahkan yang baru lalu akhiri yang lama. Catatan lama tetap tersimpan."
      terms={[['Kontak utama', 'Orang yang dihubungi lebih dulu dan tampak pada daftar mitra.']]}
      picture={picture}
      guide={guide}
    />
  ),
  merge: (
    <HelpDrawer
      purpose="Menyatukan dua catatan yang ternyata satu mitra, tanpa memindahkan kerja samanya."
      next="Bandingkan kedua catatan, pilih yang tetap dipakai, lalu tulis alasannya. Bila keliru, pisahkan lagi."
      terms={[
        ['Catatan ganda', 'Satu mitra yang terdaftar dua kali, biasanya karena ejaan atau singkatan.'],
        ['Catatan yang tetap', 'Catatan yang dipakai seterusnya. Yang lain mengantar ke sini.'],
      ]}
      picture={picture}
      guide={guide}
    />
  ),
}
