import { type FactKind, factKindCodes, factKinds } from './kinds.ts'

/** What the form of a promise says about counting: a kind of fact, none, or what its measure suggests. */
export const countingCodes = ['by-measure', ...factKindCodes, 'none'] as const
export type Counting = (typeof countingCodes)[number]

export const notCounted = 'Tidak dihitung program'

/** 'Peserta (orang)'. */
export const countingLabels = Object.fromEntries(
  factKindCodes.map((kind) => [kind, `${factKinds[kind].label} (${factKinds[kind].measure})`]),
) as Record<FactKind, string>

/** What a form offers. */
export const countingOptions = [
  ...factKindCodes.map((value) => ({ value, label: countingLabels[value] })),
  { value: 'none', label: notCounted },
]

interface Promised {
  activity: string
  measure: string
}

/** The kind of fact that counts for a promise as it was typed; null: the program counts none. */
export function countedBy(counting: Counting, promised: Promised): FactKind | null {
  if (counting === 'none') return null
  return counting === 'by-measure' ? proposedFor(promised) : counting
}

/** Eighteen things inspected are a service, not eighteen things received. */
const looksAfter = /pemeriksaan|perawatan|perbaikan|pengecekan|servis/i
const teaches = /kelas|pelatihan|penyuluhan|bimbingan|pengajian|kursus|belajar|ceramah/i

/** Read in this order, for "orang-JP" speaks of people and of hours; hours alone are no person-hours and propose nothing. */
const measures: readonly [RegExp, FactKind][] = [
  [/^(orang|peserta|warga|siswa|jiwa)(?!.*(jam|jp))/i, 'people'],
  [/(orang|peserta|warga|siswa|jiwa).*(jam|jp)|(jam|jp).*(orang|peserta|warga|siswa|jiwa)/i, 'person-hours'],
  [/sesi|pertemuan|kelas|tatap muka/i, 'lesson'],
  [/kunjungan/i, 'visit'],
  [/berita|tayang|artikel|siaran/i, 'media'],
  [/rupiah|\brp\b/i, 'money'],
  [/buah|paket|unit|set|eksemplar|buku|lembar|barang/i, 'goods'],
]

/** What the measure of a promise suggests; null where it suggests nothing. */
export function proposedFor({ activity, measure }: Promised): FactKind | null {
  const found = measures.find(([pattern]) => pattern.test(measure))
  if (found?.[1] === 'goods' && looksAfter.test(activity)) return 'service'
  if (found) return found[1]
  if (!/kali|layanan/i.test(measure)) return null
  return teaches.test(activity) ? 'lesson' : 'service'
}
