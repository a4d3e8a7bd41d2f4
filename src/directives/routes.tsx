import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findUnit, levelOf, unitsWithin } from '#accounts'
import { to } from '#addresses'
import { type App, blank, type FormState, found, historyOf, may, page, submit } from '#kernel'
import { sendStored } from '#ui'
import { AnswerPage, answerSentences, DecidePage, decideSentences } from './answer.page.tsx'
import { answer } from './answer.ts'
import { decide } from './decide.ts'
import { DirectiveFormPage, sentences } from './form.page.tsx'
import { help } from './help.tsx'
import { issue } from './issue.ts'
import { ListPage } from './list.page.tsx'
import { countDirectives, listDirectives } from './list.ts'
import { answerOf, type DirectiveView, findDirective, issues, unitsNamed } from './queries.ts'
import { revise } from './revise.ts'
import { ShowPage } from './show.page.tsx'
import { addressedTo, ownStanding, unitsBelow } from './show.ts'
import type { Following } from './slots.ts'
import { question } from './view.ts'

/** What answers directives is known later in the line; app.ts says how (`following`). */
export function directiveRoutes(following: Following): Hono<App> {
  const routes = new Hono<App>()
  const shown = (result: { id: string }) => to.directive(result.id)

  routes.get(
    to.directives,
    page('directive.read', (c) => listPage(c, following)),
  )
  routes.get(to.newDirective, page('directive.issue', formPage))
  routes.post(to.newDirective, submit(issue, { again: formPage, sentences, next: shown }))
  routes.get(
    to.directive(':id'),
    page('directive.read', (c) => showPage(c, following)),
  )
  routes.get(to.directiveFile(':id'), page('directive.read', file))
  routes.get(to.reviseDirective(':id'), page('directive.issue', revisePage))
  routes.post(to.reviseDirective(':id'), submit(revise, { again: revisePage, sentences, next: shown }))
  routes.get(to.answerDirective(':id'), page('directive.answer', answerPage))
  routes.post(
    to.answerDirective(':id'),
    submit(answer, { again: answerPage, sentences: answerSentences, next: shown }),
  )
  routes.get(to.decideAnswer(':id', ':unitId'), page('directive.issue', decidePage))
  routes.post(
    to.decideAnswer(':id', ':unitId'),
    submit(decide, { again: decidePage, sentences: decideSentences, next: shown }),
  )
  return routes
}

type One = Context<App, '/:id'>

async function listPage(c: Context<App>, following: Following) {
  const { db, actor, today } = c.var
  const { keadaan: view, halaman } = question.parse(c.req.query())
  const rows = await listDirectives(db, actor, today, following, { view, page: halaman })
  const counts = await countDirectives(db, actor, today, following)
  const mayIssue = may(actor, 'directive.issue')
  return c.render(
    <ListPage
      {...{ rows, counts, view, today, mayIssue }}
      page={halaman}
      isUnit={actor.reach.of === 'unit'}
    />,
    { title: 'Arahan', help: help.list },
  )
}

async function showPage(c: One, following: Following) {
  const { db, actor, today, services } = c.var
  const directive = await findDirective(db, c.req.param('id'), actor)
  const { tindak: standing, kanwil, halaman } = question.parse(c.req.query())
  return c.render(
    <ShowPage
      directive={directive}
      addressed={await addressedTo(db, directive)}
      mayRevise={issues(actor, directive) && may(actor, 'directive.issue')}
      own={await ownStanding(c.var, directive, following)}
      below={
        actor.reach.of === 'unit'
          ? undefined
          : await unitsBelow(c.var, directive, following, { standing, kanwil, page: halaman })
      }
      events={await historyOf(db, directive.id)}
      words={services.words}
      zone={actor.zone}
      today={today}
    />,
    frame(directive, undefined, help.show),
  )
}

async function formPage(c: Context<App>, form: FormState = blank({ addressed: 'below' })) {
  return c.render(<DirectiveFormPage form={form} {...(await choices(c))} />, {
    title: 'Catat arahan',
    crumbs: [{ label: 'Arahan', href: to.directives }],
    help: help.write,
    narrow: true,
  })
}

async function revisePage(c: One, form?: FormState) {
  const directive = await ownDirective(c)
  const initial = blank({ ...directive, units: await unitsNamed(c.var.db, directive.id) })
  return c.render(
    <DirectiveFormPage form={form ?? initial} directive={directive} {...(await choices(c))} />,
    frame(directive, 'Ubah arahan', help.write),
  )
}

/** The centre addresses regional offices one by one, a regional office its units. */
async function choices(c: Context<App>) {
  const { db, actor, today, services } = c.var
  const units = await unitsWithin(db, actor)
  const nearest = actor.reach.of === 'nation' ? 'kanwil' : 'unit'
  return { units: units.filter(({ kind }) => levelOf(kind) === nearest), today, limit: services.files.limit }
}

async function answerPage(c: One, form: FormState = blank()) {
  const directive = await findDirective(c.var.db, c.req.param('id'), c.var.actor)
  return c.render(
    <AnswerPage directive={directive} form={form} />,
    frame(directive, 'Tidak berlaku', help.show),
  )
}

async function decidePage(c: Context<App, '/:id/:unitId'>, form: FormState = blank()) {
  const { db, actor } = c.var
  const directive = await ownDirective(c as never)
  const unit = await findUnit(db, c.req.param('unitId'))
  const said = found(await answerOf(db, directive.id, unit.id, actor))
  return c.render(
    <DecidePage directive={directive} unitName={unit.shortName} answer={said} form={form} />,
    frame(directive, 'Putuskan jawaban', help.show),
  )
}

/** The directive of the reader's own office: another office's is 403, one that concerns nobody within reach 404. */
async function ownDirective(c: One): Promise<DirectiveView> {
  const directive = await findDirective(c.var.db, c.req.param('id'), c.var.actor)
  if (!issues(c.var.actor, directive)) throw new HTTPException(403)
  return directive
}

async function file(c: One) {
  const directive = await findDirective(c.var.db, c.req.param('id'), c.var.actor)
  return sendStored(c, directive, frame(directive, 'Berkas', help.show))
}

function frame(directive: DirectiveView, title: string | undefined, text: (typeof help)['show']) {
  const list = { label: 'Arahan', href: to.directives }
  if (!title) return { title: directive.title, crumbs: [list], help: text }
  const crumbs = [list, { label: directive.title, href: to.directive(directive.id) }]
  return { title, crumbs, help: text, narrow: true }
}
