import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, found, may, page, submit } from '#kernel'
import { standingPartner } from '#partners'
import { sendStored } from '#ui'
import { findPerson, isOwn, type PersonView } from '../person.ts'
import { registrationsOf } from '../registrations.ts'
import { ConsentsPage } from './consents.page.tsx'
import { RecordConsentPage, recordSentences, WithdrawPage, withdrawSentences } from './form.page.tsx'
import { help } from './help.tsx'
import { consentKinds } from './kinds.ts'
import { mattersOf } from './matters.ts'
import { SharedPage } from './partner.page.tsx'
import { countShared, sharedWith } from './partner.ts'
import { consentsOf, partnersAsked } from './queries.ts'
import { record } from './record.ts'
import { SheetPage } from './sheet.page.tsx'
import { needsGuardian } from './standing.ts'
import { withdraw } from './withdraw.ts'

export const consentRoutes = new Hono<App>()

const shown = ({ id }: { id: string }) => to.personConsents(id)

consentRoutes.get(to.consentingPeople(':id'), page('person.list', sharedPage))
consentRoutes.get(to.personConsents(':id'), page('person.read', consentsPage))
consentRoutes.get(to.consentSheet(':id'), page('consent.record', sheetPage))
consentRoutes.get(
  to.recordConsent(':id'),
  page('consent.record', (c) => recordPage(c)),
)
consentRoutes.post(
  to.recordConsent(':id'),
  submit(record, { again: recordPage, sentences: recordSentences, next: shown }),
)
consentRoutes.get(
  to.withdrawConsent(':id', ':consent'),
  page('consent.withdraw', (c) => withdrawPage(c)),
)
consentRoutes.post(
  to.withdrawConsent(':id', ':consent'),
  submit(withdraw, { again: withdrawPage, sentences: withdrawSentences, next: shown }),
)
consentRoutes.get(to.consentScan(':id', ':consent'), page('person.read', openScan))

type One = Context<App, '/:id'>
type Answer = Context<App, '/:id/:consent'>

async function consentsPage(c: One) {
  const { db, actor, today } = c.var
  const person = await findPerson(db, c.req.param('id'), actor)
  const consents = await consentsOf(db, person.id)
  const isChild = needsGuardian(person, today)
  const own = isOwn(actor, person)
  const props = {
    ...{ person, consents, isChild, own },
    matters: mattersOf(consents, isChild),
    mayRecord: own && may(actor, 'consent.record'),
    mayWithdraw: own && may(actor, 'consent.withdraw'),
    zone: actor.zone,
  }
  return c.render(<ConsentsPage {...props} />, {
    title: 'Persetujuan',
    crumbs: around(person),
    help: help.show,
  })
}

async function recordPage(c: One, form?: FormState) {
  const { db, actor, today, services } = c.var
  const person = await ownPerson(c)
  const props = {
    form: form ?? blank({ saidOn: today, way: 'paper' }),
    person,
    partners: await partnersAsked(db, actor),
    isChild: needsGuardian(person, today),
    limit: services.files.limit,
  }
  return c.render(<RecordConsentPage {...props} />, {
    title: 'Catat jawaban',
    crumbs: around(person),
    help: help.form,
    narrow: true,
  })
}

async function withdrawPage(c: Answer, form?: FormState) {
  const person = await ownPerson(c)
  const consents = await consentsOf(c.var.db, person.id)
  const consent = found(consents.find(({ id }) => id === c.req.param('consent')))
  const label = [consentKinds[consent.kind], consent.partnerName].filter(Boolean).join(': ')
  return c.render(<WithdrawPage {...{ form: form ?? blank(), person, label }} />, {
    title: 'Cabut persetujuan',
    crumbs: around(person),
    help: help.show,
    narrow: true,
  })
}

async function sheetPage(c: One) {
  const { db, actor, today } = c.var
  const person = await ownPerson(c)
  const partners = await partnersAsked(db, actor)
  const [current] = await registrationsOf(db, person.id)
  const props = {
    ...{ person, partners },
    number: current?.number,
    partner: partners.find(({ id }) => id === c.req.query('mitra')),
    isChild: needsGuardian(person, today),
  }
  return c.render(<SheetPage {...props} />, {
    title: 'Lembar persetujuan',
    crumbs: around(person),
    help: help.sheet,
  })
}

async function sharedPage(c: One) {
  const { db, actor, today } = c.var
  const partner = await standingPartner(db, found(z.uuid().safeParse(c.req.param('id')).data))
  const { halaman } = z
    .object({ halaman: z.coerce.number().int().min(1).max(20_000).catch(1) })
    .parse(c.req.query())
  const rows = await sharedWith(db, actor, partner.id, today, halaman)
  const total = await countShared(db, actor, partner.id, today)
  return c.render(<SharedPage {...{ partner, rows, total, page: halaman }} />, {
    title: 'Warga binaan yang setuju',
    crumbs: [
      { label: 'Mitra', href: to.partners },
      { label: partner.name, href: to.partner(partner.id) },
    ],
    help: help.partner,
  })
}

async function openScan(c: Answer) {
  const person = await ownPerson(c)
  const consents = await consentsOf(c.var.db, person.id)
  const consent = found(consents.find(({ id }) => id === c.req.param('consent')))
  const { sha256, size, type } = consent
  const scan = { sha256, size, type, name: sha256 && 'lembar-persetujuan' }
  const title = 'Lembar bertanda tangan'
  return sendStored(c, scan, { title, crumbs: around(person), help: help.sheet, narrow: true })
}

const around = ({ id, name }: PersonView) => [
  { label: 'Warga binaan', href: to.people },
  { label: name, href: to.person(id) },
]

async function ownPerson(c: Pick<One, 'var' | 'req'>): Promise<PersonView> {
  const { db, actor } = c.var
  const person = await findPerson(db, c.req.param('id') ?? '', actor)
  return found(isOwn(actor, person) ? person : undefined)
}
