import type { Words } from '#kernel'
import { occasions } from './kinds.ts'

/** What was answered never stands in a history; that somebody asked does. */
export const careNeedWords: Words = {
  acts: {
    'person.assessed': 'menilai kebutuhan',
    'person.assessment-corrected': 'membetulkan penilaian kebutuhan',
    'person.assessment-voided': 'membatalkan penilaian kebutuhan',
  },
  fields: { occasion: 'Waktu penilaian' },
  values: { occasion: occasions },
}
