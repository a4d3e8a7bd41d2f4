import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = {
  href: to.guideChapter('tanda-tangan-elektronik'),
  label: 'Baca panduan tanda tangan elektronik',
}
const key = [
  'Kunci tanda tangan',
  'Milik satuan kerja. Dengannya program membuat sertifikat bagi setiap penanda tangan.',
] as const
const fingerprint = [
  'Sidik jari',
  'Deretan huruf yang berubah bila satu huruf saja di dalam berkas berubah.',
] as const

/** The help of each page of this capability. */
export const help = {
  esign: (
    <HelpDrawer
      purpose="Penandatanganan naskah di layar: siapa gilirannya, berkasnya, dan apakah isinya masih utuh."
      terms={[fingerprint]}
      next="Yang bergiliran membaca naskah, lalu menandatangani. Setelah lengkap, kerja sama dapat diberlakukan."
      guide={guide}
    />
  ),
  prepare: (
    <HelpDrawer
      purpose="Memilih naskah yang disepakati dan urutan penanda tangannya."
      terms={[key]}
      next="Setelah disiapkan, penanda tangan pertama mendapat giliran."
      guide={guide}
    />
  ),
  sign: (
    <HelpDrawer
      purpose="Membaca dan menandatangani satu naskah."
      next="Bila ada yang keliru, jangan menandatangani: tulis alasannya, dan naskah kembali dibahas."
      guide={guide}
    />
  ),
  byLink: (
    <HelpDrawer
      purpose="Membaca dan menandatangani satu naskah, tanpa akun."
      next="Baca naskahnya, isi kode dari petugas, lalu tanda tangani."
    />
  ),
  check: (
    <HelpDrawer
      purpose="Memeriksa tanda tangan elektronik di dalam berkas PDF, juga yang dibuat di luar program."
      terms={[fingerprint]}
      guide={guide}
    />
  ),
  keys: (
    <HelpDrawer
      purpose="Kunci yang dipakai satuan kerja Anda untuk tanda tangan elektronik."
      terms={[key]}
      next="Ganti kunci bila ada yang mencurigakan. Naskah yang sudah ditandatangani tetap sah."
      guide={guide}
    />
  ),
}
