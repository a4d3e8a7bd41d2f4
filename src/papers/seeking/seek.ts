import { sql } from 'kysely'
import type { Db } from '#kernel'

/** A paper that says the words, and where. */
export interface Hit {
  agreementId: string
  title: string
  /** Of the file, or of the version of the text. */
  name: string
  /** Pieces of the passage; the words that were sought stand apart. */
  passage: { text: string; sought: boolean }[]
}

/** Around the words that are sought, inside a passage: signs that no text has. */
const [from, to] = ['\ue000', '\ue001']
const most = 8

/** Agreements within reach in whose papers all these words stand, also as beginnings of words; the newest paper of each. */
export async function seekInPapers(db: Db, words: string): Promise<Hit[]> {
  const asked = prefixesOf(words)
  if (!asked) return []
  const question = sql`to_tsquery('simple', ${asked})`
  const options = `StartSel=${from}, StopSel=${to}, MaxWords=30, MinWords=15, MaxFragments=1`
  const { rows } = await sql<{ agreementId: string; title: string; name: string; passage: string }>`
    select agreement.id as agreement_id, agreement.title,
      coalesce(paper.name, agreement_text.name, 'Naskah versi ' || agreement_text.serial) as name,
      ts_headline('simple', paper_words.body, ${question}, ${options}) as passage
    from (select distinct on (agreement_id) id, agreement_id from papers_saying(${question}) order by agreement_id, id desc) hit
      join paper_words on paper_words.id = hit.id
      join agreement on agreement.id = hit.agreement_id
      left join paper on paper.id = hit.id
      left join agreement_text on agreement_text.id = hit.id
    order by paper_words.at desc, agreement.id limit ${most}`.execute(db)
  return rows.map(({ passage, ...hit }) => ({ ...hit, passage: piecesOf(passage) }))
}

/** 'puskesmas kelil' → 'puskesmas:* & kelil:*'; nothing where there is no word of three letters. */
function prefixesOf(words: string): string | undefined {
  const asked = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return asked.some((word) => word.length >= 3) ? asked.map((word) => `${word}:*`).join(' & ') : undefined
}

function piecesOf(passage: string): Hit['passage'] {
  return passage
    .replace(/\s+/g, ' ')
    .split(from)
    .flatMap((part, at) => {
      const [first = '', rest] = part.split(to)
      return at === 0 || rest === undefined
        ? [{ text: part, sought: false }]
        : [
            { text: first, sought: true },
            { text: rest, sought: false },
          ]
    })
    .filter(({ text }) => text !== '')
}
