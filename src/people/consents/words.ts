import type { Words } from '#kernel'
import { consentKinds } from './kinds.ts'

export const consentWords: Words = {
  acts: {
    'consent.recorded': 'mencatat jawaban persetujuan',
    'consent.withdrawn': 'mencatat pencabutan persetujuan',
  },
  fields: { consent: 'Untuk', answer: 'Jawaban' },
  values: { consent: consentKinds, answer: { given: 'Setuju', refused: 'Tidak setuju' } },
}
