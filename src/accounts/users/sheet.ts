import { to } from '#addresses'
import { sheet } from '#kernel'
import { stateNames } from './list.page.tsx'
import { countUsers, listUsers, question } from './list.ts'

/** The list of people as a table to take away. */
export const userSheet = sheet({
  list: to.users,
  title: 'Pengguna',
  permission: 'account.read',

  async filter({ db, query }) {
    const { cari, unit, keadaan } = question.parse(query)
    const office = unit
      ? await db.selectFrom('unit').select('name').where('id', '=', unit).executeTakeFirst()
      : undefined
    return [cari && `memuat "${cari}"`, keadaan && stateNames[keadaan], office?.name]
  },

  async count({ db, actor, today, query }) {
    const asked = question.parse(query)
    const counts = await countUsers(db, actor, asked, today)
    if (asked.keadaan) return counts.get(asked.keadaan) ?? 0
    return [...counts.values()].reduce((sum, count) => sum + count, 0)
  },

  rows({ db, actor, today, query }, slice) {
    return listUsers(db, actor, question.parse(query), today, slice)
  },

  columns: [
    { head: 'Nama', width: 32, value: (row) => row.name },
    { head: 'Nama pengguna', width: 24, value: (row) => row.username },
    { head: 'Jabatan sekarang', width: 60, value: (row) => row.posts },
    { head: 'Langkah kedua', value: (row) => (row.secondFactor ? 'terpasang' : 'belum') },
    { head: 'Keadaan', width: 22, value: (row) => stateNames[row.state] },
  ],
})
