import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, addressOf, type Day, type Db, pageAsked, type Slice, wordsAsked } from '#kernel'
import { withinLimits } from '#people'
import {
  type CertificateView,
  certificateColumns,
  certificatesWithin,
  certificateTables,
  holderShown,
} from '../certificate.ts'
import { type CertificateState, levelCodes, stateCodes } from '../kinds.ts'
import { codeTyped } from '../own/code.ts'

export const perPage = 25

/** What the list is asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  cari: wordsAsked,
  keadaan: z.enum(stateCodes).optional().catch(undefined),
  jenis: z.enum(levelCodes).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  halaman: pageAsked,
})
export type Question = z.infer<typeof question>
export const listAddress = (asked: Partial<Question>) => addressOf(to.certificates, asked)

export interface When {
  now: Date
  today: Day
}

/** A part of the certificates within reach, the newest first. */
export async function listCertificates(
  db: Db,
  actor: Actor,
  asked: Question,
  when: When,
  { from, most }: Slice = { from: (asked.halaman - 1) * perPage, most: perPage },
): Promise<CertificateView[]> {
  const { rows } = await sql<CertificateView>`
    select ${certificateColumns(actor, when)} from ${certificateTables}
    where ${asking(actor, asked, when)} ${standing(asked.keadaan, when.today)}
    order by certificate.issued_on desc, certificate.id limit ${most} offset ${from}`.execute(db)
  return rows
}

/** How many answer the question in each state. */
export async function countStates(
  db: Db,
  actor: Actor,
  asked: Question,
  when: When,
): Promise<Map<CertificateState, number>> {
  const { rows } = await sql<{ state: CertificateState; count: number }>`
    select certificate_state(certificate.*, ${when.today}) as state, count(*)::int as count
    from certificate left join person on person.id = certificate.person_id
    where ${asking(actor, asked, when)} group by 1`.execute(db)
  return new Map(rows.map(({ state, count }) => [state, count]))
}

const standing = (state: CertificateState | undefined, today: Day) =>
  state ? sql`and certificate_state(certificate.*, ${today}) = ${state}` : sql``

/** A name is sought only as far as the reader is shown names. */
function asking(actor: Actor, { cari, jenis, unit }: Question, { now }: When) {
  const like = `%${cari?.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const code = cari && codeTyped(cari)
  const conditions = [
    certificatesWithin(actor),
    sql<SqlBool>`(person.id is null or ${withinLimits(actor)})`,
    cari
      ? sql<SqlBool>`(lower(certificate.number) like ${like} or lower(certificate.title) like ${like}
          or lower(${holderShown(actor, now)}) like ${like} or certificate.code = ${code ?? null})`
      : undefined,
    jenis ? sql<SqlBool>`certificate.level = ${jenis}` : undefined,
    unit ? sql<SqlBool>`certificate.unit_id = ${unit}` : undefined,
  ].filter((each) => each !== undefined)
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

/** Papers that lie in the own office: who may be gone first comes first. */
export async function waitingPapers(
  db: Db,
  actor: Actor,
  when: When,
  page: number,
): Promise<{ rows: CertificateView[]; total: number }> {
  const which = sql`${certificatesWithin(actor)}
    and coalesce(person.unit_id, certificate.unit_id) = ${actor.scope?.unitId ?? null}
    and handover.certificate_id is null and certificate_state(certificate.*, ${when.today}) in ('valid', 'expired')`
  const { rows } = await sql<CertificateView & { total: number }>`
    select ${certificateColumns(actor, when)}, (count(*) over ())::int as total from ${certificateTables}
    where ${which}
    order by release_on nulls last, certificate.issued_on, certificate.id
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  return { rows, total: rows[0]?.total ?? 0 }
}
