/** Why something about a sheet was not done, for every form of this capability. */
export const sentences = {
  'cancelled-lesson': 'Sesi ini batal, jadi kehadirannya tidak dicatat.',
  'too-early': 'Sesi ini belum berlangsung.',
  'too-late': 'Masa perubahan bebas sudah lewat. Mintalah perubahan agar orang kedua menyetujuinya.',
  'changed-meanwhile':
    'Rekan Anda menyimpan kehadiran sesi ini sesudah halaman Anda dibuka. Periksa lagi, lalu simpan bila catatan Anda yang benar.',
  nobody: 'Tidak ada orang dalam kiriman ini. Muat ulang halaman.',
  'several-units': 'Kiriman memuat sesi dari beberapa satuan kerja. Kirim satu per satu.',
  settled: 'Perbedaan ini sudah diputuskan.',
  'needs-approval':
    'Masa perubahan bebas sudah lewat. Kepala seksi atau kepala satuan kerja yang memutuskannya.',
  'still-free': 'Kehadiran sesi ini masih dapat diubah langsung; permintaan tidak diperlukan.',
  'asked-already': 'Sudah ada permintaan yang menunggu jawaban untuk sesi ini.',
  'nothing-differs': 'Tidak ada yang berubah. Ubah sedikitnya satu orang.',
  decided: 'Permintaan ini sudah dijawab.',
  'own-request': 'Permintaan Anda sendiri dijawab oleh orang lain.',
  closed: 'Kehadiran sesi ini sudah disimpan; tautan tidak diperlukan lagi.',
  'day-over': 'Hari sesi ini sudah lewat; tautan tidak akan membuka apa pun.',
  'no-link': 'Tidak ada tautan yang berlaku untuk sesi ini.',
  'link-ended': 'Tautan ini sudah berakhir. Catatan Anda tidak disimpan; beri tahu petugas.',
  'attached-already': 'Berkas ini sudah terlampir pada sesi ini.',
  'in-the-future': 'Tanggalnya belum tiba.',
  'before-it-began': 'Tanggalnya sebelum angkatan dimulai.',
}
