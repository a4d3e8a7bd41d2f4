import { type RawBuilder, sql } from 'kysely'
import { type Database, reading, system } from '#kernel'
import type { StoredPaper } from './ground.ts'
import type { FileState } from './states.ts'

/** Whose words are sought: what two parties wrote to one another, and nothing that mainly tells of one person. */
const sought = [
  'signed-scan',
  'signed-file',
  'draft',
  'minutes',
  'request-letter',
  'review',
  'suspension-letter',
  'termination-letter',
]
const readable = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]

/** Papers added since a moment whose words nobody has read. */
export function unreadSince(db: Database, since: Date, most: number): Promise<StoredPaper[]> {
  return rows(
    db,
    sql`select id, agreement_id, sha256, type, name from paper
      where at >= ${since} and kind = any(${sought}) and type = any(${readable})
        and not exists (select from paper_words where paper_words.id = paper.id)
      order by at limit ${most}`,
  )
}

/** Files added since a moment that nobody has checked, and then those whose last check is older than another. */
export function uncheckedSince(
  db: Database,
  since: Date,
  before: Date,
  most: number,
): Promise<(StoredPaper & { was: FileState })[]> {
  return rows(
    db,
    sql`(select id, agreement_id, sha256, type, name, 'same' as was from paper
        where at >= ${since} and not exists (select from paper_check where paper_check.id = paper.id) limit ${most})
      union all
      (select id, agreement_id, sha256, type, name, 'same' from agreement_text
        where at >= ${since} and sha256 is not null
          and not exists (select from paper_check where paper_check.id = agreement_text.id) limit ${most})
      union all
      (select id, paper_check.agreement_id, paper_check.sha256, coalesce(paper.type, text.type), coalesce(paper.name, text.name), state
        from paper_check left join paper using (id) left join agreement_text text using (id)
        where checked_at < ${before} order by checked_at limit ${most})
      limit ${most}`,
  )
}

function rows<Row>(db: Database, query: RawBuilder<unknown>): Promise<Row[]> {
  return reading(db, system, async (read) => (await sql<Row>`${query}`.execute(read)).rows)
}
