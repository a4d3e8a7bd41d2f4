import { objects } from '#agreements'
import type { Words } from '#kernel'
import { helps, urgencies } from './kinds.ts'

/** How the acts and fields of this capability are called in a history. */
export const words: Words = {
  acts: {
    'need.recorded': 'mencatat kebutuhan',
    'need.revised': 'mengubah kebutuhan',
    'need.answered': 'menautkan kebutuhan dengan kerja sama',
    'need.met': 'menyatakan kebutuhan terpenuhi',
    'need.withdrawn': 'mencabut kebutuhan',
    'need.reopened': 'membuka lagi kebutuhan',
  },
  fields: {
    object: 'Bidang',
    help: 'Bentuk bantuan',
    what: 'Kebutuhan',
    quantity: 'Jumlah',
    measure: 'Satuan',
    since: 'Sejak',
    urgency: 'Kemendesakan',
    askedBy: 'Diminta oleh',
    detail: 'Keterangan',
    agreement: 'Kerja sama',
    planItem: 'Kegiatan',
    metOn: 'Terpenuhi',
    ending: 'Bagaimana',
  },
  values: { object: objects, help: helps, urgency: urgencies },
}
