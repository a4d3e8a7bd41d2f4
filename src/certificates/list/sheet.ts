import { to } from '#addresses'
import { type SheetQuestion, sheet } from '#kernel'
import { levels, states } from '../kinds.ts'
import { countStates, listCertificates, question, type When } from './list.ts'

/** The list of certificates as a table to take away; names only as the page shows them. */
export const certificateSheet = sheet({
  list: to.certificates,
  title: 'Sertifikat',
  permission: 'certificate.read',

  filter({ query }) {
    const { cari, keadaan, jenis } = question.parse(query)
    return [cari && `memuat "${cari}"`, keadaan && states[keadaan], jenis && levels[jenis]]
  },

  async count(asked) {
    const wanted = question.parse(asked.query)
    const counts = await countStates(asked.db, asked.actor, wanted, whenOf(asked))
    if (wanted.keadaan) return counts.get(wanted.keadaan) ?? 0
    return [...counts.values()].reduce((sum, count) => sum + count, 0)
  },

  rows: (asked, slice) =>
    listCertificates(asked.db, asked.actor, question.parse(asked.query), whenOf(asked), slice),

  columns: [
    { head: 'Nama', width: 32, value: ({ holder }) => holder },
    { head: 'Judul', width: 36, value: ({ title }) => title },
    { head: 'Nomor', width: 24, value: (row) => row.number },
    { head: 'Jenis', width: 28, value: ({ level }) => levels[level] },
    { head: 'Penerbit', width: 36, value: ({ issuer }) => issuer },
    { head: 'Terbit', kind: 'day', value: ({ issuedOn }) => issuedOn },
    { head: 'Berlaku sampai', kind: 'day', value: ({ validUntil }) => validUntil },
    { head: 'Keadaan', value: ({ state }) => states[state] },
    { head: 'Diserahkan', kind: 'day', value: ({ handedOn }) => handedOn },
    { head: 'Angkatan', width: 32, value: ({ programme, cohort }) => `${programme}, ${cohort}` },
    { head: 'Satuan kerja', width: 28, value: ({ unitName }) => unitName },
  ],
})

/** A table knows no hour: whoever stands open by a reason for a while is told by initials in it. */
const whenOf = ({ today }: SheetQuestion): When => ({ today, now: new Date(`${today}T23:59:59Z`) })
