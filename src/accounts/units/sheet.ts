import { to } from '#addresses'
import { sheet } from '#kernel'
import { unitKindNames } from './kinds.ts'
import { asAsked, listUnits } from './list.ts'

/** The list of units as a table to take away; without a filter, every unit of the country. */
export const unitSheet = sheet({
  list: to.units,
  title: 'Satuan kerja',
  permission: 'unit.read',

  async filter({ db, actor, query }) {
    const { cari, kanwil, jenis } = asAsked(query, actor)
    const office =
      kanwil && kanwil !== 'semua'
        ? await db.selectFrom('unit').select('name').where('id', '=', kanwil).executeTakeFirst()
        : undefined
    return [cari && `memuat "${cari}"`, jenis && unitKindNames[jenis], office?.name]
  },

  async count({ db, actor, query }) {
    const [first] = await listUnits(db, asAsked(query, actor), { from: 0, most: 1 })
    return first?.total ?? 0
  },

  rows({ db, actor, query }, slice) {
    return listUnits(db, asAsked(query, actor), slice)
  },

  columns: [
    { head: 'Nama', width: 44, value: (row) => row.name },
    { head: 'Jenis', width: 28, value: (row) => unitKindNames[row.kind] },
    { head: 'Kelas', value: (row) => row.class },
    { head: 'Kabupaten atau kota', width: 30, value: (row) => row.regency },
    { head: 'Kantor Wilayah', width: 30, value: (row) => row.kanwilName },
    { head: 'Sebutan lain', width: 36, value: (row) => row.aliases },
  ],
})
