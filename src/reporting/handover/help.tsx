import { to } from '#addresses'
import { HelpDrawer } from '#ui'

export const help = (
  <HelpDrawer
    purpose="Semua yang perlu diketahui kepala yang baru: mitra, janji dan capaiannya, kerja sama yang macet atau segera berakhir, kendala, dan janji dari pertemuan."
    terms={[
      [
        'Tanda baca',
        'Pernyataan kepala bahwa paket ini sudah dibaca, tersimpan di Rekaman bersama isinya saat itu.',
      ],
    ]}
    next="Cetak PDF untuk acara serah terima. Kepala yang baru membaca, lalu menekan Nyatakan sudah dibaca."
    guide={{ href: to.guideChapter('naskah'), label: 'Baca panduan naskah' }}
  />
)
