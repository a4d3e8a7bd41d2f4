import { type Day, dayInWords, numberInWords } from '#kernel'
import { type Fillings, fill } from '../library/fill.ts'
import type { Clause } from '../tables.ts'
import { dots, paperNames } from './names.ts'
import { termSentence } from './term.ts'
import type { Article, Paragraph, WrittenParty, WrittenText } from './written.ts'

/** What the record knows and a paper says. */
export interface Known {
  agreement: {
    kind: keyof typeof paperNames
    kindAsWritten: string | null
    title: string
    scope: string | null
    startsOn: Day | null
    endsOn: Day | null
  }
  letterhead: string[]
  parties: (WrittenParty & { duties: string[] })[]
  /** 'Nota Kesepahaman tentang … Nomor …', where there is a paper above this one. */
  parent: string | null
  /** Who answers for it on each side. */
  contacts: string[]
  annex: string[][]
  /** What an addendum changes, where that stands on a copy. */
  changes: string[] | null
  signingOn: Day
  place: string
}

/** Puts a text together: what the record knows, in the words of the library. */
export function write(known: Known, clauses: readonly Clause[]): WrittenText {
  const { agreement, parties, letterhead, annex, signingOn, place } = known
  const fillings = fillingsOf(known)
  const before = (topic: string) =>
    clauses
      .filter((clause) => clause.topic === topic)
      .flatMap((clause) => clause.paragraphs.flatMap((line) => fill(line, fillings)))
  const articles = articlesOf(
    clauses.filter(({ topic }) => topic !== 'recital' && topic !== 'basis'),
    fillings,
  )
  return {
    letterhead,
    heading: (agreement.kindAsWritten ?? paperNames[agreement.kind].heading).toUpperCase(),
    subject: agreement.title,
    parties: parties.map(({ duties: _, ...party }) => party),
    signingOn,
    place,
    recitals: ended(before('recital')),
    basis: ended(before('basis')),
    articles: articles
      .map((article) => (article.topic === 'rights' ? withDuties(article, parties) : article))
      .map(({ topic: _, ...article }) => article),
    annex,
  }
}

function fillingsOf({ agreement, parties, parent, contacts, changes }: Known): Fillings {
  const { called } = paperNames[agreement.kind]
  const [first, ...others] = parties.map(({ name }) => name)
  const count = parties.length
  return {
    naskah: called,
    judul: agreement.title,
    kesatu: first ?? dots,
    mitra: inOneBreath(others),
    induk: parent ?? dots,
    rangkap: `${count} (${numberInWords(count)})`,
    masa_berlaku: termSentence(called, agreement, dots),
    ruang_lingkup: changes ?? linesIn(agreement.scope ?? agreement.title),
    berlaku_sejak: agreement.startsOn ? dayInWords(agreement.startsOn) : dots,
    narahubung: contacts,
  }
}

type Topical = Article & { topic: string }

/** One article for each topic; where several clauses speak to it, paragraphs that begin alike become one. */
function articlesOf(clauses: readonly Clause[], fillings: Fillings): Topical[] {
  const articles = new Map<string, Topical>()
  for (const { topic, heading, paragraphs } of clauses) {
    const article = articles.get(topic) ?? { topic, heading, paragraphs: [] }
    articles.set(topic, article)
    for (const each of paragraphs) join(article.paragraphs, paragraphOf(fill(each, fillings)))
  }
  return [...articles.values()].map((article) => ({ ...article, paragraphs: article.paragraphs.map(closed) }))
}

const paragraphOf = ([text = '', ...items]: string[]): Paragraph => ({ text, items })

function join(paragraphs: Paragraph[], more: Paragraph): void {
  const same = more.items.length > 0 && paragraphs.find(({ text }) => text === more.text)
  if (same) same.items.push(...more.items)
  else paragraphs.push(more)
}

const closed = ({ text, items }: Paragraph): Paragraph => ({ text, items: ended(items) })

/** What the record says of each party's part stands with its duties, after what the library says. */
function withDuties(article: Topical, parties: Known['parties']): Topical {
  const paragraphs = [...article.paragraphs]
  for (const { role, duties } of parties.filter((party) => party.duties.length > 0)) {
    const text = `${role} berkewajiban:`
    const at = paragraphs.findIndex((paragraph) => paragraph.text === text)
    const items = ended([...(paragraphs[at]?.items ?? []), ...duties])
    if (at < 0)
      paragraphs.push(
        { text: `${role} berhak:`, items: ['memperoleh pelaksanaan kewajiban PIHAK lain.'] },
        { text, items },
      )
    else paragraphs[at] = { text, items }
  }
  return { ...article, paragraphs }
}

/** Text of several lines as items, without the numbers or dashes that people type before them. */
export function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•*]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/, '').trim())
    .filter(Boolean)
}

const inOneBreath = (names: string[]) =>
  names.length < 2 ? (names[0] ?? dots) : `${names.slice(0, -1).join(', ')} dan ${names.at(-1)}`

/** Items end with a semicolon, the last one with a full stop; a title such as S.H. keeps its own. */
export function ended(items: readonly string[]): string[] {
  return items.map((item, at) => {
    const bare = item.trim().replace(/(?<![.\s]\p{Lu})[;.,\s]+$/u, '')
    if (at < items.length - 1) return `${bare};`
    return bare.endsWith('.') ? bare : `${bare}.`
  })
}
