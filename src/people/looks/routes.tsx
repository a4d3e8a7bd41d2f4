import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, ruleOn, submit } from '#kernel'
import { help } from '../help.tsx'
import { findPerson } from '../person.ts'
import { askSentences, RevealPage, revealSentences } from './ask.page.tsx'
import { ask, type Leave } from './ask.ts'
import { askPage } from './gate.tsx'
import { seesWhole } from './leave.ts'
import { reveal } from './reveal.ts'

export const lookRoutes = new Hono<App>()

const shown = ({ id }: { id: string }) => to.person(id)

lookRoutes.get(
  to.openPerson(':id'),
  page('person.read', (c) => askPage(c)),
)
lookRoutes.post(to.openPerson(':id'), submit(ask, { again: askPage, sentences: askSentences, next: shown }))

lookRoutes.get(
  to.revealPerson(':id'),
  page('person.read', (c) => revealPage(c)),
)
lookRoutes.post(
  to.revealPerson(':id'),
  submit(reveal, { again: revealPage, sentences: revealSentences, next: shown }),
)

async function revealPage(c: Context<App, '/:id'>, form?: FormState) {
  const { db, actor, today } = c.var
  const person = await findPerson(db, c.req.param('id'), actor)
  found(seesWhole(actor, person, today) || null)
  const { sealedMinutes } = (await ruleOn<Leave>(db, 'look.leave', today, person)).value
  const has = { nik: person.nikSealed !== null, address: person.addressSealed !== null }
  return c.render(<RevealPage {...{ id: person.id, minutes: sealedMinutes, has }} form={form ?? blank()} />, {
    title: 'Tampilkan data tertutup',
    crumbs: [
      { label: 'Warga binaan', href: to.people },
      { label: person.name, href: to.person(person.id) },
    ],
    help: help.reveal,
    narrow: true,
  })
}
