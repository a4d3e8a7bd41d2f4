import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('janji-dan-fakta'), label: 'Baca panduan janji dan fakta' }

/** The help of each page of a promise. */
export const help = {
  show: (
    <HelpDrawer
      purpose="Melihat sejauh mana satu janji ditepati: berapa yang tercapai, dari catatan mana angkanya, dan apa buktinya."
      terms={[
        ['Fakta', 'Satu kejadian yang tercatat, misalnya satu sesi atau satu kunjungan.'],
        ['Seharusnya', 'Target yang dibagi rata sepanjang jadwal kegiatan, sampai hari ini.'],
        ['Koreksi', 'Fakta yang ditarik kembali. Yang lama tetap terlihat.'],
      ]}
      next="Unggah bukti yang diharapkan, minta rekan memeriksanya, lalu nyatakan selesai."
      guide={guide}
    />
  ),
  report: (
    <HelpDrawer
      purpose="Melaporkan kejadian yang tidak tercatat di bagian lain program, dengan berkas yang menunjukkannya."
      next="Laporan yang keliru ditarik dengan alasan, bukan dihapus."
      guide={guide}
    />
  ),
  proof: (
    <HelpDrawer
      purpose="Mengunggah dan memeriksa bukti bahwa kegiatan terlaksana. Yang mengunggah dan yang memeriksa dua orang yang berbeda."
      terms={[
        ['Verifikasi', 'Orang kedua menyatakan bukti itu benar.'],
        ['Sisihkan', 'Bukti tidak dihitung lagi, dengan alasan.'],
      ]}
      next="Setelah semua jenis bukti yang diharapkan diverifikasi, kegiatan dapat dinyatakan selesai."
      guide={guide}
    />
  ),
  finish: (
    <HelpDrawer
      purpose="Menyatakan satu janji selesai setelah semua bukti yang diharapkan diverifikasi, atau membukanya kembali."
      next="Bila masih ada yang kurang, buka tautannya satu per satu."
      guide={guide}
    />
  ),
  owners: (
    <HelpDrawer
      purpose="Menetapkan siapa yang menjawab untuk kegiatan ini sejak sekarang, di unit dan di mitra."
      next="Penanggung jawab yang baru melihat kegiatan ini di Hari ini dan menerima pengingatnya."
      guide={guide}
    />
  ),
  counting: (
    <HelpDrawer
      purpose="Memilih fakta yang dihitung untuk target kegiatan ini."
      terms={[
        ['Orang-JP', 'Jam pelajaran dikali orang yang hadir: 40 JP dengan 20 orang adalah 800 orang-JP.'],
      ]}
      next="Naskah yang ditandatangani tidak berubah; fakta yang sudah ada hanya dibaca ulang."
      guide={guide}
    />
  ),
}
