import { to } from '#addresses'
import type { Db } from '#kernel'
import { inPapersAddress, seekInPapers } from '#papers'
import { type Asked, type Group, most } from './group.ts'

/** Agreements within reach in whose papers the words stand, with the article. What is spelled nearly so is not sought. */
export async function findInPapers(db: Db, { text, actor, today, near }: Asked): Promise<Group> {
  const asked = { cari: text, halaman: 1 }
  const { hits, total } = near ? { hits: [], total: 0 } : await seekInPapers(db, actor, asked, today, most)
  return {
    title: 'Di dalam naskah',
    hits: hits.map(({ agreementId, title, name, place, passage }) => ({
      href: to.agreement(agreementId),
      title,
      detail: `${place || name}: …${passage.map((piece) => piece.text).join('')}…`,
      // what a thing is called goes before what is written in its papers
      fit: 0,
    })),
    total,
    all: total > hits.length ? inPapersAddress({ cari: text }) : undefined,
  }
}
