import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('warga-binaan'), label: 'Baca panduan warga binaan' }

/** The help of each page of moves. */
export const help = {
  list: (
    <HelpDrawer
      purpose="Surat perpindahan dari dan ke satuan kerja Anda, beserta permintaan berkas."
      terms={[
        ['Menunggu Anda terima', 'Pengirim sudah menawarkan; Anda menerima dengan nomor baru, atau menolak.'],
        ['Terlambat diterima', 'Tanggal rencananya sudah lama lewat. Harinya tertulis di halaman Aturan.'],
        ['Minta berkas', 'Meminta berkas seseorang yang sudah dicatat satuan kerja lain.'],
      ]}
      next="Buka surat teratas, lalu tekan Terima."
      guide={guide}
    />
  ),
  show: (
    <HelpDrawer
      purpose="Satu surat: siapa yang pindah, dari mana ke mana, dan siapa yang sudah diterima."
      terms={[
        [
          'Yang ikut berpindah',
          'Seluruh isi berkas. Penerima melihat jumlahnya dahulu, isinya setelah menerima.',
        ],
        ['Tarik kembali', 'Pengirim membatalkan tawaran selama belum diterima.'],
      ]}
      next="Penerima menekan Terima dan menulis nomor baru. Sesudah itu pengirim hanya melihat surat ini."
      guide={guide}
    />
  ),
  offer: (
    <HelpDrawer
      purpose="Menawarkan satu orang atau lebih kepada satuan kerja lain dengan satu surat."
      terms={[
        ['Mutasi', 'Pindah antar Lapas, Rutan, LPKA, atau antar Bapas.'],
        ['PB, CB, CMB', 'Diserahkan ke Bapas; di sana orangnya menjadi klien.'],
      ]}
      next="Salin nomor registrasi dari lampiran surat, isi tujuannya, lalu tekan Tawarkan kepada penerima."
      guide={guide}
    />
  ),
  accept: (
    <HelpDrawer
      purpose="Menerima orang yang sudah tiba, dengan nomor registrasi di satuan kerja Anda."
      terms={[
        ['Register', 'Buku registrasi: A untuk tahanan, B untuk narapidana. Bapas memakai daftar klien.'],
      ]}
      next="Yang belum tiba jangan dicentang; ia tetap menunggu."
      guide={guide}
    />
  ),
  request: (
    <HelpDrawer
      purpose="Meminta berkas seseorang yang sudah dicatat satuan kerja lain, supaya tidak ada dua berkas."
      terms={[['Menunggu jawaban', 'Pemegang berkas menawarkan berkasnya, atau menolak dengan alasan.']]}
      next="Bila ditawarkan, suratnya tampak pada Perpindahan; tekan Terima di sana."
      guide={guide}
    />
  ),
}
