import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('kerja-sama'), label: 'Baca panduan kerja sama' }

const picture = (name: string, alt: string) => ({ src: to.guidePicture(name), alt })

const mou = ['MoU', 'Nota kesepahaman: pernyataan bersama yang menaungi perjanjian berikutnya.'] as const
const pks = [
  'PKS',
  'Perjanjian kerja sama: naskah yang memuat hak dan kewajiban, dilengkapi rencana aksi.',
] as const
const plan = [
  'Rencana aksi',
  'Lampiran yang tidak terpisahkan: kegiatan, jumlah, waktu, dan penanggung jawab.',
] as const

/** The help of each page of this capability. */
export const help = {
  list: (
    <HelpDrawer
      purpose="Semua kerja sama dalam jangkauan Anda, dari penjajakan sampai berakhir. Saring menurut tahap, objek, atau yang segera habis masa."
      terms={[
        mou,
        pks,
        ['Keadaan', 'Hidup, tersendat, atau tinggal nama, dihitung dari fakta sesudah berlaku.'],
        ['Tahap', 'Penjajakan, telaah teknis, penyusunan naskah, pembahasan, tanda tangan, lalu berlaku.'],
      ]}
      next="Buka satu kerja sama untuk melihat apa yang harus dikerjakan berikutnya."
      picture={picture('daftar-kerja-sama', 'Daftar kerja sama satu unit dengan saringan menurut tahap')}
      guide={guide}
    />
  ),
  bulk: (
    <HelpDrawer
      purpose="Mengubah masa berlaku, penanggung jawab, atau catatan beberapa kerja sama dalam satu kali simpan."
      terms={[
        ['Akan berubah', 'Yang dicentang dan boleh Anda ubah. Lepaskan centangnya untuk melewatinya.'],
        ['Baru diubah rekan', 'Seseorang menyimpan perubahan sesudah Anda membuka halaman ini.'],
      ]}
      next="Isi yang ingin diubah, tekan Lihat akibatnya, periksa tiap baris, lalu simpan. Semua tersimpan bersama atau tidak sama sekali."
      guide={{ href: to.guideChapter('daftar'), label: 'Baca panduan mencari dan daftar' }}
    />
  ),
  filters: (
    <HelpDrawer
      purpose="Menyimpan saringan yang sering dipakai supaya daftarnya terbuka dengan satu tekan, lengkap dengan jumlahnya."
      terms={[
        ['Tampil bagi satu unit', 'Rekan Anda melihat tombol yang sama; isinya menurut jangkauan mereka.'],
      ]}
      next="Saring daftar kerja sama, tekan Simpan saringan ini, lalu beri nama."
      guide={{ href: to.guideChapter('daftar'), label: 'Baca panduan mencari dan daftar' }}
    />
  ),
  propose: (
    <HelpDrawer
      purpose="Mencatat kerja sama sejak pertemuan pertama. Cukup mitra, jenis naskah, judul, dan objek."
      terms={[
        mou,
        pks,
        ['Objek', 'Bidang yang dikerjakan bersama, misalnya kesehatan atau pelatihan kerja.'],
      ]}
      next="Setelah diajukan, halaman kerja sama menunjukkan apa yang masih kurang dan tautan untuk mengisinya."
      picture={picture('ajukan-kerja-sama', 'Formulir pengajuan kerja sama')}
      guide={guide}
    />
  ),
  show: (
    <HelpDrawer
      purpose="Satu kerja sama dengan semua yang menyertainya: para pihak, rencana aksi, berkas, perjalanan, dan riwayat perubahan."
      terms={[
        plan,
        [
          'Kelengkapan',
          'Yang wajib ada sebelum kerja sama dapat berlaku. Yang dianjurkan tidak menghalangi.',
        ],
        ['Sidik jari', 'Tanda unik isi berkas. Bila berkas berubah, sidik jarinya tidak cocok lagi.'],
      ]}
      next="Ikuti pita di atas: di sana tertulis satu langkah berikutnya."
      picture={picture(
        'kerja-sama',
        'Halaman kerja sama: pita langkah berikutnya, kelengkapan, dan para pihak',
      )}
      guide={guide}
    />
  ),
  revise: (
    <HelpDrawer
      purpose="Memperbaiki data pokok kerja sama selama naskah masih disusun."
      terms={[
        ['Nota induk', 'Nota kesepahaman yang menaungi PKS ini. Bila tidak ada, tulis alasannya.'],
        mou,
      ]}
      next="Setelah disimpan, Anda kembali ke halaman kerja sama."
      picture={picture(
        'kerja-sama',
        'Halaman kerja sama: pita langkah berikutnya, kelengkapan, dan para pihak',
      )}
      guide={guide}
    />
  ),
  term: (
    <HelpDrawer
      purpose="Menetapkan hari pertama dan hari terakhir berlaku. Lazimnya satu sampai tiga tahun."
      next="Bila berbeda dari kebiasaan, program menyebut aturannya dan meminta alasan."
      picture={picture(
        'kerja-sama',
        'Halaman kerja sama: pita langkah berikutnya, kelengkapan, dan para pihak',
      )}
      guide={guide}
    />
  ),
  owners: (
    <HelpDrawer
      purpose="Menetapkan siapa yang menjawab bila kerja sama ini ditanyakan, satu orang dari tiap pihak."
      next="Narahubung mitra yang belum ada ditambahkan di halaman mitra."
      picture={picture(
        'kerja-sama',
        'Halaman kerja sama: pita langkah berikutnya, kelengkapan, dan para pihak',
      )}
      guide={guide}
    />
  ),
  party: (
    <HelpDrawer
      purpose="Data satu pihak: nomor naskahnya sendiri, penanda tangan, dasar kewenangan, dan kewajibannya."
      terms={[['Dasar kewenangan', 'Yang membolehkan seseorang menandatangani: SK, akta, atau surat kuasa.']]}
      next="Setelah lengkap, pihak ini dapat menandatangani."
      picture={picture(
        'kerja-sama',
        'Halaman kerja sama: pita langkah berikutnya, kelengkapan, dan para pihak',
      )}
      guide={guide}
    />
  ),
  sign: (
    <HelpDrawer
      purpose="Mencatat bahwa satu pihak sudah menandatangani. Tiap pihak dicatat sendiri dengan tanggal dan tempatnya."
      next="Setelah semua pihak menandatangani, unggah pindaian naskahnya."
      picture={picture(
        'kerja-sama',
        'Halaman kerja sama: pita langkah berikutnya, kelengkapan, dan para pihak',
      )}
      guide={guide}
    />
  ),
  advance: (
    <HelpDrawer
      purpose="Memindahkan kerja sama ke tahap berikutnya, dengan tanggal, catatan, dan berkasnya."
      terms={[
        ['Telaah teknis', 'Tim dari kedua pihak menilai apakah kerja sama dapat dijalankan.'],
        ['Pembahasan', 'Kedua pihak menyepakati isi naskah pasal demi pasal.'],
      ]}
      next="Melewati atau mengembalikan tahap boleh, asal ada alasannya."
      picture={picture(
        'kerja-sama',
        'Halaman kerja sama: pita langkah berikutnya, kelengkapan, dan para pihak',
      )}
      guide={guide}
    />
  ),
  paper: (
    <HelpDrawer
      purpose="Menyimpan berkas kerja sama. Berkas ditambah, tidak pernah diganti, sehingga sejarahnya utuh."
      terms={[['Pindaian', 'Naskah kertas yang difoto atau dipindai, sebaiknya PDF.']]}
      next="Untuk dapat berlaku, unggah pindaian naskah yang sudah ditandatangani."
      picture={picture(
        'kerja-sama',
        'Halaman kerja sama: pita langkah berikutnya, kelengkapan, dan para pihak',
      )}
      guide={guide}
    />
  ),
}
