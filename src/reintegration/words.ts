import type { Words } from '#kernel'

/** How the acts and fields of this capability are called in a history. */
export const words: Words = {
  acts: {
    'pack.begun': 'mulai menyiapkan paket bekal',
    'pack.lines-set': 'memilih program untuk paket bekal',
    'pack.reference-added': 'menambah rujukan ke paket bekal',
    'pack.step-added': 'menambah langkah berikutnya ke paket bekal',
    'pack.contact-added': 'menambah kontak mitra ke paket bekal',
    'pack.part-removed': 'mengeluarkan bagian dari paket bekal',
    'pack.sent': 'mengirim paket bekal untuk diperiksa',
    'pack.returned': 'mengembalikan paket bekal untuk diubah',
    'pack.checked': 'memeriksa paket bekal',
    'pack.given': 'menyerahkan paket bekal',
    'pack.dropped': 'membatalkan paket bekal',
    'wallet.renewed': 'membuat alamat dompet baru',
    'wallet.withdrawn': 'mencabut alamat dompet',
    'wallet.opened': 'membuka dompet',
    'contact.named': 'mencatat kesediaan kontak mitra disebut',
    'contact.unnamed': 'mencatat kontak mitra tidak lagi bersedia disebut',
  },
  fields: {
    programmes: 'Program yang ditunjukkan',
    givenOn: 'Diserahkan',
    agreedOn: 'Bersedia sejak',
  },
}
