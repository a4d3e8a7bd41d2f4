import type { Words } from '#kernel'

/** How the acts and fields of this capability are called in a history. */
export const words: Words = {
  acts: {
    'reminders.given': 'memberi pengingat hari itu',
    'notice.read': 'menandai pengingat sudah dibaca',
    'notices.read': 'menandai semua pengingat sudah dibaca',
    'mail.sent': 'mengirim surel',
    'mail.given-up': 'berhenti mencoba mengirim surel',
    'mail.queued-again': 'mengirim ulang surel',
  },
  fields: {
    title: 'Tentang',
    count: 'Jumlah',
    zone: 'Zona waktu',
    day: 'Hari',
    opened: 'Pengingat baru',
    settled: 'Selesai',
    notices: 'Pemberitahuan',
    mails: 'Surel',
    subject: 'Perihal',
    sentTo: 'Kepada',
    tries: 'Percobaan',
  },
}
