import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('peta'), label: 'Baca panduan peta dan perbandingan' }

/** The help of each page of this capability. */
export const help = {
  list: (
    <HelpDrawer
      purpose="Jumlah penghuni setiap satuan kerja, dengan tanggal dan sumbernya. Angka ini menjadi pembagi saat satuan kerja dibandingkan."
      terms={[
        ['Penghuni', 'Tahanan, narapidana, dan anak yang tinggal di satuan kerja. Bapas mencatat kliennya.'],
        ['Tingkat hunian', 'Jumlah penghuni dibagi kapasitas. 200% berarti dua orang untuk satu tempat.'],
        ['SDP', 'Sistem Database Pemasyarakatan, yang melaporkan jumlah penghuni setiap hari.'],
      ]}
      next="Buka satuan kerja yang belum mempunyai angka atau yang angkanya sudah lama, lalu catat angka terbarunya."
      guide={guide}
    />
  ),
  one: (
    <HelpDrawer
      purpose="Angka-angka satu satuan kerja dari waktu ke waktu. Angka yang keliru dibetulkan dengan alasan; yang lama tetap terbaca."
      terms={[
        ['Tingkat hunian', 'Jumlah penghuni dibagi kapasitas. 200% berarti dua orang untuk satu tempat.'],
        ['Dibetulkan', 'Angka yang tidak dipakai lagi karena ada pembetulannya.'],
      ]}
      next="Catat angka baru sekali sebulan, misalnya dari laporan SDP akhir bulan."
      guide={guide}
    />
  ),
  form: (
    <HelpDrawer
      purpose="Mencatat jumlah penghuni pada satu tanggal, beserta asal angkanya."
      terms={[
        ['Kapasitas', 'Tempat yang tersedia menurut penetapan, bukan tempat tidur yang ditambah sendiri.'],
      ]}
      next="Salin dari laporan. Bila angkanya jauh berbeda dari sebelumnya, program meminta alasannya."
      guide={guide}
    />
  ),
}
