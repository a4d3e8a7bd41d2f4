import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('kebutuhan-dan-persetujuan'), label: 'Baca panduan' }
const terms: [string, string][] = [
  ['Perlu', 'Ada kebutuhan, dan masih dapat menunggu.'],
  ['Mendesak', 'Bila tidak terpenuhi sebelum bebas, orang itu kembali dalam kesulitan.'],
]

/** The help of each page about the needs of people. */
export const help = {
  show: (
    <HelpDrawer
      purpose="Apa yang diperlukan seseorang agar mandiri setelah bebas, dinilai saat masuk dan menjelang bebas."
      terms={terms}
      next="Tekan Nilai kebutuhan setelah berbicara dengan orangnya."
      guide={guide}
    />
  ),
  form: (
    <HelpDrawer
      purpose="Mencatat jawaban dari satu percakapan. Jawaban sebelumnya tertulis di bawah setiap pertanyaan."
      terms={[...terms, ['Catatan', 'Disimpan tertutup. Hanya petugas satuan kerja ini yang membacanya.']]}
      next="Jawab delapan pertanyaan, periksa minatnya, lalu tekan Simpan penilaian."
      guide={guide}
    />
  ),
  due: (
    <HelpDrawer
      purpose="Orang di satuan kerja Anda yang belum dinilai setelah masuk atau menjelang bebas."
      terms={[
        ['Masuk', 'Tanggal mulai pada nomor registrasi di satuan kerja ini.'],
        ['Bebas', 'Tanggal 2/3 bila belum lewat; sesudahnya tanggal ekspirasi. Keduanya menurut SDP.'],
      ]}
      next="Buka nama paling atas. Setelah menyimpan, lanjutkan dengan Simpan, lalu orang berikutnya."
      guide={guide}
    />
  ),
}
