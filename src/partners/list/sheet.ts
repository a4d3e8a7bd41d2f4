import { to } from '#addresses'
import { sheet } from '#kernel'
import { flags } from '../checks/kinds.ts'
import { contributions } from '../contributions/kinds.ts'
import { partnerKinds } from '../kinds.ts'
import { question, searchOf } from './list.ts'
import { searchPartners } from './search.ts'

/** The list of partners as a table to take away. */
export const partnerSheet = sheet({
  list: to.partners,
  title: 'Mitra',
  permission: 'partner.read',

  async filter({ db, query }) {
    const { cari, jenis, wilayah, bantuan, tanda } = question.parse(query)
    const area =
      wilayah && (await db.selectFrom('area').select('name').where('code', '=', wilayah).executeTakeFirst())
    return [
      cari && `memuat "${cari}"`,
      jenis && partnerKinds[jenis],
      area && `wilayah ${area.name}`,
      bantuan && `dapat membantu ${contributions[bantuan]}`,
      tanda && `tanda ${tanda === 'none' ? 'belum diperiksa' : flags[tanda]}`,
    ]
  },

  async count({ db, query }) {
    return (await searchPartners(db, searchOf(question.parse(query)), { from: 0, most: 1 })).total
  },

  async rows({ db, query }, slice) {
    return (await searchPartners(db, searchOf(question.parse(query)), slice)).rows
  },

  columns: [
    { head: 'Nama', width: 44, value: (row) => row.name },
    { head: 'Jenis', width: 32, value: (row) => partnerKinds[row.kind] },
    { head: 'Tanda', width: 20, value: (row) => row.flag && flags[row.flag] },
    { head: 'Kecamatan', width: 24, value: (row) => row.district },
    { head: 'Kabupaten atau kota', width: 30, value: (row) => row.regency },
    { head: 'Kontak', width: 26, value: (row) => row.contact },
    { head: 'Telepon atau surel', width: 26, value: (row) => row.reachedBy },
  ],
})
