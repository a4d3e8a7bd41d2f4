import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('sasaran'), label: 'Baca panduan sasaran' }

/** The help of each page of this capability. */
export const help = {
  list: (
    <HelpDrawer
      purpose="Pertanyaan yang disimpan satuan kerja: siapa memenuhi syarat satu program."
      terms={[
        ['Memenuhi', 'Jumlah orang yang memenuhi semua syarat pada hari dijawab.'],
        ['Sudah lama', 'Jawabannya lebih tua dari batas di halaman Aturan.'],
      ]}
      next="Tekan Tanya baru, atau buka satu pertanyaan lalu Jalankan lagi."
      guide={guide}
    />
  ),
  ask: (
    <HelpDrawer
      purpose="Mencari siapa yang memenuhi syarat, tanpa rumus. Tiap syarat satu baris."
      terms={[
        [
          'Gugur',
          'Tidak memenuhi syarat itu. Tiap orang gugur di satu syarat saja: yang pertama tidak dipenuhinya.',
        ],
        ['Perlu data', 'Berkasnya belum mengatakan. Ia tidak dihitung memenuhi sampai datanya diisi.'],
        ['Zona', 'Kumpulan kecamatan dan desa yang disimpan, misalnya Ring 1.'],
      ]}
      next="Tambahkan syarat, lihat jumlahnya, lalu simpan dengan nama."
      guide={guide}
    />
  ),
  show: (
    <HelpDrawer
      purpose="Satu pertanyaan dengan jawaban terakhirnya, langkah demi langkah."
      terms={[
        [
          'Jalankan lagi',
          'Menghitung ulang dari berkas hari ini dan membandingkan dengan jawaban sebelumnya.',
        ],
        ['Pilih peserta', 'Mengurutkan yang memenuhi syarat menurut aturan bila tempat kurang.'],
        ['Salinan', 'Berkas yang keluar dari satuan kerja. Bernomor dan menyebut keperluannya.'],
        ['Dibulatkan', 'Angka di luar satuan kerja turun ke kelipatan lima, supaya tidak menunjuk orang.'],
        ['Dibatasi', 'Orang yang pemrosesan datanya dihentikan atau dibatasi; tidak ikut dihitung.'],
      ]}
      next="Buka yang perlu data, lengkapi berkasnya, lalu jalankan lagi."
      guide={guide}
    />
  ),
  zones: (
    <HelpDrawer
      purpose="Kumpulan kecamatan dan desa dengan satu nama, dipakai bersama oleh satuan kerja di wilayah Anda."
      terms={[
        ['Ring 1', 'Wilayah terdekat kegiatan perusahaan, biasanya sasaran pertama program sosialnya.'],
        ['Milik', 'Satuan kerja yang mencatat dan boleh mengubahnya.'],
      ]}
      next="Catat satu kecamatan per baris. Yang memakai zona ini ikut berubah bila zonanya diubah."
      guide={guide}
    />
  ),
}
