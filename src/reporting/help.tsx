import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = (chapter: string, label: string) => ({ href: to.guideChapter(chapter), label })

/** The help of each page of this capability. */
export const help = {
  home: (
    <HelpDrawer
      purpose="Yang perlu dikerjakan hari ini menurut jabatan Anda, yang paling mendesak di atas. Setiap baris membawa Anda ke tempat mengerjakannya."
      terms={[
        ['Berlaku', 'Kerja sama yang sudah diberlakukan dan belum melewati hari terakhirnya.'],
        ['Dalam proses', 'Kerja sama dari penjajakan sampai tanda tangan.'],
        ['Tinggal nama', 'Berlaku di atas kertas, tetapi sudah terlalu lama tanpa fakta.'],
        ['Tidak bergerak', 'Terlalu lama pada tahap yang sama. Batas harinya ada di halaman Aturan.'],
        ['Jatuh tempo', 'Tenggat kegiatan rencana aksi sudah lewat atau tinggal beberapa hari.'],
      ]}
      next="Buka baris teratas. Angka di atas membuka daftar kerja samanya."
      picture={{ src: to.guidePicture('hari-ini'), alt: 'Halaman pertama seorang petugas kerja sama' }}
      guide={guide('mulai', 'Baca panduan mulai')}
    />
  ),
  search: (
    <HelpDrawer
      purpose="Menemukan kerja sama, mitra, warga binaan, satuan kerja, dan narahubung dari kotak yang sama, di halaman mana pun."
      terms={[
        ['Sebutan lain', 'Nama sehari-hari atau nama lama; pencarian mengenalnya juga.'],
        ['Nomor', 'Cukup sebagian. Titik, garis, dan spasinya tidak menentukan.'],
        ['NIK', 'Ditulis lengkap, 16 angka. Yang Anda tulis disimpan tertutup dan dihapus sesudah sehari.'],
      ]}
      next="Buka hasil teratas, atau tulis satu kata lagi untuk menyaring. Tombol / membawa Anda ke kotak Cari."
      guide={guide('daftar', 'Baca panduan mencari dan daftar')}
    />
  ),
  export: (
    <HelpDrawer
      purpose="Mengunduh satu daftar sebagai berkas XLSX, dengan saringan yang sama dan hanya dalam jangkauan Anda."
      terms={[['Keperluan', 'Alasan data dibawa keluar program. Tersimpan di Rekaman bersama nama Anda.']]}
      next="Tulis keperluannya, tekan Siapkan berkas, lalu Unduh XLSX. Berkas dapat diunduh selama satu jam."
      guide={guide('daftar', 'Baca panduan mencari dan daftar')}
    />
  ),
  guide: (
    <HelpDrawer
      purpose="Menjelaskan cara memakai program ini, bab demi bab, dengan kata yang sama seperti di halamannya."
      terms={[['Tulisan tebal', 'Nama tombol, isian, atau kartu seperti yang tampil di halaman.']]}
      next="Baru pertama kali? Mulailah dari bab Mulai. Mencari arti kata? Buka bab Istilah."
    />
  ),
  permissions: (
    <HelpDrawer
      purpose="Menunjukkan siapa boleh melakukan apa. Tabel ini sama dengan yang dipakai program saat memutuskan."
      terms={[
        ['Peran', 'Tugas yang melekat pada jabatan, misalnya petugas kerja sama.'],
        ['Jangkauan', 'Data yang terlihat: satu satuan kerja, satu Kanwil, atau seluruh negeri.'],
      ]}
      next="Bila Anda memerlukan hak lain, mintalah jabatan yang sesuai kepada administrator."
      guide={guide('administrator', 'Baca panduan administrator')}
    />
  ),
  gapMap: (
    <HelpDrawer
      purpose="Menunjukkan bidang mana yang sudah dan belum mempunyai kerja sama, supaya tawaran mitra diarahkan ke tempat yang kosong."
      terms={[
        ['Bidang', 'Objek kerja sama, misalnya kesehatan atau pelatihan kerja.'],
        ['Akan habis', 'Semua yang berlaku berakhir dalam 90 hari dan belum ada perpanjangan yang diajukan.'],
        ['Perlu', 'Satuan kerja mencatat kebutuhannya, tetapi belum ada kerja sama.'],
      ]}
      next="Mulai dari yang bertanda perlu. Tekan angkanya untuk membuka kebutuhan atau kerja sama di baliknya."
      guide={guide('peta', 'Baca panduan peta dan perbandingan')}
    />
  ),
  comparison: (
    <HelpDrawer
      purpose="Menyandingkan satuan kerja atau Kanwil menurut kerja samanya, juga per 100 penghuni. Setiap angka membuka baris di baliknya."
      terms={[
        ['Per 100 penghuni', 'Angka dibagi jumlah penghuni terakhir yang dicatat, dikali 100.'],
        ['Perlu data', 'Belum ada jumlah penghuni yang dicatat.'],
        ['Tertinggi, terendah', 'Hanya satu yang angkanya setinggi atau serendah itu.'],
      ]}
      next="Tekan judul kolom untuk mengurutkan. Pelajari cara kerja yang tertinggi, dan tanyakan apa yang menghambat yang terendah."
      guide={guide('peta', 'Baca panduan peta dan perbandingan')}
    />
  ),
  rules: (
    <HelpDrawer
      purpose="Aturan yang dipakai program saat memberi peringatan, lengkap dengan sumber dan tanggalnya."
      terms={[['Sumber', 'Peraturan atau kebiasaan yang menjadi dasar aturan itu.']]}
      next="Bila aturan tidak cocok dengan keadaan Anda, tulis alasannya pada formulir yang memintanya."
      guide={guide('istilah', 'Baca arti istilah')}
    />
  ),
  record: (
    <HelpDrawer
      purpose="Memeriksa bahwa catatan perubahan tidak diubah diam-diam, dan mencari siapa mengubah apa dan kapan."
      terms={[
        ['Segel', 'Sidik jari satu kejadian yang memuat sidik jari kejadian sebelumnya.'],
        ['Rantai', 'Semua segel berurutan. Satu perubahan memutus rantai di tempat itu.'],
        ['Menunggu segel', 'Kejadian baru. Segelnya dibuat dalam hitungan detik.'],
      ]}
      next="Bila rekaman rusak, jangan ubah apa pun dan hubungi administrator."
      guide={guide('administrator', 'Baca panduan administrator')}
    />
  ),
}
