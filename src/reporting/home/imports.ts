import { type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { longDay, may, number } from '#kernel'
import { peopleImport } from '#people'
import { age } from './badges.ts'
import { question } from './question.ts'

type Waiting = 'mapping' | 'read' | 'failed'

interface Detail {
  state: Waiting
  doubts: number
  asOf: string
}

const says: Record<Waiting, string> = {
  mapping: 'Cocokkan kolomnya.',
  read: 'Putuskan, lalu terapkan.',
  failed: 'Berkasnya tidak terbaca. Unggah lagi, atau buang.',
}

/** Lists that were uploaded in the own unit and wait for somebody: columns to match, doubts to decide, a failure. */
export const waitingImports = question<Detail>({
  code: 'impor-menunggu',
  title: 'Impor menunggu keputusan',
  lead: 'Daftar yang sudah diunggah dan belum diterapkan. Isinya dihapus setelah seminggu.',
  isFor: (actor) => actor.reach.of === 'unit' && may(actor, peopleImport.permission),
  reads: peopleImport.permission,
  rows: ({ actor }) => sql`
    select waiting.id, null::uuid as agreement_id, waiting.unit_id, waiting.file_name as title,
      waiting.begun_at::date as day, jsonb_build_object('state', waiting.state, 'asOf', waiting.as_of, 'doubts', (
        select count(*) from import_row where import_id = waiting.id and standing = 'doubt')) as detail
    from import waiting
    where ${sql<SqlBool>`waiting.unit_id = ${actor.scope?.unitId ?? null}`} and waiting.kind = ${peopleImport.key}
      and waiting.state in ('mapping', 'read', 'failed')`,
  task: ({ id, title, day, detail: { state, doubts, asOf } }, { today }) => ({
    title,
    href: to.import(peopleImport.path, id),
    detail: `Keadaan ${longDay(asOf)}. ${says[state]}`,
    badge:
      doubts > 0
        ? { kind: 'attention', word: `${number(doubts)} meragukan` }
        : { kind: 'waiting', word: age(today, day ?? today) },
  }),
})
