import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('data-pribadi'), label: 'Baca panduan data pribadi' }

/** The help of each page of this capability. */
export const help = {
  desk: (
    <HelpDrawer
      purpose="Siapa membuka berkas siapa dan untuk apa. Yang tidak biasa di atas."
      terms={[
        ['Tidak biasa', 'Ukurannya ada di halaman Aturan. Ini tanda untuk bertanya, bukan bukti.'],
        ['Wajar', 'Alasannya sesuai tugas; tidak perlu ditanyakan.'],
      ]}
      next="Buka yang teratas, lalu tekan Wajar atau kirim pertanyaan."
      guide={guide}
    />
  ),
  look: (
    <HelpDrawer
      purpose="Satu pembukaan berkas: siapa, untuk apa, dan tinjauannya. Catatannya tidak dapat diubah atau dihapus."
      terms={[['Peninjau', 'Kepala satuan kerja orang itu, atau petugas pelindungan data.']]}
      next="Peninjau menekan Wajar atau bertanya; yang membuka menjawab; peninjau menyimpulkan."
      guide={guide}
    />
  ),
  requests: (
    <HelpDrawer
      purpose="Permintaan orang atas data tentang dirinya, dengan sisa waktunya."
      terms={[
        ['3 x 24 jam', 'Dihitung per jam sejak diterima, menurut UU 27/2022, juga pada hari libur.'],
        ['Dipenuhi', 'Pembetulan tertaut dengan perubahan berkas; salinan tertaut dengan pembuatannya.'],
      ]}
      next="Kerjakan yang waktunya paling dekat: betulkan datanya, lalu nyatakan dipenuhi."
      guide={guide}
    />
  ),
  receive: (
    <HelpDrawer
      purpose="Mencatat permintaan orang, keluarga, wali, atau kuasanya atas data pribadi."
      terms={[['Bukti', 'Apa yang menunjukkan siapa yang meminta dan mana yang benar.']]}
      next="Isi jam diterima dengan benar; sejak jam itu waktunya berjalan."
      guide={guide}
    />
  ),
  copy: (
    <HelpDrawer
      purpose="Semua yang tersimpan tentang satu orang dalam satu salinan, untuk dicetak atau diserahkan sebagai berkas."
      terms={[['Lengkap', 'Salinan dibaca dari susunan basis data, sehingga tidak ada tabel yang terlewat.']]}
      next="Cetak atau unduh selagi terbuka, lalu nyatakan permintaannya dipenuhi."
      guide={guide}
    />
  ),
  kept: (
    <HelpDrawer
      purpose="Data apa yang disimpan program ini, untuk apa, dan berapa lama."
      terms={[
        [
          'Pribadi spesifik',
          'Data yang menurut UU 27/2022 perlu dijaga lebih: catatan kejahatan, keuangan, dan sejenisnya.',
        ],
      ]}
      next="Dipakai saat menyusun penilaian dampak atau menjawab pertanyaan pemeriksa."
      guide={guide}
    />
  ),
  retention: (
    <HelpDrawer
      purpose="Mengarsipkan dan menganonimkan berkas mantan warga binaan bila waktunya tiba."
      terms={[
        ['Arsip', 'Berkas keluar dari daftar, datanya masih utuh.'],
        ['Anonim', 'Nama, NIK, alamat, dan tanggal dihapus. Jumlah dan statistik tetap benar.'],
        ['Orang kedua', 'Yang mengusulkan tidak boleh mengesahkan.'],
      ]}
      next="Susun usul, periksa daftarnya, minta pimpinan mengesahkan, lalu cetak berita acara."
      guide={guide}
    />
  ),
}
