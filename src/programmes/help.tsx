import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('program'), label: 'Baca panduan program dan jadwal' }
const jp = ['JP', 'Jam pelajaran. Berapa menit satu JP ditetapkan program itu.'] as const
const cohort = ['Angkatan', 'Sekelompok orang yang mengikuti satu program dari awal sampai akhir.'] as const
const template = [
  'Templat',
  'Program unit lain yang dapat disalin: isi, syarat, dan hasilnya, tanpa orang.',
] as const
const clash = [
  'Bentrok',
  'Dua pelajaran pada jam yang sama memakai ruang, instruktur, atau orang yang sama.',
] as const

/** The help of each page of this capability. */
export const help = {
  list: (
    <HelpDrawer
      purpose="Semua program dalam jangkauan Anda menurut kelompoknya: jam, hasil akhir, angkatan yang berjalan, dan tempat yang terisi."
      terms={[jp, cohort, template]}
      next="Buka sebuah program untuk menyiapkan angkatan, atau catat program baru."
      guide={guide}
    />
  ),
  form: (
    <HelpDrawer
      purpose="Mencatat apa isi program, bukan siapa yang ikut: jam, daya tampung, batas kehadiran, dan hasil akhirnya."
      terms={[jp, ['Batas kehadiran', 'Bagian jam pelajaran yang harus diikuti agar dinyatakan selesai.']]}
      next="Setelah dicatat, tambah syarat masuk dan siapkan angkatan."
      guide={guide}
    />
  ),
  programme: (
    <HelpDrawer
      purpose="Satu program: isinya, syarat masuknya dengan sumbernya, dan semua angkatannya."
      terms={[jp, cohort, template]}
      next="Siapkan angkatan bila ada dana, instruktur, dan peserta yang menunggu."
      guide={guide}
    />
  ),
  rules: (
    <HelpDrawer
      purpose="Syarat masuk sebagai kalimat. Semua syarat harus terpenuhi; setiap syarat menyebut sumbernya."
      terms={[
        ['Belum ada data', 'Yang tidak diketahui tidak dianggap terpenuhi; petugas diminta melengkapinya.'],
      ]}
      next="Pilih jenis syarat, isi, lalu tambah. Yang keliru dapat dihapus."
      guide={guide}
    />
  ),
  templates: (
    <HelpDrawer
      purpose="Program yang sudah berhasil di satuan kerja lain. Tidak ada nama orang di dalamnya."
      terms={[
        template,
        ['Angkatan selesai', 'Berapa kali program itu dijalankan sampai akhir di unit asalnya.'],
      ]}
      next="Buka sebuah templat, lalu salin ke unit Anda dan sesuaikan."
      guide={guide}
    />
  ),
  cohorts: (
    <HelpDrawer
      purpose="Semua angkatan dalam jangkauan Anda: kapan, siapa instrukturnya, berapa pesertanya, dan sejauh mana jadwalnya."
      terms={[cohort, jp]}
      next="Buka yang menerima peserta atau segera mulai, dan lengkapi yang masih kurang."
      guide={guide}
    />
  ),
  cohort: (
    <HelpDrawer
      purpose="Satu angkatan dari disiapkan sampai selesai: kelengkapan, jadwal, peserta, dan studi kunjung."
      terms={[
        cohort,
        [
          'Kegiatan rencana aksi',
          'Janji dalam kerja sama yang dijalankan angkatan ini; kemajuannya dihitung dari sini.',
        ],
      ]}
      next="Pita di atas menyebut langkah berikutnya. Angkatan dimulai setelah semua yang wajib ada."
      guide={guide}
    />
  ),
  timetable: (
    <HelpDrawer
      purpose="Jadwal pelajaran. Hari libur dilewati, dan bentrok disebut sebelum disimpan."
      terms={[jp, clash, ['Pengganti', 'Pelajaran yang diadakan pada hari lain karena yang asli batal.']]}
      next="Susun rangkaian mingguan, lihat dulu hasilnya, lalu simpan. Satu pelajaran dapat dipindahkan atau dibatalkan."
      guide={guide}
    />
  ),
  holidays: (
    <HelpDrawer
      purpose="Hari libur nasional, cuti bersama, dan libur unit Anda sendiri, dengan sumbernya."
      terms={[
        ['Perkiraan', 'Harinya dihitung sendiri karena keputusan pemerintah untuk tahun itu belum dimuat.'],
      ]}
      next="Tambah hari libur daerah atau unit yang tidak ada dalam daftar."
      guide={guide}
    />
  ),
  visit: (
    <HelpDrawer
      purpose="Kunjungan belajar ke luar: surat izin, pengawal, daftar nama, dan pemeriksaan saat berangkat dan kembali."
      terms={[['Jumlah kepala', 'Orang yang dihitung di pintu. Harus sama dengan nama yang dicentang.']]}
      next="Lengkapi surat izin, pengawal, dan daftar; pada harinya periksa keberangkatan dan kepulangan."
      guide={guide}
    />
  ),
}
