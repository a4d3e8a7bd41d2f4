import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('perpanjangan'), label: 'Baca panduan perpanjangan' }

export const help = {
  tree: (
    <HelpDrawer
      purpose="Menunjukkan tempat naskah ini: nota induk di atas, PKS, rencana kerja, dan adendum di bawahnya, serta semua masa sebelum dan sesudahnya."
      terms={[
        [
          'Pohon naskah',
          'MoU menaungi PKS; rencana kerja dan adendum menggantung pada naskah yang dilaksanakan atau diubah.',
        ],
        ['Jeda', 'Hari tanpa kerja sama di antara dua masa.'],
      ]}
      next="Buka naskah lain dari sini. Induk dipilih pada Ubah data."
      guide={guide}
    />
  ),
  oldAndNew: (
    <HelpDrawer
      purpose="Menghitung mitra baru tahun ini, mitra lama, dan yang pernah diperpanjang."
      terms={[
        ['Mitra baru tahun ini', 'Masa pertamanya mulai tahun ini.'],
        ['Mitra lama', 'Masa pertamanya mulai sebelum tahun ini.'],
        ['Masih dijajaki', 'Sudah diajukan, tetapi belum ada masa yang berlaku.'],
      ]}
      next="Buka satu mitra untuk melihat perpanjangan dan jedanya."
      guide={guide}
    />
  ),
}
