import { type Day, fromToday, longDay } from '#kernel'

/** Whoever has moved out of reach is named no more. */
export const nameSaid = (name: string | null) => name ?? 'Sudah pindah'

/** 'Berlaku sampai 9 Maret 2030, 3 tahun lagi; sisa 14 bulan saat perkiraan bebas 1 Januari 2029.' */
export function validitySaid(validUntil: Day | null, releaseOn: Day | null, today: Day): string {
  if (validUntil === null) return 'Tanpa batas waktu'
  const until = `${longDay(validUntil)}, ${fromToday(today, validUntil)}`
  if (releaseOn === null || releaseOn <= today) return until
  return validUntil < releaseOn
    ? `${until}; sudah habis saat perkiraan bebas ${longDay(releaseOn)}`
    : `${until}; sisa ${monthsBetween(releaseOn, validUntil)} bulan saat perkiraan bebas ${longDay(releaseOn)}`
}

/** Whole months from one day to a later one. */
function monthsBetween(from: Day, until: Day): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const [endYear = 0, endMonth = 0, endDay = 0] = until.split('-').map(Number)
  return (endYear - year) * 12 + endMonth - month - (endDay < day ? 1 : 0)
}
