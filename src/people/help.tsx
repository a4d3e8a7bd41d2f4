import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guide, label: 'Baca panduan' }

/** The help of each page of this capability. */
export const help = {
  list: (
    <HelpDrawer
      purpose="Semua orang dalam pengawasan satuan kerja Anda. Setiap orang punya satu berkas, walau nomor registrasinya berganti."
      terms={[
        [
          'Register',
          'Buku registrasi menurut status: A untuk tahanan, B untuk narapidana, klien untuk Bapas.',
        ],
        ['Ekspirasi', 'Tanggal pidana berakhir menurut SDP pada hari data diambil.'],
      ]}
      next="Perbarui daftar dengan ekspor SDP, atau buka berkas seseorang."
      guide={guide}
    />
  ),
  show: (
    <HelpDrawer
      purpose="Berkas satu orang. Setiap isian menyebut asal dan tanggalnya."
      terms={[
        ['NIK', 'Disimpan tertutup. Membukanya perlu alasan dan tercatat.'],
        ['Tanggal pidana', 'Salinan dari SDP pada satu hari; remisi dapat mengubahnya. SDP yang berwenang.'],
      ]}
      next="Ada yang keliru? Tekan Ubah data."
      guide={guide}
    />
  ),
  ask: (
    <HelpDrawer
      purpose="Membuka berkas orang yang tidak Anda awasi sehari-hari. Alasan Anda tercatat dan dibaca peninjau."
      terms={[
        ['Keperluan', 'Jenis urusan, supaya peninjau dapat menghitung dan membandingkan.'],
        ['Peninjau', 'Kepala satuan kerja orang itu dan petugas pelindungan data.'],
      ]}
      next="Pilih keperluan, tulis alasan satu kalimat, lalu tekan Buka berkas."
      guide={guide}
    />
  ),
  reveal: (
    <HelpDrawer
      purpose="NIK dan alamat disimpan tertutup bagi semua orang. Di sini Anda menampilkannya sebentar, dengan alasan."
      terms={[['Data tertutup', 'Tersimpan dengan kunci; tidak tampak di daftar, unduhan, atau riwayat.']]}
      next="Pilih yang perlu, tulis alasannya, lalu tekan Tampilkan."
      guide={guide}
    />
  ),
  form: (
    <HelpDrawer
      purpose="Mencatat satu orang dengan tangan, bila ia belum ada di ekspor SDP."
      terms={[
        ['NIK', '16 angka dari KTP. Boleh menyusul; Dukcapil memeriksanya.'],
        ['Kecamatan', 'Tempat tinggal saat bebas, bukan tempat terbit KTP.'],
      ]}
      next="Isi yang diketahui, lalu tekan Catat warga binaan."
      guide={guide}
    />
  ),
}
