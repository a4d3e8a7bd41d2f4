import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, found, historyOf, may, page, submit } from '#kernel'
import { partnerChoices, standingPartner } from '#partners'
import { ButtonLink } from '#ui'
import { help } from '../help.tsx'
import { namesOf } from './areas.ts'
import {
  RemoveZonePage,
  recordSentences,
  removeSentences,
  reviseSentences,
  ZoneFormPage,
} from './form.page.tsx'
import { recordZone, reviseZone } from './keep.ts'
import { ZonesPage } from './list.page.tsx'
import { findZone, keeps, questionsAsking, zonesFor } from './queries.ts'
import { removeZone } from './remove.ts'
import { ZonePage } from './show.page.tsx'

export const zoneRoutes = new Hono<App>()

type One = Context<App, '/:id'>
const list = { label: 'Zona', href: to.zones }
const shown = ({ id }: { id: string }) => to.zone(id)

zoneRoutes.get(to.zones, page('zone.read', listPage))
zoneRoutes.get(
  to.newZone,
  page('zone.write', (c) => recordPage(c)),
)
zoneRoutes.post(
  to.newZone,
  submit(recordZone, { again: recordPage, sentences: recordSentences, next: shown }),
)
zoneRoutes.get(to.zone(':id'), page('zone.read', showPage))
zoneRoutes.get(
  to.reviseZone(':id'),
  page('zone.write', (c) => revisePage(c)),
)
zoneRoutes.post(
  to.reviseZone(':id'),
  submit(reviseZone, { again: revisePage, sentences: reviseSentences, next: shown }),
)
zoneRoutes.get(
  to.removeZone(':id'),
  page('zone.write', (c) => removePage(c)),
)
zoneRoutes.post(
  to.removeZone(':id'),
  submit(removeZone, { again: removePage, sentences: removeSentences, next: () => to.zones }),
)

async function listPage(c: Context<App>) {
  const { db, actor } = c.var
  const actions = may(actor, 'zone.write') && (
    <ButtonLink href={to.newZone} kind="primary" icon="plus">
      Catat zona
    </ButtonLink>
  )
  return c.render(<ZonesPage zones={await zonesFor(db, actor)} actions={actions} />, {
    title: 'Zona',
    help: help.zones,
  })
}

async function showPage(c: One) {
  const { db, actor, services } = c.var
  const zone = await findZone(db, c.req.param('id'), actor)
  const props = {
    zone,
    names: [...(await namesOf(db, zone.areas)).values()].sort(),
    questions: await questionsAsking(db, zone.id),
    events: await historyOf(db, zone.id),
    words: services.words,
    actor,
  }
  return c.render(<ZonePage {...props} />, { title: zone.name, crumbs: [list], help: help.zones })
}

/** The partner may be in the address, for whoever comes from its page. */
async function recordPage(c: Context<App>, form?: FormState) {
  const { db } = c.var
  const asked = z.uuid().safeParse(c.req.query('mitra')).data
  const partner = asked && (await standingPartner(db, asked)).name
  const partners = (await partnerChoices(db, '')).map(({ label }) => label)
  return c.render(<ZoneFormPage form={form ?? blank({ partner })} partners={partners} />, {
    title: 'Catat zona',
    crumbs: [list],
    help: help.zones,
    narrow: true,
  })
}

async function revisePage(c: One, form?: FormState) {
  const { db } = c.var
  const zone = await own(c)
  const names = await namesOf(db, zone.areas)
  const initial = blank({
    version: zone.version,
    name: zone.name,
    areas: zone.areas.map((code) => names.get(code) ?? code).join('\n'),
    partner: zone.partnerName,
    note: zone.note,
  })
  const partners = (await partnerChoices(db, '')).map(({ label }) => label)
  const questions = await questionsAsking(db, zone.id)
  return c.render(<ZoneFormPage {...{ form: form ?? initial, zone, questions, partners }} />, {
    title: 'Ubah zona',
    crumbs: [list, { label: zone.name, href: to.zone(zone.id) }],
    help: help.zones,
    narrow: true,
  })
}

async function removePage(c: One, form: FormState = blank()) {
  const zone = await own(c)
  return c.render(<RemoveZonePage form={form} zone={zone} />, {
    title: 'Hapus zona',
    crumbs: [list, { label: zone.name, href: to.zone(zone.id) }],
    help: help.zones,
    narrow: true,
  })
}

async function own(c: One) {
  const zone = await findZone(c.var.db, c.req.param('id'), c.var.actor)
  return found(keeps(c.var.actor, zone) ? zone : undefined)
}
