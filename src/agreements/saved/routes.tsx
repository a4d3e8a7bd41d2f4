import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { whenOf } from '../asking.ts'
import { help } from '../help.tsx'
import { listAddress, listQuery } from '../list-address.ts'
import { filterWords } from '../sheet.ts'
import { asQuestion, countedFilters, findFilter } from './queries.ts'
import { remove } from './remove.ts'
import { rename } from './rename.ts'
import { save } from './save.ts'
import {
  FiltersPage,
  RemoveFilterPage,
  RenameFilterPage,
  renameSentences,
  SaveFilterPage,
  saveSentences,
} from './saved.page.tsx'

type One = Context<App, '/:id'>

export const filterRoutes = new Hono<App>()

filterRoutes.get(to.filters, page('filter.save', listPage))

filterRoutes.get(to.newFilter, page('filter.save', savePage))
filterRoutes.post(
  to.newFilter,
  submit(save, {
    again: savePage,
    sentences: saveSentences,
    next: ({ query }) => listAddress(asQuestion(query)),
  }),
)

const listed = () => to.filters
filterRoutes.get(to.filter(':id'), page('filter.save', renamePage))
filterRoutes.post(
  to.filter(':id'),
  submit(rename, { again: renamePage, sentences: renameSentences, next: listed }),
)

filterRoutes.get(to.removeFilter(':id'), page('filter.save', removePage))
filterRoutes.post(to.removeFilter(':id'), submit(remove, { again: removePage, sentences: {}, next: listed }))

const above = { label: 'Kerja sama', href: to.agreements }
const surround = (title: string) => ({
  title,
  crumbs: [above, { label: 'Saringan tersimpan', href: to.filters }],
  help: help.filters,
  narrow: true,
})

async function listPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const filters = await countedFilters(db, actor, await whenOf(db, actor, today))
  return c.render(<FiltersPage filters={filters} accountId={actor.accountId} />, {
    ...surround('Saringan tersimpan'),
    crumbs: [above],
  })
}

async function savePage(c: Context<App>, form: FormState = blank()) {
  const { db, actor, today } = c.var
  const query = listQuery(asQuestion(String(form.values.query ?? new URLSearchParams(c.req.query()))))
  const asked = Object.fromEntries(new URLSearchParams(query))
  const words = (await filterWords({ db, actor, today, query: asked })).flatMap((phrase) => phrase || [])
  return c.render(<SaveFilterPage form={form} words={words} query={query} />, surround('Simpan saringan'))
}

const filterAt = (c: One) =>
  findFilter(c.var.db, c.var.actor, found(z.uuid().safeParse(c.req.param('id')).data))

async function renamePage(c: One, form?: FormState) {
  const filter = await filterAt(c)
  const values = { name: filter.name, shared: filter.shared ? 'ya' : undefined }
  return c.render(
    <RenameFilterPage filter={filter} form={form ?? blank(values)} />,
    surround('Ubah saringan'),
  )
}

async function removePage(c: One, form: FormState = blank()) {
  return c.render(<RemoveFilterPage filter={await filterAt(c)} form={form} />, surround('Hapus saringan'))
}
