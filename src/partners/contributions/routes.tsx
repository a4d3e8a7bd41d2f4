import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, page, submit } from '#kernel'
import { districtsAround } from '../alike/suggest.ts'
import { frame, toList } from '../frame.ts'
import { help } from '../help.tsx'
import { findStanding } from '../queries.ts'
import type { CountTies } from '../slots.ts'
import { addContribution } from './add.ts'
import { areasCalled } from './areas-called.ts'
import {
  AddContributionPage,
  addSentences,
  RemoveContributionPage,
  ReviseContributionPage,
  removeSentences,
  reviseSentences,
} from './form.page.tsx'
import { findContribution } from './queries.ts'
import { removeContribution } from './remove.ts'
import { reviseContribution } from './revise.ts'
import { WhoCanHelpPage } from './who-can-help.page.tsx'
import { helpersByKind, ownRegency, question, whoCanHelp } from './who-can-help.ts'

export function contributionRoutes(countTies: CountTies): Hono<App> {
  const routes = new Hono<App>()
  const shown = ({ id }: { id: string }) => `${to.partner(id)}#bantuan`

  routes.get(
    to.whoCanHelp,
    page('partner.read', (c) => whoCanHelpPage(c, countTies)),
  )
  routes.get(to.newContribution(':id'), page('partner.revise', addPage))
  routes.post(
    to.newContribution(':id'),
    submit(addContribution, { again: addPage, sentences: addSentences, next: shown }),
  )
  routes.get(to.contribution(':id', ':contribution'), page('partner.revise', revisePage))
  routes.post(
    to.contribution(':id', ':contribution'),
    submit(reviseContribution, { again: revisePage, sentences: reviseSentences, next: shown }),
  )
  routes.get(to.removeContribution(':id', ':contribution'), page('partner.revise', removePage))
  routes.post(
    to.removeContribution(':id', ':contribution'),
    submit(removeContribution, { again: removePage, sentences: removeSentences, next: shown }),
  )
  return routes
}

async function whoCanHelpPage(c: Context<App>, countTies: CountTies) {
  const { db, actor, today } = c.var
  const typed = question.parse(c.req.query())
  const asked = { ...typed, di: typed.di ?? (await ownRegency(db, actor)) }
  const areas = asked.di ? await areasCalled(db, asked.di) : []
  const place = areas.length === 1 ? areas[0]?.code : undefined
  const helpers = await whoCanHelp(db, { kind: asked.apa, place, page: asked.halaman })
  const { each } = await countTies(
    db,
    actor,
    helpers.map(({ id }) => id),
    today,
  )
  return c.render(
    <WhoCanHelpPage
      asked={asked}
      areas={areas}
      helpers={helpers}
      counts={await helpersByKind(db)}
      ties={each}
      suggestions={await districtsAround(db, actor)}
    />,
    { title: 'Siapa dapat membantu', crumbs: [toList], help: help.whoCanHelp },
  )
}

async function addPage(c: Context<App, '/:id'>, form?: FormState) {
  const partner = await findStanding(c.var.db, c.req.param('id'))
  const { regency } = partner.place
  return c.render(
    <AddContributionPage form={form ?? blank({ areas: regency })} partner={partner} />,
    frame(partner, 'Tambah bantuan', help.contributions),
  )
}

type Given = Context<App, '/:id/:contribution'>

async function revisePage(c: Given, form?: FormState) {
  const { partner, offered } = await given(c)
  const { note, areaNames, version } = offered
  return c.render(
    <ReviseContributionPage
      form={form ?? blank({ note, areas: areaNames.join('\n'), version })}
      partner={partner}
      offered={offered}
    />,
    frame(partner, 'Ubah bantuan', help.contributions),
  )
}

async function removePage(c: Given, form?: FormState) {
  const { partner, offered } = await given(c)
  return c.render(
    <RemoveContributionPage form={form ?? blank()} partner={partner} offered={offered} />,
    frame(partner, 'Hapus bantuan', help.contributions),
  )
}

async function given(c: Given) {
  const { db, actor } = c.var
  const partner = await findStanding(db, c.req.param('id'))
  return { partner, offered: await findContribution(db, partner.id, c.req.param('contribution'), actor) }
}
