import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { findAgreement, forChange } from '#agreements'
import {
  type App,
  blank,
  type FormState,
  found,
  may,
  page,
  pageAsked,
  readBody,
  reading,
  submit,
} from '#kernel'
import { sendStored } from '#ui'
import { docxType } from '../printing/docx.ts'
import { findText } from '../queries.ts'
import { sendMade } from '../send-made.ts'
import { AddTemplatePage } from './add.page.tsx'
import { add } from './add.ts'
import { close } from './close.ts'
import { example } from './example.ts'
import { FillPage, fillSentences } from './fill.page.tsx'
import { fill } from './fill.ts'
import { help } from './help.tsx'
import { countTemplates, findTemplate, listTemplates, templatesFor } from './queries.ts'
import { madeOf, storeMade, wrongIn } from './read.ts'
import { TagsPage } from './tags.page.tsx'
import { closeSentences, TemplatePage } from './template.page.tsx'
import { TemplatesPage } from './templates.page.tsx'

export const templateRoutes = new Hono<App>()

type One = Context<App, '/:id'>
type OneText = Context<App, '/:id/:textId'>

const home = { label: 'Templat naskah', href: to.paperTemplates }

templateRoutes.get(to.paperTemplates, page('agreement.read', templatesPage))
templateRoutes.get(
  to.newPaperTemplate,
  page('template.write', (c) => addPage(c)),
)
templateRoutes.post(
  to.newPaperTemplate,
  submit(add, { again: addPage, sentences: {}, next: ({ id }) => to.paperTemplate(id), read: readTemplate }),
)
templateRoutes.get(
  to.paperTags,
  page('agreement.read', (c) => c.render(<TagsPage />, { title: 'Daftar tag', crumbs: [home], help })),
)
templateRoutes.get(
  to.paperTemplate(':id'),
  page('agreement.read', (c) => templatePage(c)),
)
templateRoutes.post(
  to.closeTemplate(':id'),
  submit(close, { again: templatePage, sentences: closeSentences, next: ({ id }) => to.paperTemplate(id) }),
)
templateRoutes.get(to.templateFile(':id'), page('agreement.read', sendFile))
templateRoutes.get(to.templateTrial(':id'), page('agreement.read', sendTrial))
templateRoutes.get(
  to.fillTemplate(':id', ':textId'),
  page('text.write', (c) => fillPage(c)),
)
templateRoutes.post(
  to.fillTemplate(':id', ':textId'),
  submit(fill, {
    again: fillPage,
    sentences: fillSentences,
    next: ({ id, textId }) => to.agreementText(id, textId),
    read: readFilled,
  }),
)

async function templatesPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const asked = pageAsked.parse(c.req.query('halaman'))
  return c.render(
    <TemplatesPage
      rows={await listTemplates(db, actor, asked)}
      total={await countTemplates(db, actor)}
      page={asked}
      today={today}
      mayWrite={may(actor, 'template.write') && actor.scope !== null}
    />,
    { title: 'Templat naskah', help },
  )
}

function addPage(c: Context<App>, form?: FormState) {
  const { services, today } = c.var
  return c.render(
    <AddTemplatePage form={form ?? blank({ validFrom: today })} limit={services.files.limit} />,
    { title: 'Unggah templat', crumbs: [home], help, narrow: true },
  )
}

/** The template is tried before the transaction begins. */
async function readTemplate(c: Context<App>) {
  const values = await readBody(c)
  const { file } = add.input.safeParse({ ...values, wrong: [] }).data ?? {}
  // what is wrong with the other fields or with the type of the file is said first, and no template is read for it
  return { ...values, wrong: file ? await wrongIn(c.var.services.files, file) : [] }
}

async function templatePage(c: One, form?: FormState) {
  const { db, actor, today } = c.var
  const template = await findTemplate(db, c.req.param('id'), actor)
  const isOwn = template.unitId === actor.scope?.unitId
  return c.render(
    <TemplatePage
      template={template}
      form={form ?? blank({ validTo: template.validTo ?? today })}
      mayClose={isOwn && may(actor, 'template.write') && template.validTo === null}
      today={today}
      zone={actor.zone}
    />,
    { title: template.title, crumbs: [home], help },
  )
}

async function sendFile(c: One) {
  const template = await findTemplate(c.var.db, c.req.param('id'), c.var.actor)
  return sendStored(c, template, { title: 'Berkas templat', crumbs: [home], help })
}

async function sendTrial(c: One) {
  const template = await findTemplate(c.var.db, c.req.param('id'), c.var.actor)
  const made = await madeOf(c.var.services.files, template.sha256, example, 0)
  const bytes = 'bytes' in made ? made.bytes : undefined
  return sendMade(c, Buffer.from(found(bytes)), docxType, `Contoh ${template.title}.docx`)
}

async function fillPage(c: OneText, form?: FormState) {
  const { agreement, text } = await textIn(c)
  const day = found(text.signingOn)
  const templates = await templatesFor(c.var.db, agreement.unitId, agreement.kind, day)
  const initial = blank({ templateId: templates[0]?.id, place: '1' })
  return c.render(<FillPage {...{ agreement, text, templates }} form={form ?? initial} />, {
    title: 'Isi templat unit',
    crumbs: [
      { label: 'Kerja sama', href: to.agreements },
      { label: agreement.title, href: to.agreement(agreement.id) },
      { label: 'Naskah', href: to.agreementTexts(agreement.id) },
    ],
    help,
    narrow: true,
  })
}

async function textIn(c: OneText) {
  const agreement = await forChange(c as never)
  const text = await findText(c.var.db, agreement.id, c.req.param('textId'))
  found(text.origin === 'composed' || undefined)
  return { agreement, text }
}

/** The file is made and stored before the transaction begins, and what it is made of is read apart from both. */
async function readFilled(c: OneText) {
  const values = await readBody(c)
  const { services, actor } = c.var
  const nothing = { ...values, lines: [], wrong: [], file: undefined }
  const found = await reading(services.db, actor, async (db) => {
    const agreement = await findAgreement(db, c.req.param('id'), actor)
    const text = await findText(db, agreement.id, c.req.param('textId'))
    const day = text.origin === 'composed' ? text.signingOn : null
    const templates = day ? await templatesFor(db, agreement.unitId, agreement.kind, day) : []
    return { text, template: templates.find(({ id }) => id === values.templateId) }
  })
  const { text, template } = found
  const first = Number(values.place) - 1
  if (!template || !text.written?.parties[first]) return nothing
  const made = await madeOf(services.files, template.sha256, text.written, first)
  if ('wrong' in made) return { ...nothing, wrong: made.wrong }
  const name = `Naskah versi ${text.serial} ${template.title} asli ${first + 1}.docx`
  return { ...values, wrong: [], ...(await storeMade(services.files, made, name)) }
}
