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
  checks: (
    <HelpDrawer
      purpose="Sebelum bekerja sama, mitra diperiksa. Hasilnya menjadi tanda yang dibaca semua satuan kerja."
      next="Periksa satu butir, pilih hasilnya, dan tulis apa yang ditemukan bila tidak baik."
      terms={[
        ['Hijau', 'Semua butir diperiksa dan baik.'],
        ['Kuning', 'Ada yang meragukan. Kerja sama boleh, dengan perhatian.'],
        ['Merah', 'Ada masalah. Kerja sama baru tertutup sampai kepala mencabut tanda ini dengan alasan.'],
      ]}
      picture={picture}
      guide={guide}
    />
  ),
  legalPapers: (
    <HelpDrawer
      purpose="Akta, izin, lisensi, dan surat kuasa mitra dengan masa berlakunya."
      next="Isi nomor, penerbit, dan tanggalnya. Untuk perpanjangan, pilih dokumen lama yang digantikan."
      terms={[
        nib,
        ['AHU', 'Pengesahan badan hukum oleh Kementerian Hukum.'],
        ['LSP', 'Lembaga sertifikasi profesi, penerbit sertifikat kompetensi.'],
      ]}
      picture={picture}
      guide={guide}
    />
  ),
  contributions: (
    <HelpDrawer
      purpose="Apa yang dapat diberikan mitra dan di wilayah mana, supaya satuan kerja lain menemukannya."
      next="Pilih bantuannya, lalu tulis wilayahnya: kecamatan, kabupaten, atau provinsi, satu baris satu."
      terms={[partner]}
      picture={picture}
      guide={guide}
    />
  ),
  whoCanHelp: (
    <HelpDrawer
      purpose="Mencari mitra yang dapat memberi sesuatu, yang terdekat lebih dulu."
      next="Pilih bantuannya dan tulis kecamatan atau kabupaten, lalu buka mitra yang cocok dan ajukan kerja sama."
      terms={[
        ['Sampai ke sana', 'Wilayah bantuan mitra mencakup tempat yang Anda tulis.'],
        ['Tanda', 'Hasil pemeriksaan mitra. Mitra bertanda merah tidak dapat dipilih.'],
      ]}
      picture={picture}
      guide={guide}
    />
  ),
}
