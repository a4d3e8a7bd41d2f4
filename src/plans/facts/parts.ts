import { sql } from 'kysely'
import type { Db } from '#kernel'
import { type PersonStatus, type Sex, sexes, statuses } from '#people'
import { type AgeGroup, ageGroups, type FactKind } from './kinds.ts'

type Dimension = 'sex' | 'ageGroup' | 'status'
interface Row {
  sex: Sex | null
  ageGroup: AgeGroup | null
  status: PersonStatus | null
  amount: bigint
}

/** One way of dividing a number of people: what is not known of them is a part too, so parts add up to the whole. */
export interface Division {
  title: string
  parts: { label: string; amount: number }[]
  total: number
}

const dimensions: readonly [Dimension, string, Record<string, string>][] = [
  ['sex', 'Jenis kelamin', sexes],
  ['ageGroup', 'Kelompok umur', ageGroups],
  ['status', 'Status', statuses],
]

/** The facts of one kind of a promise, by whom they count; nothing where no person was counted. Reach: the agreement's. */
export async function partsOf(db: Db, planItemId: string, kind: FactKind): Promise<Division[]> {
  const { rows } = await sql<Row>`
    select sex, age_group, status, sum(amount)::bigint as amount from fact
    where plan_item_id = ${planItemId} and kind = ${kind}
    group by sex, age_group, status having sum(amount) <> 0`.execute(db)
  return rows.length === 0 ? [] : dimensions.map(([by, title, labels]) => division(rows, by, title, labels))
}

/** Divides the same people once more; every part that the program knows stands there, also when it is empty. */
export function division(
  rows: readonly Row[],
  by: Dimension,
  title: string,
  labels: Record<string, string>,
): Division {
  const sums = new Map<string | null, number>()
  for (const row of rows) sums.set(row[by], (sums.get(row[by]) ?? 0) + Number(row.amount))
  const known = Object.entries(labels).map(([code, label]) => ({ label, amount: sums.get(code) ?? 0 }))
  const unknown = { label: 'Tidak diketahui', amount: sums.get(null) ?? 0 }
  return {
    title,
    parts: unknown.amount === 0 ? known : [...known, unknown],
    total: rows.reduce((sum, row) => sum + Number(row.amount), 0),
  }
}

/** The kind of fact that counts people, for a promise that counts by another: its participants. */
export const peopleKind = (kind: FactKind | null): FactKind => (kind === 'person-hours' ? kind : 'people')
