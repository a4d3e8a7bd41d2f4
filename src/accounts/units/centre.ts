import { type Database, newId, perform, system } from '#kernel'
import { changeUnit } from './change-unit.ts'
import { foundUnit } from './found-unit.ts'

const ministry = {
  kind: 'ministry',
  timeZone: 'Asia/Jakarta',
  aliases: [],
} as const

/**
 * The ministry, renamed in 2024, and the directorate general below it, by their acts; for a database without units.
 * Days are those of the regulations named as basis; an administrator may correct them.
 */
export async function foundCentre(
  db: Database,
  now: Date,
): Promise<{ ministryId: string; ditjenpasId: string }> {
  const [ministryId, ditjenpasId] = [newId(), newId()]
  const before2024 = {
    name: 'Kementerian Hukum dan Hak Asasi Manusia',
    shortName: 'Kemenkumham',
    basis: 'Perpres 47/2009',
  }
  const since2024 = {
    name: 'Kementerian Imigrasi dan Pemasyarakatan',
    shortName: 'Kemenimipas',
    basis: 'Perpres 157/2024',
  }
  const directorate = {
    kind: 'ditjenpas',
    parentId: ministryId,
    name: 'Direktorat Jenderal Pemasyarakatan',
    shortName: 'Ditjenpas',
    letterCode: 'PAS',
    basis: 'Nama pada surat sejak tahun 2010',
  } as const
  const founding = { ...ministry, ...before2024, id: ministryId, validFrom: '2009-11-03' }
  const renaming = { ...ministry, ...since2024, id: ministryId, version: 1, from: '2024-11-05' }
  const below = { ...ministry, ...directorate, id: ditjenpasId, validFrom: '2010-01-01' }

  await perform(db, foundUnit, foundUnit.input.parse(founding), system, now)
  await perform(db, changeUnit, changeUnit.input.parse(renaming), system, now)
  await perform(db, foundUnit, foundUnit.input.parse(below), system, now)
  return { ministryId, ditjenpasId }
}
