import type { Words } from '#kernel'
import { looked, lookKinds } from '#people'
import { reviewStates } from './desk/kinds.ts'
import { relations, requestKinds, requestStates } from './requests/kinds.ts'
import { retentionKinds } from './retention/tables.ts'

/** How the acts and fields of this capability are called in a history. Values of a person never stand there. */
export const words: Words = {
  acts: {
    'look.cleared': 'menilai pembukaan berkas wajar',
    'look.questioned': 'menanyakan pembukaan berkas',
    'look.answered': 'menjelaskan pembukaan berkas',
    'look.closed': 'menyimpulkan tinjauan pembukaan berkas',
    'data-request.received': 'mencatat permintaan atas data pribadi',
    'data-request.granted': 'memenuhi permintaan atas data pribadi',
    'data-request.refused': 'menolak permintaan atas data pribadi',
    'data-request.lifted': 'mencabut pembatasan pemrosesan data',
    'person.copied': 'membuat salinan semua data',
    'retention.proposed': 'mengusulkan retensi',
    'retention.confirmed': 'mengesahkan retensi',
    'retention.withdrawn': 'membatalkan usul retensi',
  },
  fields: {
    state: 'Keadaan',
    request: 'Permintaan',
    relation: 'Hubungan',
    looked: 'Yang dibuka',
    purpose: 'Keperluan',
    people: 'Jumlah orang',
    retention: 'Jenis',
  },
  values: {
    state: {
      ...reviewStates,
      ...requestStates,
      proposed: 'Diusulkan',
      confirmed: 'Disahkan',
      withdrawn: 'Dibatalkan',
      lifted: 'Dicabut',
    },
    request: requestKinds,
    retention: retentionKinds,
    relation: relations,
    looked,
    purpose: lookKinds,
  },
}
