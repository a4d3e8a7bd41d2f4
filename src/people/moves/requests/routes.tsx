import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, page, submit } from '#kernel'
import { crumbs } from '../crumbs.ts'
import { help } from '../help.tsx'
import { wholeHistoryOf } from '../letter.ts'
import { otherUnits } from '../units.ts'
import { AskPage, askSentences } from './ask.page.tsx'
import { askForFile } from './ask.ts'
import { findRequest } from './queries.ts'
import { refuseRequest } from './refuse.ts'
import { RequestPage, refuseSentences, withdrawSentences } from './show.page.tsx'
import { withdrawRequest } from './withdraw.ts'

export const requestRoutes = new Hono<App>()

const shown = ({ id }: { id: string }) => to.fileRequest(id)

requestRoutes.get(
  to.requestFile,
  page('move.write', (c) => askPage(c)),
)
requestRoutes.post(
  to.requestFile,
  submit(askForFile, { again: askPage, sentences: askSentences, next: shown }),
)

requestRoutes.get(
  to.fileRequest(':id'),
  page('move.read', (c) => requestPage(c)),
)
requestRoutes.post(
  to.fileRequest(':id'),
  submit(refuseRequest, { again: requestPage, sentences: refuseSentences, next: shown }),
)
requestRoutes.post(
  to.withdrawFileRequest(':id'),
  submit(withdrawRequest, { again: requestPage, sentences: withdrawSentences, next: shown }),
)

async function askPage(c: Context<App>, form?: FormState) {
  const { db, actor } = c.var
  return c.render(<AskPage form={form ?? blank()} units={await otherUnits(db, actor)} />, {
    title: 'Minta berkas',
    crumbs,
    help: help.request,
    narrow: true,
  })
}

async function requestPage(c: Context<App, '/:id'>, form?: FormState) {
  const { db, actor, services } = c.var
  const request = await findRequest(db, c.req.param('id'), actor)
  const events = await wholeHistoryOf(db, request.id)
  return c.render(<RequestPage {...{ request, form, events, words: services.words, actor }} />, {
    title: 'Permintaan berkas',
    crumbs,
    help: help.request,
  })
}
