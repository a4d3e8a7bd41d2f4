import { sql } from 'kysely'
import { to } from '#addresses'
import { type Db, type SheetQuestion, sheet } from '#kernel'
import { partnerNames } from '#partners'
import { question, whenOf } from './asking.ts'
import { countByStage } from './counts.ts'
import { kinds, objects } from './kinds.ts'
import { listAgreements, type Row } from './list.ts'
import { stages } from './stages.ts'
import { vitalities } from './vitality.ts'

/** The list of agreements as a table to take away. */
export const agreementSheet = sheet({
  list: to.agreements,
  title: 'Kerja sama',
  permission: 'agreement.read',
  filter: filterWords,

  async count({ db, actor, today, query }) {
    const asked = question.parse(query)
    const counts = await countByStage(db, actor, asked, await whenOf(db, actor, today))
    if (asked.tahap) return counts.get(asked.tahap) ?? 0
    return [...counts.values()].reduce((sum, count) => sum + count, 0)
  },

  async rows({ db, actor, today, query }, slice) {
    return withMore(
      db,
      await listAgreements(db, actor, question.parse(query), await whenOf(db, actor, today), slice),
    )
  },

  columns: [
    { head: 'Judul', width: 48, value: (row) => row.title },
    { head: 'Jenis naskah', width: 28, value: (row) => kinds[row.kind] },
    { head: 'Objek', width: 28, value: (row) => row.objects.map((object) => objects[object]).join(', ') },
    { head: 'Mitra', width: 40, value: (row) => row.partnerNames },
    { head: 'Nomor', width: 40, value: (row) => row.numbers },
    { head: 'Unit', width: 32, value: (row) => row.unitName },
    { head: 'Tahap', value: (row) => stages[row.stage] },
    { head: 'Sejak', kind: 'day', value: (row) => row.stageSince },
    { head: 'Keadaan', value: (row) => row.vitality && vitalities[row.vitality] },
    { head: 'Mulai berlaku', kind: 'day', value: (row) => row.startsOn },
    { head: 'Berakhir', kind: 'day', value: (row) => row.endsOn },
    { head: 'Penanggung jawab unit', width: 26, value: (row) => row.owner },
  ],
})

/** What a table has room for and a page has not: every party's number, and who answers for it. */
async function withMore(db: Db, rows: Row[]) {
  if (rows.length === 0) return []
  const more = await db
    .selectFrom('agreement')
    .leftJoin('account', 'account.id', 'agreement.ourOwnerId')
    .select(['agreement.id', 'agreement.objects', 'account.name as owner'])
    .select((eb) =>
      eb
        .selectFrom('party')
        .select(sql<string | null>`string_agg(number, '; ' order by place_in_order)`.as('numbers'))
        .whereRef('party.agreementId', '=', 'agreement.id')
        .as('numbers'),
    )
    .where('agreement.id', '=', sql<string>`any(${rows.map(({ id }) => id)}::uuid[])`)
    .execute()
  const byId = new Map(more.map((one) => [one.id, one]))
  return rows.map((row) => ({ ...row, ...(byId.get(row.id) ?? { objects: [], owner: null, numbers: null }) }))
}

/** A question to the list in words, a phrase for each part. */
export async function filterWords({ db, query }: SheetQuestion): Promise<(string | undefined)[]> {
  const { cari, tahap, keadaan, jenis, objek, unit, mitra, habis, putusan, bersama, wilayah } =
    question.parse(query)
  const partner = mitra && (await partnerNames(db, [mitra])).get(mitra)
  const office =
    unit && (await db.selectFrom('unit').select('name').where('id', '=', unit).executeTakeFirst())?.name
  const area = wilayah
    ? (await db.selectFrom('area').select('name').where('code', '=', wilayah).executeTakeFirst())?.name
    : undefined
  return [
    cari && `memuat "${cari}"`,
    tahap && `tahap ${stages[tahap]}`,
    keadaan && `keadaan ${vitalities[keadaan].toLowerCase()}`,
    jenis && kinds[jenis],
    objek && `objek ${objects[objek]}`,
    office && `unit ${office}`,
    partner && `mitra ${partner}`,
    area && `mitra di ${area}`,
    habis && `habis masa dalam ${habis} hari`,
    putusan && 'perlu keputusan',
    bersama && 'yang diubah bersama',
  ]
}
