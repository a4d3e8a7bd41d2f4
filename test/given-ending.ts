import { type Agreement, decideEnding, endEarly, suspend } from '#agreements'
import { addDays, type Database, type Day, reading, system, writing } from '#kernel'
import { confirmEvaluation, evaluate } from '#plans'
import { anUpload, did, today } from './given-acts.ts'
import { anActiveAgreement, type GivenAgreement } from './given-agreements.ts'

type Over = NonNullable<Parameters<typeof anActiveAgreement>[1]>

/** In force, with so many days left. */
export async function anEndingAgreement(
  db: Database,
  days: number,
  over: Over = {},
): Promise<GivenAgreement> {
  const given = await anActiveAgreement(db, over)
  await inTime(db, given.id, { startsOn: '2025-01-01', endsOn: addDays(today, days) })
  return given
}

/** Puts an agreement into a state that only time brings about. */
export function inTime(db: Database, id: string, set: Partial<Agreement>): Promise<unknown> {
  return writing(db, system, (tx) =>
    tx
      .updateTable('agreement')
      .set(set as never)
      .where('id', '=', id)
      .execute(),
  )
}

/** Somebody of the office wrote down what will happen. */
export function isDecided(
  db: Database,
  { id, officer }: GivenAgreement,
  choice: 'extend' | 'let-end' | 'replace',
  { version = 0, decidedOn = today }: { version?: number; decidedOn?: Day } = {},
) {
  const way = choice === 'extend' ? 'successor' : undefined
  const said = { reason: 'Masih bermanfaat', decidedBy: 'Ahmad Fauzan, Kepala' }
  return did(db, officer, decideEnding, { id, version, choice, way, decidedOn, ...said })
}

export const suspensionTyped = async (over: Record<string, unknown> = {}) => ({
  reason: 'Mitra sedang diperiksa inspektorat',
  beginsOn: today,
  plannedUntil: addDays(today, 30),
  file: await anUpload('surat-pembekuan.pdf'),
  ...over,
})

export const earlyEndTyped = async (over: Record<string, unknown> = {}) => ({
  endedOn: today,
  initiatedBy: 'partner',
  reason: 'Mitra pindah wilayah kerja',
  settlement: 'Laporan akhir diserahkan dalam 30 hari.',
  handover: 'Dua mesin jahit kembali ke mitra.',
  file: await anUpload('surat-pengakhiran.pdf'),
  ...over,
})

export async function aSuspendedAgreement(db: Database): Promise<GivenAgreement> {
  const given = await anActiveAgreement(db)
  await did(db, given.head, suspend, { id: given.id, ...(await suspensionTyped()) })
  return given
}

export async function anEarlyEnded(
  db: Database,
  over: Record<string, unknown> = {},
): Promise<GivenAgreement> {
  const given = await anActiveAgreement(db)
  await did(db, given.head, endEarly, { id: given.id, ...(await earlyEndTyped(over)) })
  return given
}

export function planItemsOf(db: Database, id: string) {
  return reading(db, system, (read) =>
    read.selectFrom('planItem').selectAll().where('agreementId', '=', id).orderBy('placeInOrder').execute(),
  )
}

/** An evaluation as its form types it: every promise judged alike. */
export async function evaluationTyped(db: Database, id: string, over: Record<string, unknown> = {}) {
  const items = await planItemsOf(db, id)
  return {
    id,
    version: 0,
    benefitUnit: 'Warga binaan berobat tanpa dikawal keluar.',
    benefitPartner: 'Cakupan layanan puskesmas naik.',
    obstacles: 'Jadwal sering bergeser.',
    points: 'Jadwal tetap tiap bulan\nLaporan tiap triwulan',
    ...Object.fromEntries(items.map((item) => [`hasil-${item.id}`, 'partly'])),
    ...over,
  }
}

/** In force, its term judged by the officer and confirmed by the head, with two points to do better. */
export async function anEvaluatedAgreement(db: Database, over: Over = {}): Promise<GivenAgreement> {
  const given = await anActiveAgreement(db, over)
  await did(db, given.officer, evaluate, await evaluationTyped(db, given.id))
  await did(db, given.head, confirmEvaluation, { id: given.id, version: 1 })
  return given
}
