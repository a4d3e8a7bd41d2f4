import { sql } from 'kysely'
import { z } from 'zod'
import { act, done, line, newId, refuse, type Secrets, type Tx } from '#kernel'
import { type AnswerRow, mostRows } from './answer-file.ts'
import { type Judged, judge } from './judge.ts'
import { lockList, sentLines } from './list.ts'

const unreadable =
  'Berkas tidak terbaca. Kirim XLSX atau CSV dengan judul kolom No atau Nomor registrasi, serta NIK atau Hasil.'

/** Reads an answer of Dukcapil and holds it against its list; nothing changes for the people yet. */
export const read = act({
  name: 'nik-answer.read',
  permission: 'nik.check',

  input: z.object({
    id: z.uuid(),
    file: line('Pilih berkas jawaban', 120).default('jawaban'),
    rows: z
      .custom<AnswerRow[]>(Array.isArray, {
        error: ({ input }) => (input === undefined ? 'Pilih berkas jawaban' : unreadable),
      })
      .refine((rows) => rows.length <= mostRows, `Paling banyak ${mostRows} baris. Pecah berkasnya.`),
  }),

  async run({ tx, actor, now, today, secrets }, { id, file, rows }) {
    const list = await lockList(tx, id, actor)
    const judged = await notTaken(tx, id, judge(rows, await sentLines(tx, list, secrets), today), secrets)
    if (judged.length === 0) return refuse('says-nothing', { field: 'rows' })
    await dropUndecided(tx, id, now, actor.name)
    const answerId = newId()
    await tx
      .insertInto('nikAnswer')
      .values({ id: answerId, listId: id, fileName: file, readAt: now, readBy: actor.name })
      .execute()
    await keep(tx, answerId, judged, secrets)
    const held = judged.filter((row) => row.held).length
    const after = { place: list.place, rows: judged.length, held }
    return done({ id, answerId }, { subject: id, scope: list, after })
  },
})

/** A NIK that stands in somebody else's file is no answer yet, wherever that is. */
async function notTaken(tx: Tx, listId: string, judged: Judged[], secrets: Secrets): Promise<Judged[]> {
  const hashes = judged.flatMap(({ nik }) => (nik ? [secrets.fingerprint(`nik ${nik}`)] : []))
  const { rows } = await sql<{ nikHash: string; line: number | null }>`
    select holder.nik_hash, line.line from nik_holders(${hashes}) holder
      left join nik_list_line line on line.list_id = ${listId} and line.person_id = holder.person_id`.execute(
    tx,
  )
  return judged.map((row) => {
    const hash = row.nik && secrets.fingerprint(`nik ${row.nik}`)
    const isTaken = rows.some((holder) => holder.nikHash === hash && holder.line !== row.line)
    return isTaken ? { ...row, outcome: null, held: 'taken', nik: null } : row
  })
}

/** A newer file takes the place of one that nobody decided on. */
async function dropUndecided(tx: Tx, listId: string, now: Date, by: string): Promise<void> {
  const dropped = sql`update nik_answer set state = 'dropped', settled_at = ${now}, settled_by = ${by}
    where list_id = ${listId} and state = 'read' returning id`
  await sql`with dropped as (${dropped})
    delete from nik_answer_row where answer_id in (select id from dropped)`.execute(tx)
}

async function keep(tx: Tx, answerId: string, judged: readonly Judged[], secrets: Secrets): Promise<void> {
  const rows = judged.map(({ nik, ...row }) => ({
    ...row,
    nik_sealed: nik && secrets.seal(nik),
    nik_hash: nik && secrets.fingerprint(`nik ${nik}`),
  }))
  await sql`
    insert into nik_answer_row (answer_id, place, line, outcome, held, nik_sealed, nik_hash, doubts, remark)
    select ${answerId}, place, line, outcome, held, nik_sealed, nik_hash,
      array(select jsonb_array_elements_text(doubts)), remark
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) each (place integer, line integer, outcome text, held text,
      nik_sealed text, nik_hash text, doubts jsonb, remark text)`.execute(tx)
}
