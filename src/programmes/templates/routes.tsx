import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, may, page, submit } from '#kernel'
import { findProgramme } from '../catalogue/programme.ts'
import { help } from '../help.tsx'
import {
  SharePage,
  shareSentences,
  TemplatePage,
  TemplatesPage,
  WithdrawPage,
  withdrawSentences,
} from './pages.tsx'
import { findTemplate, listTemplates, question, templateOf } from './queries.ts'
import { share, withdraw } from './share.ts'

type One = Context<App, '/:id'>

export const templateRoutes = new Hono<App>()

templateRoutes.get(to.templates, page('programme.read', listPage))
templateRoutes.get(to.template(':id'), page('programme.read', showPage))
templateRoutes.get(to.shareProgramme(':id'), page('programme.share', sharePage))
templateRoutes.post(
  to.shareProgramme(':id'),
  submit(share, {
    again: sharePage,
    sentences: shareSentences,
    next: ({ templateId }) => to.template(templateId),
  }),
)
templateRoutes.get(to.unshareProgramme(':id'), page('programme.share', withdrawPage))
templateRoutes.post(
  to.unshareProgramme(':id'),
  submit(withdraw, {
    again: withdrawPage,
    sentences: withdrawSentences,
    next: ({ id }) => to.programme(id),
  }),
)

const programmes = { label: 'Program', href: to.programmes }

async function listPage(c: Context<App>) {
  const asked = question.parse(c.req.query())
  const { rows, total } = await listTemplates(c.var.db, asked)
  return c.render(<TemplatesPage {...{ rows, total, asked }} />, {
    title: 'Templat program',
    crumbs: [programmes],
    help: help.templates,
  })
}

async function showPage(c: One) {
  const template = await findTemplate(c.var.db, c.req.param('id'))
  return c.render(<TemplatePage template={template} mayCopy={may(c.var.actor, 'programme.write')} />, {
    title: template.name,
    crumbs: [programmes, { label: 'Templat', href: to.templates }],
    help: help.templates,
  })
}

async function sharePage(c: One, again?: FormState) {
  const programme = await findProgramme(c.var.db, c.req.param('id'), c.var.actor)
  const { purpose } = programme
  const form = again ?? blank({ purpose, ...(await templateOf(c.var.db, programme.id)) })
  return c.render(<SharePage programme={programme} form={form} />, around(programme, 'Bagikan'))
}

async function withdrawPage(c: One, again?: FormState) {
  const programme = await findProgramme(c.var.db, c.req.param('id'), c.var.actor)
  return c.render(
    <WithdrawPage programme={programme} form={again ?? blank()} />,
    around(programme, 'Tarik templat'),
  )
}

const around = ({ id, name }: { id: string; name: string }, title: string) => ({
  ...{ title, help: help.templates, narrow: true },
  crumbs: [programmes, { label: name, href: to.programme(id) }],
})
