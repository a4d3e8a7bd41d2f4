import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('layanan-dan-bantuan'), label: 'Baca panduan layanan dan bantuan' }
const unrecorded = [
  'Belum dicatat',
  'Harinya sudah lewat dan belum ada yang menyebut terlaksana atau tidak. Tidak dihitung terlaksana.',
] as const
const makeUp = ['Pengganti', 'Hari lain untuk hari yang tidak terlaksana atau batal.'] as const
const served = [
  'Yang dilayani',
  'Berapa kali orang dilayani pada hari itu. Orang yang sama pada dua hari terhitung dua kali, jadi ini bukan jumlah peserta.',
] as const

/** The help of each page of this capability. */
export const help = {
  calendar: (
    <HelpDrawer
      purpose="Hari layanan rutin dalam sebulan: yang terlaksana, tidak terlaksana, diganti, dan belum dicatat."
      terms={[unrecorded, makeUp]}
      next="Buka hari yang belum dicatat lebih dulu."
      guide={guide}
    />
  ),
  list: (
    <HelpDrawer
      purpose="Semua layanan rutin dalam jangkauan Anda dengan iramanya dan apa yang terjadi pada hari-harinya."
      terms={[unrecorded, makeUp]}
      next="Buka sebuah layanan, atau susun layanan baru untuk sebuah kegiatan rencana aksi."
      guide={guide}
    />
  ),
  form: (
    <HelpDrawer
      purpose="Menyusun layanan yang berulang untuk sebuah kegiatan rencana aksi. Semua harinya dijadwalkan sekaligus; hari libur dilewati."
      terms={[['Irama', 'Mingguan pada hari tertentu, atau bulanan, misalnya Rabu kedua.'], makeUp]}
      next="Setelah disusun, catat setiap hari sesudah lewat."
      guide={guide}
    />
  ),
  routine: (
    <HelpDrawer
      purpose="Satu layanan rutin: iramanya, petugas mitra, dan apa yang terjadi pada setiap harinya."
      terms={[unrecorded, makeUp, served]}
      next="Catat hari yang sudah lewat, atau jadwalkan pengganti."
      guide={guide}
    />
  ),
  day: (
    <HelpDrawer
      purpose="Satu hari layanan. Terlaksana menambah satu layanan pada kemajuan kegiatan; tidak terlaksana tidak menambah apa pun."
      terms={[makeUp, served]}
      next="Catat yang terjadi. Yang keliru dapat dicatat ulang, dan hitungannya ikut terkoreksi."
      guide={guide}
    />
  ),
}
