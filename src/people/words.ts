import type { Words } from '#kernel'
import { fieldNames } from './field-names.ts'
import { statuses } from './kinds.ts'
import { looked, lookKinds } from './looks/kinds.ts'

/** How the acts and fields of this capability are called in a history. Values of a person never stand there. */
export const words: Words = {
  acts: {
    'person.registered': 'membuka berkas warga binaan',
    'person.revised': 'mengubah data warga binaan',
    'person.looked': 'membuka berkas dalam pengawasannya',
    'person.opened': 'membuka berkas dengan alasan',
    'person.revealed': 'menampilkan data tertutup',
    'person.means-recorded': 'mencatat kemampuan ekonomi',
  },
  fields: { status: 'Status', fields: 'Isian', people: 'Orang', looked: 'Yang dibuka', purpose: 'Keperluan' },
  values: { status: statuses, fields: fieldNames, looked, purpose: lookKinds },
}
