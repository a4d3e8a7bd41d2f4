import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('kerja-sama'), label: 'Baca panduan kerja sama' }

const picture = {
  src: to.guidePicture('kegiatan'),
  alt: 'Formulir kegiatan rencana aksi',
}

/** The help of each page of this capability. */
export const help = {
  item: (
    <HelpDrawer
      purpose="Menulis satu janji dalam rencana aksi sehingga kelak dapat ditagih: berapa, di mana, kapan, oleh siapa, dan apa buktinya."
      terms={[
        ['Keluaran', 'Hasil yang dapat dihitung setelah kegiatan.'],
        ['TW', 'Triwulan: tiga bulan dalam tahun anggaran.'],
        ['DBHCHT', 'Dana bagi hasil cukai hasil tembakau.'],
      ]}
      next="Tambahkan semua kegiatan. Paling sedikit satu diperlukan agar kerja sama dapat berlaku."
      picture={picture}
      guide={guide}
    />
  ),
  activate: (
    <HelpDrawer
      purpose="Memberlakukan kerja sama setelah semua yang wajib ada: tanda tangan, pindaian naskah, masa berlaku, penanggung jawab, dan rencana aksi."
      next="Bila masih ada yang kurang, buka tautannya satu per satu."
      picture={picture}
      guide={guide}
    />
  ),
}
