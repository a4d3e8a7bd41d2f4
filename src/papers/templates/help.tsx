import { to } from '#addresses'
import { HelpDrawer } from '#ui'

const guide = { href: to.guideChapter('templat-naskah'), label: 'Baca panduan templat naskah' }
const tag = [
  'Tag',
  'Kata dalam kurung kurawal, misalnya {tentang}, yang diganti program dengan isi naskah.',
] as const

/** The help of the pages about templates. */
export const help = (
  <HelpDrawer
    purpose="Naskah Word milik unit sendiri, dengan kop dan tata letaknya, yang diisi program."
    terms={[tag]}
    next="Templat dicoba dengan data contoh saat diunggah. Tag yang salah disebut satu per satu."
    guide={guide}
  />
)
