import { sql } from 'kysely'
import { type Actor, type Day, type Db, type Secrets, type SheetValue, xlsxOf } from '#kernel'
import { type Sex, sexes } from '../kinds.ts'
import { unlimited } from '../limits/limited.ts'
import type { ListView } from './list.ts'

interface Sent {
  line: number
  number: string | null
  name: string | null
  birthDate: Day | null
  sex: Sex | null
  nikSealed: string | null
}

/** The workbook for Dukcapil: what is asked, and empty columns for what is answered. */
export function bookOf(db: Db, list: ListView, secrets: Secrets, actor: Actor) {
  return xlsxOf({
    title: `Daftar NIK ${list.place}`,
    zone: actor.zone,
    columns: [
      { head: 'No', width: 6 },
      { head: 'Nomor registrasi', width: 22 },
      { head: 'Nama', width: 32 },
      { head: 'Tanggal lahir', kind: 'day', width: 14 },
      { head: 'Jenis kelamin', width: 14 },
      { head: 'NIK', width: 20 },
      { head: 'NIK menurut Dukcapil', width: 22 },
      { head: 'Hasil', width: 18 },
      { head: 'Keterangan', width: 32 },
    ],
    rows: async ({ from, most }) => (await sent(db, list, from, most)).map((row) => cells(row, secrets)),
    foot: () => [
      `Daftar NIK ${list.place}, ${list.unitName}, ${list.people} orang`,
      'Mohon isi kolom Hasil dengan Sesuai atau Tidak sesuai, dan NIK menurut Dukcapil sebagai teks 16 angka.',
      `Untuk keperluan: ${list.purpose}`,
      'Memuat data pribadi. Hanya untuk pemadanan NIK; hapus sesudah selesai.',
    ],
  })
}

const cells = ({ line, number, name, birthDate, sex, nikSealed }: Sent, secrets: Secrets): SheetValue[] => [
  line,
  number,
  name,
  birthDate,
  sex && sexes[sex],
  nikSealed && secrets.open(nikSealed),
  null,
  null,
  null,
]

/** Who moved on meanwhile, or had the use of the data limited, is left out: the line stays, without who it was. */
async function sent(db: Db, list: ListView, from: number, most: number): Promise<Sent[]> {
  const { rows } = await sql<Sent>`
    select line.line, line.number, person.name, person.birth_date, person.sex, person.nik_sealed
    from nik_list_line line left join person on person.id = line.person_id and person.unit_id = ${list.unitId} and ${unlimited}
    where line.list_id = ${list.id} order by line.line limit ${most} offset ${from}`.execute(db)
  return rows
}
