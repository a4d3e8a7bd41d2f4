import type { Words } from '#kernel'
import { conditions, endings } from './kinds.ts'

/** How the acts and fields of this capability are called in a history. */
export const words: Words = {
  acts: {
    'pledge.promised': 'mencatat bantuan yang dijanjikan',
    'pledge.revised': 'mengubah bantuan yang dijanjikan',
    'pledge.withdrawn': 'mencatat bantuan batal',
    'pledge.received': 'mencatat penerimaan bantuan',
    'pledge.receipt-taken-back': 'menarik catatan penerimaan bantuan',
    'pledge.used': 'mencatat pemakaian bantuan',
    'pledge.use-ended': 'mengakhiri pemakaian bantuan',
  },
  fields: {
    what: 'Barang',
    quantity: 'Jumlah',
    value: 'Nilai',
    pledgedOn: 'Dijanjikan',
    dueOn: 'Tenggat',
    note: 'Catatan',
    withdrawnOn: 'Batal pada',
    receivedOn: 'Diterima pada',
    condition: 'Keadaan barang',
    receivedBy: 'Penerima',
    file: 'Berkas',
    location: 'Tempat pemakaian',
    sinceOn: 'Dipakai sejak',
    endedOn: 'Berakhir pada',
    endedHow: 'Yang terjadi',
    endNote: 'Keterangan',
  },
  values: { condition: conditions, endedHow: endings },
}
