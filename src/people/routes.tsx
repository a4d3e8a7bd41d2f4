import { type Context, Hono } from 'hono'
import { levelOf, unitsWithin } from '#accounts'
import { to } from '#addresses'
import { type App, blank, type FormState, may, page, ruleOn, submit } from '#kernel'
import { placeName } from '#partners'
import { ButtonLink } from '#ui'
import { FormPage, registerSentences, reviseSentences } from './form.page.tsx'
import { help } from './help.tsx'
import { ListPage } from './list.page.tsx'
import { countPeople, listPeople, question } from './list.ts'
import { lessened, revealedTo } from './looks/revealed.ts'
import { lookRoutes } from './looks/routes.tsx'
import { wholeHistoryOf } from './moves/letter.ts'
import { askCard } from './moves/requests/ask-card.tsx'
import { findPerson, type PersonView } from './person.ts'
import { register } from './register.ts'
import { registrationsOf } from './registrations.ts'
import { revise } from './revise.ts'
import { ShowPage } from './show.page.tsx'
import type { PersonSlot } from './slots.ts'

/** `slots` fill the file of a person with what later capabilities know. */
export function peopleRoutes(slots: readonly PersonSlot[]): Hono<App> {
  const routes = new Hono<App>().route('/', lookRoutes)
  const shown = ({ id }: { id: string }) => to.person(id)

  routes.get(to.people, page('person.list', listPage))
  routes.get(
    to.newPerson,
    page('person.write', (c) => newPage(c)),
  )
  routes.post(to.newPerson, submit(register, { again: newPage, sentences: registerSentences, next: shown }))
  routes.get(
    to.person(':id'),
    page('person.read', (c) => showPage(c, slots)),
  )
  routes.get(
    to.revisePerson(':id'),
    page('person.write', (c) => revisePage(c)),
  )
  routes.post(
    to.revisePerson(':id'),
    submit(revise, { again: revisePage, sentences: reviseSentences, next: shown }),
  )
  return routes
}

type One = Context<App, '/:id'>
const list = { label: 'Warga binaan', href: to.people }

async function listPage(c: Context<App>) {
  const { db, actor, today, services } = c.var
  const asked = question.parse(c.req.query())
  const units = actor.reach.of === 'unit' ? [] : await unitsWithin(db, actor)
  const actions = (
    <>
      {may(actor, 'person.import') && (
        <ButtonLink href={to.newImport('warga-binaan')} icon="upload" kind="primary">
          Impor daftar
        </ButtonLink>
      )}
      {may(actor, 'person.write') && <ButtonLink href={to.manyMeans}>Kemampuan ekonomi</ButtonLink>}
      {may(actor, 'person.write') && (
        <ButtonLink href={to.newPerson} icon="plus">
          Catat warga binaan
        </ButtonLink>
      )}
    </>
  )
  const props = {
    rows: await listPeople(db, actor, asked, services.clock()),
    counts: await countPeople(db, actor, asked),
    units: units.filter(({ kind }) => levelOf(kind) === 'unit'),
    mayMove: actor.reach.of === 'unit' && may(actor, 'move.write'),
  }
  return c.render(<ListPage {...{ ...props, asked, today, actions }} />, {
    title: 'Warga binaan',
    help: help.list,
  })
}

async function showPage(c: One, slots: readonly PersonSlot[]) {
  const { db, actor, today, services } = c.var
  const whole = await findPerson(db, c.req.param('id'), actor)
  const person = lessened(actor, whole, today)
  const now = services.clock()
  const { days: datesLast } = (await ruleOn<{ days: number }>(db, 'sentence.age', today, person)).value
  const cards = []
  if (!person.lessened) for (const slot of slots) cards.push(await slot(db, actor, person, today))
  const props = {
    person,
    revealed: await revealedTo(db, actor, person, { now, today, secrets: services.secrets }),
    datesLast,
    registrations: await registrationsOf(db, person.id),
    events: await wholeHistoryOf(db, person.id),
    words: services.words,
  }
  return c.render(<ShowPage {...{ ...props, slots: cards, actor, today }} />, {
    title: person.name,
    crumbs: [list],
    help: help.show,
  })
}

async function newPage(c: Context<App>, form?: FormState) {
  const { db, actor, services, today } = c.var
  const ask = await askCard({ db, actor, secrets: services.secrets }, form)
  return c.render(<FormPage form={form ?? blank({ fromOn: today })}>{ask}</FormPage>, {
    title: 'Catat warga binaan',
    crumbs: [list],
    help: help.form,
    narrow: true,
  })
}

async function revisePage(c: One, form?: FormState) {
  const { db, actor } = c.var
  const person = await findPerson(db, c.req.param('id'), actor)
  const [current] = await registrationsOf(db, person.id)
  const initial = blank({
    ...written(person),
    code: current?.code,
    number: current?.number,
    fromOn: current?.fromOn,
  })
  const sealed = {
    id: person.id,
    hasNik: person.nikSealed !== null,
    hasAddress: person.addressSealed !== null,
  }
  return c.render(<FormPage form={form ?? initial} person={sealed} />, {
    title: 'Ubah data',
    crumbs: [list, { label: person.name, href: to.person(person.id) }],
    help: help.form,
    narrow: true,
  })
}

/** A file as its form shows it; what is sealed stays out. */
function written({ district, regency, aliases, specialRules, ...person }: PersonView) {
  return {
    ...person,
    aliases: aliases.join('; '),
    district: district && regency ? placeName({ district, regency }) : undefined,
    specialRules: specialRules ? 'ya' : undefined,
  }
}
