import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('warga-binaan'), label: 'Baca panduan warga binaan' }

/** The help of leaving and of coming back. */
export const help = {
  release: (
    <HelpDrawer
      purpose="Mencatat bahwa seseorang bebas, atau bimbingannya selesai."
      terms={[
        ['Bebas murni', 'Pidananya habis dijalani.'],
        ['Bimbingan selesai', 'Klien Bapas yang masa bimbingannya berakhir.'],
      ]}
      next="Pilih caranya, isi tanggalnya, lalu tekan Catat bebas. Ke Bapas? Tekan Pindahkan."
      guide={guide}
    />
  ),
  register: (
    <HelpDrawer
      purpose="Nomor baru di satuan kerja yang sama: tahanan menjadi narapidana, atau seseorang kembali masuk."
      terms={[
        ['Register', 'Buku registrasi. A untuk tahanan, B untuk narapidana; Bapas memakai daftar klien.'],
      ]}
      next="Isi register dan nomor barunya. Nomor lama tetap terbaca pada kartu Registrasi."
      guide={guide}
    />
  ),
}
