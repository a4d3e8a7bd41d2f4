import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('periksa-sertifikat'), label: 'Baca panduan memeriksa sertifikat' }
const neutral = [
  'Netral',
  'Tidak menyebut satuan kerja, pemasyarakatan, atau hal lain yang menunjukkan asal pemegang.',
] as const

/** The help of each page of this capability. */
export const help = {
  list: (
    <HelpDrawer
      purpose="Badan hukum yang namanya tertulis pada sertifikat. Kantor Wilayah dan pusat mendaftarkannya; satuan kerja memilihnya saat mengusulkan sertifikat."
      terms={[
        [
          'Penerbit',
          'Badan yang menerbitkan sertifikat: mitra pelatih, balai latihan, atau lembaga sertifikasi.',
        ],
        neutral,
      ]}
      next="Bila penerbit yang Anda perlukan belum ada, minta Kantor Wilayah mendaftarkannya dengan surat kesediaan badan itu."
      guide={guide}
    />
  ),
  form: (
    <HelpDrawer
      purpose="Mendaftarkan badan yang bersedia namanya tertulis pada sertifikat. Kunci tanda tangannya dibuat bersamaan."
      terms={[
        neutral,
        ['Alamat pemeriksaan', 'Alamat web yang tercetak pada sertifikat, tempat siapa pun memeriksanya.'],
      ]}
      next="Siapkan surat kesediaan penerbit, isi nama dan penanda tangannya, lalu daftarkan."
      guide={guide}
    />
  ),
  show: (
    <HelpDrawer
      purpose="Nama, penanda tangan, dan kunci satu penerbit dari waktu ke waktu. Sertifikat memakai nama yang berlaku pada hari terbitnya."
      terms={[
        [
          'Kunci',
          'Sepasang angka rahasia dan umum: yang rahasia menandatangani, yang umum dipakai siapa pun untuk memeriksa.',
        ],
      ]}
      next="Catat nama atau penanda tangan baru pada hari berlakunya. Ganti kunci secara berkala."
      guide={guide}
    />
  ),
  keys: (
    <HelpDrawer
      purpose="Mengubah penerbit tanpa mengganggu sertifikat yang sudah terbit."
      terms={[
        ['Diganti', 'Kunci lama tidak menandatangani lagi, tetapi yang ditandatanganinya tetap sah.'],
        ['Bocor', 'Kunci mungkin dipegang orang lain. Tanda tangannya sejak hari itu tidak dipercaya.'],
      ]}
      next="Isi alasannya; catatan ini terbaca pada riwayat penerbit."
      guide={guide}
    />
  ),
}
