import type { Db } from '#kernel'
import { findAgreements } from './agreements.tsx'
import { findContacts } from './contacts.ts'
import type { Asked, Group, Question } from './group.ts'
import { findInPapers } from './papers.ts'
import { findPartners } from './partners.ts'
import { findPeople } from './people.ts'
import { findUnits } from './units.ts'

export interface Found {
  /** The group with the best hit first; none is empty. */
  groups: Group[]
  /** Nothing has these words: what stands here is spelled nearly so. */
  near: boolean
}

/** Everything within reach that a text may mean; when nothing has its words, what is spelled nearly so. */
export async function findEverything(db: Db, question: Question): Promise<Found> {
  const groups = await groupsFor(db, { ...question, near: false })
  if (groups.length > 0) return { groups, near: false }
  return { groups: await groupsFor(db, { ...question, near: true }), near: true }
}

async function groupsFor(db: Db, asked: Asked): Promise<Group[]> {
  const groups = []
  if (asked.people !== 'none') groups.push(await findPeople(db, asked))
  if (asked.people !== 'only') {
    groups.push(await findAgreements(db, asked))
    groups.push(await findPartners(db, asked))
    groups.push(await findUnits(db, asked))
    groups.push(await findContacts(db, asked))
    groups.push(await findInPapers(db, asked))
  }
  const best = ({ hits: [first] }: Group) => Math.floor(first?.fit ?? 0)
  return groups.filter(({ hits }) => hits.length > 0).sort((a, b) => best(b) - best(a))
}
