import type { Words } from '#kernel'
import { templateKinds } from './kinds.ts'

/** How what is done with templates is called in a history. */
export const templateWords: Words = {
  acts: {
    'template.added': 'menyimpan templat naskah',
    'template.closed': 'mengakhiri pemakaian templat naskah',
    'text.filled': 'membuat naskah dari templat unit',
  },
  fields: { templateKind: 'Untuk', validFrom: 'Dipakai sejak', validTo: 'Sampai' },
  values: { templateKind: templateKinds },
}
