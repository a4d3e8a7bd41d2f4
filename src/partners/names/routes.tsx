import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, reaches, submit } from '#kernel'
import { frame } from '../frame.ts'
import { help } from '../help.tsx'
import { findStanding } from '../queries.ts'
import {
  RecordFormerNamePage,
  RemoveFormerNamePage,
  recordSentences,
  removeSentences,
} from './former-name.page.tsx'
import { formerNamesOf } from './former-names.ts'
import { recordFormerName } from './record-former-name.ts'
import { removeFormerName } from './remove-former-name.ts'

export const nameRoutes = new Hono<App>()

const shown = ({ id }: { id: string }) => `${to.partner(id)}#nama-dahulu`

nameRoutes.get(to.newFormerName(':id'), page('partner.revise', recordPage))
nameRoutes.post(
  to.newFormerName(':id'),
  submit(recordFormerName, { again: recordPage, sentences: recordSentences, next: shown }),
)
nameRoutes.get(to.removeFormerName(':id', ':formerName'), page('partner.revise', removePage))
nameRoutes.post(
  to.removeFormerName(':id', ':formerName'),
  submit(removeFormerName, {
    again: removePage,
    sentences: removeSentences,
    next: ({ id }) => to.partner(id),
  }),
)

async function recordPage(c: Context<App, '/:id'>, form?: FormState) {
  const partner = await kept(c)
  return c.render(
    <RecordFormerNamePage form={form ?? blank()} partner={partner} />,
    frame(partner, 'Catat nama dahulu', help.form),
  )
}

async function removePage(c: Context<App, '/:id/:formerName'>, form?: FormState) {
  const partner = await kept(c)
  const names = await formerNamesOf(c.var.db, partner.id)
  const former = found(names.find(({ id }) => id === c.req.param('formerName')))
  return c.render(
    <RemoveFormerNamePage form={form ?? blank()} partner={partner} former={former} />,
    frame(partner, 'Hapus nama dahulu', help.form),
  )
}

async function kept(c: Context<App, '/:id'>) {
  const partner = await findStanding(c.var.db, c.req.param('id'))
  return found(reaches(c.var.actor, partner) ? partner : undefined)
}
