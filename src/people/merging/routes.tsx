import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { findPerson, isOwn, type PersonView } from '../person.ts'
import { candidatesFor, mergedWith } from './candidates.ts'
import { help } from './help.tsx'
import { ChoosePage, MergePage, mergeSentences, UnmergePage, unmergeSentences } from './merge.page.tsx'
import { merge } from './merge.ts'
import { unmerge } from './unmerge.ts'

export const mergeRoutes = new Hono<App>()

const shown = ({ id }: { id: string }) => to.person(id)

mergeRoutes.get(
  to.mergePerson(':id'),
  page('person.merge', (c) => mergePage(c)),
)
mergeRoutes.post(
  to.mergePerson(':id'),
  submit(merge, { again: mergePage, sentences: mergeSentences, next: shown }),
)
mergeRoutes.get(
  to.unmergePerson(':id'),
  page('person.merge', (c) => unmergePage(c)),
)
mergeRoutes.post(
  to.unmergePerson(':id'),
  submit(unmerge, { again: unmergePage, sentences: unmergeSentences, next: shown }),
)

type One = Context<App, '/:id'>

/** A file of the own unit that stands alone. Errors: 404 for any other. */
async function ownFile(c: One, id: string): Promise<PersonView> {
  const person = await findPerson(c.var.db, id, c.var.actor)
  return found(isOwn(c.var.actor, person) && !person.mergedInto ? person : undefined)
}

async function mergePage(c: One, form?: FormState) {
  const { db } = c.var
  const mine = await ownFile(c, c.req.param('id'))
  const { dengan, nomor = '' } = c.req.query()
  const other = String(form?.values.other ?? dengan ?? '')
  const frame = {
    title: 'Gabungkan berkas',
    crumbs: [
      { label: 'Warga binaan', href: to.people },
      { label: mine.name, href: to.person(mine.id) },
    ],
    help,
  }
  if (other && other !== mine.id) {
    const theirs = await ownFile(c, other)
    return c.render(<MergePage form={form ?? blank({ stays: mine.id })} mine={mine} theirs={theirs} />, frame)
  }
  const candidates = await candidatesFor(db, mine, nomor.trim())
  return c.render(<ChoosePage person={mine} asked={nomor} candidates={candidates} />, frame)
}

async function unmergePage(c: One, form?: FormState) {
  const { db, actor } = c.var
  const person = await findPerson(db, c.req.param('id'), actor)
  const merged = found((isOwn(actor, person) && (await mergedWith(db, person.id))) || undefined)
  return c.render(<UnmergePage form={form ?? blank()} id={person.id} merged={merged} />, {
    title: 'Pisahkan berkas',
    crumbs: [
      { label: 'Warga binaan', href: to.people },
      { label: person.name, href: to.person(person.id) },
    ],
    help,
    narrow: true,
  })
}
