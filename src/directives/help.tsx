import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('arahan'), label: 'Baca panduan arahan' }

const directive = [
  'Arahan',
  'Permintaan Kanwil, Ditjenpas, atau kementerian kepada satuan kerja: arahan, surat edaran, surat perintah, atau instruksi.',
] as const
const followed = [
  'Sudah berlaku',
  'Paling sedikit satu kerja sama unit yang menjawab arahan ini sedang berlaku.',
] as const

/** The help of each page of this capability. */
export const help = {
  list: (
    <HelpDrawer
      purpose="Melihat apa yang diminta dari satuan kerja, sampai kapan, dan sejauh mana ditindaklanjuti."
      terms={[directive, followed]}
      next="Buka satu arahan. Unit dapat langsung mengajukan kerja sama dari sana."
      guide={guide}
    />
  ),
  show: (
    <HelpDrawer
      purpose="Satu arahan dan setiap satuan kerja yang dimintai: sudah, dalam proses, atau belum."
      terms={[
        directive,
        followed,
        ['Dalam proses', 'Kerja samanya sudah diajukan dan belum berlaku.'],
        ['Menjawab tidak berlaku', 'Unit memberi alasan; penerbit arahan menerima atau mengembalikannya.'],
      ]}
      next="Bagi unit: ajukan kerja sama, atau jawab bahwa arahan tidak berlaku. Bagi penerbit: hubungi unit yang belum."
      guide={guide}
    />
  ),
  write: (
    <HelpDrawer
      purpose="Mencatat arahan kantor Anda sehingga setiap satuan kerja yang dimintai melihat dan menjawabnya."
      terms={[
        directive,
        ['Tenggat', 'Hari terakhir. Sesudahnya unit yang belum menindaklanjuti tampil di halaman Hari ini.'],
      ]}
      next="Setelah dicatat, pantau tindak lanjutnya di halaman arahan."
      guide={guide}
    />
  ),
}
