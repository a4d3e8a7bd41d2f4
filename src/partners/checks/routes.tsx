import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { sendStored } from '#ui'
import { frame } from '../frame.ts'
import { help } from '../help.tsx'
import { recordsOf } from '../merging/records.ts'
import { findPartner, findStanding } from '../queries.ts'
import {
  CheckPage,
  ClearFlagPage,
  checkSentences,
  clearSentences,
  SetFlagPage,
  setSentences,
} from './check.page.tsx'
import { check } from './check.ts'
import { clearFlag } from './clear-flag.ts'
import { flagOf, mayClear } from './queries.ts'
import { setFlag } from './set-flag.ts'

type One = Context<App, '/:id'>

export const checkRoutes = new Hono<App>()

const shown = ({ id }: { id: string }) => `${to.partner(id)}#pemeriksaan`

checkRoutes.get(to.newPartnerCheck(':id'), page('partner.check', checkPage))
checkRoutes.post(
  to.newPartnerCheck(':id'),
  submit(check, { again: checkPage, sentences: checkSentences, next: shown }),
)
checkRoutes.get(to.partnerCheckFile(':id', ':check'), page('partner.read', openFile))
checkRoutes.get(to.partnerFlag(':id'), page('partner.check', setPage))
checkRoutes.post(
  to.partnerFlag(':id'),
  submit(setFlag, { again: setPage, sentences: setSentences, next: shown }),
)
checkRoutes.get(to.clearPartnerFlag(':id'), page('partner.clear', clearPage))
checkRoutes.post(
  to.clearPartnerFlag(':id'),
  submit(clearFlag, { again: clearPage, sentences: clearSentences, next: shown }),
)

async function checkPage(c: One, form?: FormState) {
  const { db, today, services } = c.var
  const partner = await findStanding(db, c.req.param('id'))
  const state = form ?? blank({ item: c.req.query('butir'), checkedOn: today })
  return c.render(
    <CheckPage form={state} partner={partner} limit={services.files.limit} />,
    frame(partner, 'Catat hasil pemeriksaan', help.checks),
  )
}

async function openFile(c: Context<App, '/:id/:check'>) {
  const { db } = c.var
  const partner = await findPartner(db, c.req.param('id'))
  const file = await db
    .selectFrom('partnerCheck')
    .select(['sha256', 'size', 'type', 'fileName'])
    .where(({ eb, cast }) => eb(cast<string>('id', 'text'), '=', c.req.param('check')))
    .where('partnerId', 'in', recordsOf([partner.id]))
    .executeTakeFirst()
  const { fileName, ...kept } = found(file)
  return sendStored(c, { ...kept, name: fileName }, frame(partner, 'Berkas', help.checks))
}

async function setPage(c: One, form?: FormState) {
  const { db } = c.var
  const partner = await findStanding(db, c.req.param('id'))
  const state = form ?? blank({ flag: (await flagOf(db, partner.id))?.flag })
  return c.render(<SetFlagPage form={state} partner={partner} />, frame(partner, 'Ubah tanda', help.checks))
}

async function clearPage(c: One, form?: FormState) {
  const { db, actor } = c.var
  const partner = await findStanding(db, c.req.param('id'))
  const red = found(await flagOf(db, partner.id))
  found(mayClear(actor, partner, red) || form || undefined)
  return c.render(
    <ClearFlagPage form={form ?? blank()} partner={partner} red={red} />,
    frame(partner, 'Cabut tanda merah', help.checks),
  )
}
