import { to } from '#addresses'
import { HelpDrawer } from '#ui'

/** The help of the pages of milestones. */
export const help = (
  <HelpDrawer
    purpose="Mencatat peresmian, peluncuran, atau serah terima sejak tanggal dan pejabatnya masih berupa pilihan."
    terms={[
      ['Pilihan', 'Tanggal yang mungkin, atau pejabat yang mungkin.'],
      ['Kedudukan', 'Mungkin, diutamakan, atau gugur. Setiap perubahan mencatat siapa yang berkata.'],
      ['Tetapkan', 'Memilih satu tanggal dan satu pejabat, dengan dasarnya.'],
    ]}
    next="Catat pembicaraan tentang tiap pilihan, lalu tetapkan."
    guide={{ href: to.guideChapter('izin'), label: 'Baca panduan acara dan izin' }}
  />
)
