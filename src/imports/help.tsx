import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('impor'), label: 'Baca panduan impor' }

/** The help of each page of an import. */
export const help = {
  list: (
    <HelpDrawer
      purpose="Semua daftar yang pernah diimpor di satuan kerja Anda, yang terakhir di atas."
      terms={[
        ['Impor', 'Memperbarui berkas dari daftar SDP atau Bapas, tanpa mengetik ulang.'],
        ['Batalkan impor', 'Mengembalikan semua berkas seperti sebelum impor.'],
      ]}
      next="Tekan Impor daftar."
      guide={guide}
    />
  ),
  begin: (
    <HelpDrawer
      purpose="Mengunggah daftar. Belum ada yang berubah sampai Anda menerapkannya."
      terms={[
        ['Keadaan per', 'Hari daftar itu diambil dari SDP. Isian yang lebih baru di Bekal tidak tertimpa.'],
        ['Excel lama (.xls)', 'Buka di Excel, lalu simpan sebagai .xlsx.'],
      ]}
      next="Pilih berkas, isi tanggalnya, lalu tekan Unggah daftar."
      guide={guide}
    />
  ),
  mapping: (
    <HelpDrawer
      purpose="Memastikan arti setiap kolom daftar. Pilihan Anda diingat untuk daftar berikutnya."
      terms={[['Tidak dipakai', 'Kolom ini tidak dibaca dan tidak disimpan, misalnya perkara dan pasal.']]}
      next="Periksa nama dan nomor registrasi, lalu tekan Baca daftar."
      guide={guide}
    />
  ),
  preview: (
    <HelpDrawer
      purpose="Melihat apa yang akan terjadi sebelum terjadi."
      terms={[
        ['Baru', 'Belum punya berkas di satuan kerja Anda; berkasnya akan dibuka.'],
        ['Berubah', 'Berkasnya ada dan isiannya akan diperbarui.'],
        ['Meragukan', 'Ada isi yang tidak pasti. Program tidak menebak; Anda yang memutuskan.'],
        [
          'Tidak ada di daftar',
          'Ada di Bekal, tidak ada di daftar. Tidak terjadi apa-apa kecuali Anda menandainya.',
        ],
      ]}
      next="Putuskan yang meragukan, lalu tekan Terapkan impor."
      guide={guide}
    />
  ),
  report: (
    <HelpDrawer
      purpose="Hasil satu impor."
      terms={[['Batalkan impor', 'Semua berkas kembali seperti sebelum impor, selama belum diubah orang.']]}
      next="Buka daftar untuk melihat hasilnya."
      guide={guide}
    />
  ),
}
