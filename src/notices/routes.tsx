import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, page, pageAsked, submit } from '#kernel'
import { help } from './help.tsx'
import { NoticesPage, perPage } from './list.page.tsx'
import { mailRoutes } from './mail/routes.tsx'
import { noticesOf } from './queries.ts'
import { readNotice, readNotices } from './read.ts'

export const noticeRoutes = new Hono<App>()

noticeRoutes.get(to.notices, page('notice.read', listPage))
noticeRoutes.post(
  to.readNotices,
  submit(readNotices, { again: listPage, sentences: {}, next: () => to.notices }),
)
noticeRoutes.post(
  to.readNotice(':id'),
  submit(readNotice, { again: listPage, sentences: {}, next: () => to.notices }),
)
noticeRoutes.route('/', mailRoutes)

const asked = z.object({
  daftar: z.enum(['dibaca']).optional().catch(undefined),
  halaman: pageAsked,
})

async function listPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const { daftar, halaman } = asked.parse(c.req.query())
  const read = daftar === 'dibaca'
  const window = { read, most: perPage, from: (halaman - 1) * perPage }
  const answer = await noticesOf(db, actor, window)
  return c.render(<NoticesPage answer={answer} actor={actor} today={today} read={read} page={halaman} />, {
    title: 'Pengingat',
    help: help.notices,
  })
}
