import { type Context, Hono } from 'hono'
import { findUnit } from '#accounts'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { registerCodes } from '../kinds.ts'
import { bookFits } from '../moves/status-by.ts'
import { findPerson, isOwn, type PersonView } from '../person.ts'
import { changeRegister } from './change-register.ts'
import { help } from './help.tsx'
import { RegisterPage, ReleasePage, registerSentences, releaseSentences } from './leaving.page.tsx'
import { release } from './release.ts'

export const leavingRoutes = new Hono<App>()

const shown = ({ id }: { id: string }) => to.person(id)

leavingRoutes.get(
  to.releasePerson(':id'),
  page('move.write', (c) => releasePage(c)),
)
leavingRoutes.post(
  to.releasePerson(':id'),
  submit(release, { again: releasePage, sentences: releaseSentences, next: shown }),
)
leavingRoutes.get(
  to.changeRegister(':id'),
  page('move.write', (c) => registerPage(c)),
)
leavingRoutes.post(
  to.changeRegister(':id'),
  submit(changeRegister, { again: registerPage, sentences: registerSentences, next: shown }),
)

type One = Context<App, '/:id'>

/** A file of the own unit that stands alone. Errors: 404 for any other. */
async function ownFile(c: One): Promise<PersonView> {
  const person = await findPerson(c.var.db, c.req.param('id'), c.var.actor)
  return found(isOwn(c.var.actor, person) && !person.mergedInto ? person : undefined)
}

const frame = (person: PersonView) => ({
  crumbs: [
    { label: 'Warga binaan', href: to.people },
    { label: person.name, href: to.person(person.id) },
  ],
  narrow: true,
})

async function releasePage(c: One, form?: FormState) {
  const person = await ownFile(c)
  const { today } = c.var
  const initial = blank({ version: person.version, on: today })
  return c.render(<ReleasePage person={person} form={form ?? initial} today={today} />, {
    title: 'Catat bebas',
    help: help.release,
    ...frame(person),
  })
}

async function registerPage(c: One, form?: FormState) {
  const person = await ownFile(c)
  const { db, today } = c.var
  const { kind } = await findUnit(db, person.unitId)
  const codes = registerCodes
    .filter((code) => bookFits(code, kind))
    .map((code) => ({ value: code, label: code === 'klien' ? 'Klien Bapas' : code }))
  const initial = blank({
    version: person.version,
    on: today,
    code: codes.length === 1 ? codes[0]?.value : undefined,
  })
  return c.render(<RegisterPage person={person} form={form ?? initial} codes={codes} today={today} />, {
    title: person.status === 'former' ? 'Catat kembali masuk' : 'Ganti register',
    help: help.register,
    ...frame(person),
  })
}
