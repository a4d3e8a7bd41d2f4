import { sql } from 'kysely'
import { asking, inStage, type Question, whenOf } from '#agreements'
import type { Actor, Day, Db } from '#kernel'
import { placeOf, wordShape } from './place.ts'

/** A paper that says the words, and where. */
export interface Hit {
  agreementId: string
  title: string
  /** Of the file, or of the version of the text. */
  name: string
  /** 'Pasal 7 Jangka Waktu'; empty where the words stand in no part of their own. */
  place: string
  /** Pieces of the passage; the words that were sought stand apart. */
  passage: { text: string; sought: boolean }[]
}

export interface Found {
  hits: Hit[]
  total: number
}

/** Around the words that are sought, inside a passage: signs that no text has. */
const [from, to] = ['\ue000', '\ue001']

/**
 * Agreements within reach in whose papers all the words of `cari` stand, also as beginnings of words, and that answer
 * the other questions of the list; the newest paper of each, the newest first.
 */
export async function seekInPapers(
  db: Db,
  actor: Actor,
  asked: Question,
  today: Day,
  most: number,
): Promise<Found> {
  const words = wordsOf(asked.cari ?? '')
  if (!words.some((word) => word.length >= 3)) return { hits: [], total: 0 }
  const question = sql`to_tsquery('simple', ${words.map((word) => `${word}:*`).join(' & ')})`
  const options = `StartSel=${from}, StopSel=${to}, MaxWords=30, MinWords=15, MaxFragments=1`
  const answer = asking(db, actor, { ...asked, cari: undefined }, await whenOf(db, actor, today))
    .select(['agreement.id', 'agreement.title'])
    .where(inStage(sql.ref('agreement.stage'), sql.ref('agreement.endsOn'), asked.tahap, today))
  const { rows } = await sql<
    Omit<Hit, 'passage' | 'place'> & { passage: string; body: string; total: bigint }
  >`
    with hit as materialized (select * from agreements_saying(${question})),
      answer as (${answer}),
      page as (
        select hit.*, answer.title, count(*) over () as total
        from hit join answer on answer.id = hit.agreement_id
        order by hit.at desc, hit.agreement_id limit ${most} offset ${(asked.halaman - 1) * most}
      )
    select page.agreement_id, page.title, page.total, paper_words.body,
      coalesce(paper.name, agreement_text.name, 'Naskah versi ' || agreement_text.serial) as name,
      ts_headline('simple', paper_words.body, ${question}, ${options}) as passage
    from page join paper_words on paper_words.id = page.paper_id
      left join paper on paper.id = page.paper_id
      left join agreement_text on agreement_text.id = page.paper_id
    order by page.at desc, page.agreement_id`.execute(db)
  return {
    hits: rows.map(({ passage, body, total: _, ...hit }) => ({
      ...hit,
      place: placeOf(body, words),
      passage: piecesOf(passage),
    })),
    total: Number(rows[0]?.total ?? 0),
  }
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(wordShape) ?? []

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
