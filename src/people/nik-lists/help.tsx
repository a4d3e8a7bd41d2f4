import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('nik'), label: 'Baca panduan NIK' }

/** The help of each page about NIK. */
export const nikHelp = {
  overview: (
    <HelpDrawer
      purpose="Keadaan NIK semua orang di satuan kerja: siapa belum punya, siapa belum diperiksa, dan apa kata Dukcapil."
      terms={[
        ['Belum diperiksa', 'NIK tercatat, tetapi Dukcapil belum menyatakan sesuai.'],
        ['Meragukan', 'Bentuknya keliru, atau tidak sejalan dengan tanggal lahir atau jenis kelamin.'],
        ['Ganda', 'NIK yang sama tercatat pada dua berkas.'],
      ]}
      next="Tekan Buat daftar untuk Dukcapil, atau tekan angkanya untuk melihat orangnya."
      guide={guide}
    />
  ),
  send: (
    <HelpDrawer
      purpose="Memilih siapa yang ditanyakan kepada Dukcapil. Daftarnya menjadi berkas XLSX."
      terms={[
        [
          'Keperluan',
          'Alasan data dibawa keluar. Tersimpan di Rekaman bersama nama Anda dan jumlah orangnya.',
        ],
      ]}
      next="Pilih siapa, tulis keperluannya, lalu tekan Buat daftar."
      guide={guide}
    />
  ),
  list: (
    <HelpDrawer
      purpose="Satu daftar yang dikirim ke Dukcapil, dan jawaban yang kembali."
      terms={[
        [
          'Jawaban',
          'Berkas dari Dukcapil. Dicocokkan menurut nomor registrasi atau nomor baris, tidak pernah menurut nama saja.',
        ],
        ['Tutup daftar', 'Berhenti menunggu. Yang belum dijawab dapat masuk daftar berikutnya.'],
      ]}
      next="Unduh berkasnya dan serahkan. Setelah kembali, pilih berkas jawaban lalu tekan Baca jawaban."
      guide={guide}
    />
  ),
  answer: (
    <HelpDrawer
      purpose="Melihat isi jawaban sebelum dipakai. Yang perlu diperhatikan berada di atas."
      terms={[
        ['Disisihkan', 'Baris yang tidak dipakai karena tidak jelas. Perbaiki di berkas, lalu kirim lagi.'],
        [
          'NIK lain yang benar',
          'Dukcapil memberi NIK yang berbeda dari berkas Anda; NIK itu menggantikannya.',
        ],
      ]}
      next="Periksa yang ditandai, lalu tekan Pakai. Bila keliru, jawaban dapat dibatalkan."
      guide={guide}
    />
  ),
}
