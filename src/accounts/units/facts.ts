import { z } from 'zod'
import { type Day, type Tx, zoneNames, zones } from '#kernel'
import type { Unit } from '../tables.ts'
import { levelOf, parentKinds, type UnitKind, unitKindNames, unitKinds } from './kinds.ts'

export const unitClasses = ['I', 'IIA', 'IIB', 'III'] as const

const aliases = z.preprocess(
  (value) => (typeof value === 'string' ? value.split('\n') : value),
  z
    .array(z.string().trim().max(120, 'Sebutan lain paling panjang 120 huruf'))
    .transform((lines) => [...new Set(lines.filter((line) => line !== ''))])
    .default([]),
)

/** What people type about a unit, when it is founded and when it changes. */
export const unitFacts = z.object({
  name: z.string('Isi nama lengkap').trim().min(4, 'Nama terlalu pendek').max(200, 'Nama terlalu panjang'),
  shortName: z.string('Isi nama singkat').trim().min(2, 'Nama singkat terlalu pendek').max(80),
  kind: z.enum(unitKinds, 'Pilih jenis satuan kerja'),
  class: z.enum(unitClasses, 'Pilih kelas').optional(),
  parentId: z.uuid('Pilih induk').optional(),
  timeZone: z.enum(zones, 'Pilih zona waktu'),
  letterCode: z.string().trim().max(40, 'Kode surat terlalu panjang').optional(),
  regency: z.string().trim().max(80).optional(),
  province: z.string().trim().max(80).optional(),
  basis: z.string('Isi dasar keputusan atau sumbernya').trim().min(3, 'Isi dasar keputusan atau sumbernya'),
  aliases,
})
export type UnitFacts = z.infer<typeof unitFacts>

/** Why a unit may not stand there, or undefined. */
export function wrongPlace(
  kind: UnitKind,
  parent: Unit | undefined,
): 'needs-parent' | 'wrong-parent' | undefined {
  if (kind === 'ministry') return parent ? 'wrong-parent' : undefined
  if (!parent) return 'needs-parent'
  return parentKinds(kind).includes(parent.kind) ? undefined : 'wrong-parent'
}

/** The regional office whose rows these are: its own for offices, the parent's for units. */
export function kanwilOf(id: string, kind: UnitKind, parent: Unit | undefined): string {
  return levelOf(kind) === 'unit' && parent ? parent.kanwilId : id
}

type UnitColumns = Pick<
  Unit,
  'name' | 'shortName' | 'kind' | 'class' | 'parentId' | 'timeZone' | 'letterCode' | 'regency' | 'province'
>

/** The facts as columns of `unit`; what was left blank is null. */
export function asColumns(facts: UnitFacts): UnitColumns {
  return {
    name: facts.name,
    shortName: facts.shortName,
    kind: facts.kind,
    class: facts.class ?? null,
    parentId: facts.parentId ?? null,
    timeZone: facts.timeZone,
    letterCode: facts.letterCode ?? null,
    regency: facts.regency ?? null,
    province: facts.province ?? null,
  }
}

/** The columns that a period keeps, because letters of that time carry them. */
export function asPeriod({ name, shortName, kind, class: level, parentId, letterCode }: UnitColumns) {
  return { name, shortName, kind, class: level, parentId, letterCode }
}

/** The facts in words, for the record. */
export function inWords(
  columns: UnitColumns,
  parent: Unit | undefined,
  aliasNames: readonly string[],
  since: Day,
) {
  return {
    name: columns.name,
    shortName: columns.shortName,
    kind: unitKindNames[columns.kind],
    class: columns.class,
    parent: parent?.name ?? null,
    timeZone: zoneNames[columns.timeZone],
    letterCode: columns.letterCode,
    regency: columns.regency,
    province: columns.province,
    aliases: aliasNames.join('; ') || null,
    validFrom: since,
  }
}

export async function keepAliases(tx: Tx, unitId: string, names: readonly string[]): Promise<void> {
  await tx.deleteFrom('unitAlias').where('unitId', '=', unitId).execute()
  if (names.length === 0) return
  await tx
    .insertInto('unitAlias')
    .values(names.map((alias) => ({ unitId, alias })))
    .execute()
}
