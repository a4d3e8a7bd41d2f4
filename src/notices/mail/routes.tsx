import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, type FormState, page, pageAsked, submit } from '#kernel'
import { Alert } from '#ui'
import { help } from '../help.tsx'
import { MailPage } from './mail.page.tsx'
import { OutboxPage, perPage, stateCalled } from './outbox.page.tsx'
import { countMails, findMail, mailsOf } from './queries.ts'
import { sendMailAgain } from './send-again.ts'

export const mailRoutes = new Hono<App>()

mailRoutes.get(to.outbox, page('mail.read', outboxPage))
mailRoutes.get(to.mail(':id'), page('mail.read', mailPage))
mailRoutes.post(
  to.sendMailAgain(':id'),
  submit(sendMailAgain, {
    again: outboxPage,
    sentences: { 'not-given-up': 'Surel ini tidak gagal, jadi tidak perlu dikirim ulang.' },
    next: () => to.outbox,
  }),
)

const asked = z.object({
  keadaan: z.string().optional().transform(stateCalled),
  halaman: pageAsked,
})

async function outboxPage(c: Context<App>, form?: FormState) {
  const { db, actor, services } = c.var
  const { keadaan: state, halaman } = asked.parse(c.req.query())
  const window = { state, most: perPage, from: (halaman - 1) * perPage }
  const shown = {
    mails: await mailsOf(db, actor, window),
    counts: await countMails(db, actor),
    sample: services.sample,
    sends: services.mailFrom !== undefined,
  }
  return c.render(
    <>
      {form?.refusal && <Alert title={form.refusal} />}
      <OutboxPage {...shown} actor={actor} state={state} page={halaman} />
    </>,
    { title: 'Kotak keluar', crumbs: [{ label: 'Pengingat', href: to.notices }], help: help.outbox },
  )
}

async function mailPage(c: Context<App, '/:id'>) {
  const { db, actor, services } = c.var
  const mail = await findMail(db, c.req.param('id'), actor, services.sample)
  const origin = services.origin ?? new URL(c.req.url).origin
  const { mailFrom: from, sample } = services
  return c.render(<MailPage mail={mail} from={from} sample={sample} origin={origin} zone={actor.zone} />, {
    title: mail.subject,
    narrow: true,
    crumbs: [
      { label: 'Pengingat', href: to.notices },
      { label: 'Kotak keluar', href: to.outbox },
    ],
    help: help.outbox,
  })
}
