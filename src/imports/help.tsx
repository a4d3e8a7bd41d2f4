import { to } from '#addresses'
import { HelpDrawer } from '#ui'
import type { ImportKind } from './kind.ts'

const guide = { href: to.guideChapter('impor'), label: 'Baca panduan impor' }

/** The help of each page of an import. */
export const help = {
  list: (kind: ImportKind) => (
    <HelpDrawer
      purpose="Semua daftar yang pernah diimpor kantor Anda, yang terakhir di atas."
      terms={[
        ['Impor', `Memasukkan daftar ${kind.noun} yang sudah ada, tanpa mengetik ulang.`],
        ['Batalkan impor', 'Mengembalikan semuanya seperti sebelum impor.'],
      ]}
      next="Tekan Impor daftar."
      guide={guide}
    />
  ),
  begin: (
    <HelpDrawer
      purpose="Mengunggah daftar. Belum ada yang berubah sampai Anda menerapkannya."
      terms={[
        [
          'Keadaan per',
          'Hari daftar itu diambil atau dibuat. Isian yang lebih baru di Bekal tidak tertimpa.',
        ],
        ['Excel lama (.xls)', 'Buka di Excel, lalu simpan sebagai .xlsx.'],
      ]}
      next="Pilih berkas, isi tanggalnya, lalu tekan Unggah daftar."
      guide={guide}
    />
  ),
  mapping: (kind: ImportKind) => (
    <HelpDrawer
      purpose="Memastikan arti setiap kolom daftar. Pilihan Anda diingat untuk daftar berikutnya."
      terms={[['Tidak dipakai', `Kolom ini tidak dibaca dan tidak disimpan. ${kind.says.least}`]]}
      next="Periksa setiap kolom, lalu tekan Baca daftar."
      guide={guide}
    />
  ),
  preview: (kind: ImportKind) => (
    <HelpDrawer
      purpose="Melihat apa yang akan terjadi sebelum terjadi."
      terms={[
        ['Baru', 'Belum ada di Bekal; akan dicatat.'],
        ['Berubah', 'Sudah ada di Bekal dan isiannya akan diperbarui.'],
        ['Meragukan', 'Ada isi yang tidak pasti. Program tidak menebak; Anda yang memutuskan.'],
        ...(kind.absent
          ? ([
              [
                'Tidak ada di daftar',
                'Ada di Bekal, tidak ada di daftar. Tidak terjadi apa-apa kecuali Anda menandainya.',
              ],
            ] as const)
          : []),
      ]}
      next="Putuskan yang meragukan, lalu tekan Terapkan impor."
      guide={guide}
    />
  ),
  report: (kind: ImportKind) => (
    <HelpDrawer
      purpose="Hasil satu impor."
      terms={[['Batalkan impor', 'Semuanya kembali seperti sebelum impor, selama belum diubah orang.']]}
      next={`Buka daftar ${kind.noun} untuk melihat hasilnya.`}
      guide={guide}
    />
  ),
}
