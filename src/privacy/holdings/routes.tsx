import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, found, longMoment, page, submit, xlsxType } from '#kernel'
import { findPerson, lookKinds, seesWhole } from '#people'
import { help } from '../help.tsx'
import { bookOf } from './book.ts'
import { AskCopyPage, CopyPage, copySentences } from './copy.page.tsx'
import { holdingsOf } from './holdings.ts'
import { KeptPage } from './kept.page.tsx'
import { keptTables } from './kept.ts'
import { makeCopy } from './make-copy.ts'

export const holdingRoutes = new Hono<App>()

holdingRoutes.get(
  to.keptData,
  page('rule.read', async (c) => {
    return c.render(<KeptPage tables={await keptTables(c.var.db)} />, {
      title: 'Data yang disimpan',
      help: help.kept,
    })
  }),
)
holdingRoutes.get(
  to.personCopy(':id'),
  page('data-request.decide', (c) => askPage(c)),
)
holdingRoutes.post(
  to.personCopy(':id'),
  submit(makeCopy, {
    again: askPage,
    sentences: copySentences,
    next: ({ id, personId }) => to.madeCopy(personId, id),
  }),
)
holdingRoutes.get(to.madeCopy(':id', ':lookId'), page('data-request.decide', copyPage))
holdingRoutes.get(to.madeCopyBook(':id', ':lookId'), page('data-request.decide', copyBook))
holdingRoutes.get(to.madeCopyFile(':id', ':lookId'), page('data-request.decide', copyFile))

type Made = Context<App, '/:id/:lookId'>

async function askPage(c: Context<App, '/:id'>, form?: FormState) {
  const { db, actor, today } = c.var
  const person = await findPerson(db, c.req.param('id'), actor)
  found(seesWhole(actor, person, today) || null)
  return c.render(<AskCopyPage form={form ?? blank({ kind: 'data-right' })} personId={person.id} />, {
    title: 'Salinan semua data',
    crumbs: [
      { label: 'Warga binaan', href: to.people },
      { label: person.name, href: to.person(person.id) },
    ],
    help: help.copy,
    narrow: true,
  })
}

async function copyPage(c: Made) {
  const { person, holdings, made } = await theCopy(c)
  const where = [person.id, c.req.param('lookId')] as const
  const files = { book: to.madeCopyBook(...where), file: to.madeCopyFile(...where) }
  return c.render(<CopyPage {...{ name: person.name, holdings, made, ...files }} />, {
    title: 'Salinan semua data',
    crumbs: [{ label: 'Warga binaan', href: to.people }],
    help: help.copy,
  })
}

async function copyBook(c: Made) {
  const { person, holdings, made } = await theCopy(c)
  const book = await bookOf(person.name, made, holdings, c.var.actor.zone)
  return c.body(book, 200, {
    'content-type': xlsxType,
    'content-length': String(book.byteLength),
    'content-disposition': `attachment; filename="salinan-data-${person.id.slice(-12)}.xlsx"`,
    'cache-control': 'private, no-store',
  })
}

async function copyFile(c: Made) {
  const { person, holdings, made } = await theCopy(c)
  return c.body(JSON.stringify({ catatan: made, data: holdings }, null, 2), 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="salinan-data-${person.id.slice(-12)}.json"`,
    'cache-control': 'private, no-store',
  })
}

/** Read now, for whoever made it, while it is open. */
async function theCopy(c: Made) {
  const { db, actor, services } = c.var
  const now = services.clock()
  const person = await findPerson(db, c.req.param('id'), actor)
  const look = found(
    await db
      .selectFrom('look')
      .selectAll()
      .where('id', '=', z.uuid().safeParse(c.req.param('lookId')).data ?? null)
      .where('personId', '=', person.id)
      .where('accountId', '=', actor.accountId)
      .where('what', '=', 'copy')
      .where('opensUntil', '>', now)
      .executeTakeFirst(),
  )
  const holdings = await holdingsOf(db, person.id, services.secrets, services.words)
  const purpose = look.kind && lookKinds[look.kind]
  const made = `Dibuat ${look.actorName}, ${look.actorPost}, ${longMoment(look.at, actor.zone)}. Keperluan: ${purpose}; ${look.reason}`
  return { person, holdings, made }
}
