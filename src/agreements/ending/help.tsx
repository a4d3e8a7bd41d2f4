import { to } from '#addresses'
import { HelpDrawer } from '#ui'

export const help = (
  <HelpDrawer
    purpose="Mencatat apa yang akan terjadi sesudah hari terakhir: diperpanjang, dibiarkan berakhir, atau diganti. Pengingat berhenti setelah putusan dicatat."
    terms={[
      ['Penerus', 'Kerja sama baru dengan mitra yang sama, sesudah yang ini berakhir.'],
      ['Adendum', 'Naskah yang mengubah masa berlaku kerja sama ini sendiri.'],
    ]}
    next="Bila diperpanjang, ajukan penerusnya. Selama belum ada, pengingat menyala lagi pada hari pengingat berikutnya."
    guide={{ href: to.guideChapter('perpanjangan'), label: 'Baca panduan perpanjangan' }}
  />
)
