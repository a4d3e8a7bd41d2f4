import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type Agreement, findAgreement, forChange, leads, mayEdit } from '#agreements'
import { type App, blank, type FormState, found, may, page, readBody, submit } from '#kernel'
import { sendStored } from '#ui'
import { addendumRoutes } from './addenda/routes.tsx'
import { changesSince } from './comparing/since.ts'
import { ComposePage, sentences as composeSentences } from './compose.page.tsx'
import { compose } from './compose.ts'
import { help } from './help.tsx'
import { clauseRoutes } from './library/routes.tsx'
import { docxOf, docxType } from './printing/docx.ts'
import { printText } from './printing/print.ts'
import { findingsOf, findText, latestText, textBefore, textsOf } from './queries.ts'
import { linesOfStored } from './reading/stored.ts'
import { sendMade } from './send-made.ts'
import { TakeBackPage, sentences as takeBackSentences } from './take-back.page.tsx'
import { takeBack } from './take-back.ts'
import { templateRoutes } from './templates/routes.tsx'
import { TextPage } from './text.page.tsx'
import { TextsPage } from './texts.page.tsx'

export const paperTextRoutes = new Hono<App>()

for (const routes of [addendumRoutes, templateRoutes, clauseRoutes]) paperTextRoutes.route('/', routes)

type One = Context<App, '/:id'>
type OneText = Context<App, '/:id/:textId'>
type OneOriginal = Context<App, '/:id/:textId/:place'>

const shown = ({ id, textId }: { id: string; textId: string }) => to.agreementText(id, textId)

paperTextRoutes.get(to.agreementTexts(':id'), page('agreement.read', textsPage))
paperTextRoutes.get(to.composeText(':id'), page('text.write', composePage))
paperTextRoutes.post(
  to.composeText(':id'),
  submit(compose, { again: composePage, sentences: composeSentences, next: shown }),
)
paperTextRoutes.get(to.takeBackText(':id'), page('text.write', takeBackPage))
paperTextRoutes.post(
  to.takeBackText(':id'),
  submit(takeBack, { again: takeBackPage, sentences: takeBackSentences, next: shown, read: readReturned }),
)
paperTextRoutes.get(to.agreementText(':id', ':textId'), page('agreement.read', textPage))
paperTextRoutes.get(to.textOriginal(':id', ':textId', ':place'), page('agreement.read', sendPdf))
paperTextRoutes.get(to.textWord(':id', ':textId', ':place'), page('agreement.read', sendWord))

async function textsPage(c: One) {
  const { db, actor } = c.var
  const agreement = await findAgreement(db, c.req.param('id'), actor)
  const texts = await textsOf(db, agreement.id)
  return c.render(
    <TextsPage agreement={agreement} texts={texts} mayWrite={mayWrite(c, agreement)} zone={actor.zone} />,
    { title: 'Naskah', crumbs: crumbsTo(agreement), help: help.texts },
  )
}

async function composePage(c: One, form?: FormState) {
  const agreement = await forChange(c)
  const latest = await latestText(c.var.db, agreement.id)
  return c.render(
    <ComposePage
      agreement={agreement}
      form={form ?? initial(agreement, latest)}
      versions={latest?.serial ?? 0}
    />,
    { title: 'Susun naskah', crumbs: crumbsIn(agreement), help: help.compose, narrow: true },
  )
}

/** What changes hands with these is a list of people. */
const namesPeople = new Set(['civil-registry', 'health', 'rehabilitation'])

function initial(agreement: Agreement, latest: Awaited<ReturnType<typeof latestText>>): FormState {
  const sharesData = latest?.sharesData ?? agreement.objects.some((object) => namesPeople.has(object))
  return blank({
    signingOn: latest?.signingOn ?? agreement.startsOn,
    place: latest?.written?.place,
    ...(sharesData && { sharesData: 'ya' }),
  })
}

async function takeBackPage(c: One, form?: FormState) {
  const agreement = await forChange(c)
  return c.render(
    <TakeBackPage agreement={agreement} form={form ?? blank()} limit={c.var.services.files.limit} />,
    { title: 'Unggah naskah yang kembali', crumbs: crumbsIn(agreement), help: help.takeBack, narrow: true },
  )
}

/** The act judges what the file says, so it is read before the transaction begins. */
async function readReturned(c: One) {
  const values = await readBody(c)
  const file = takeBack.input.safeParse({ ...values, ...c.req.param(), lines: ['.'] }).data?.file
  const lines = file && (await linesOfStored(c.var.services.files, file))
  return { ...values, lines: Array.isArray(lines) ? lines : 'unreadable' }
}

async function textPage(c: OneText) {
  const { db, actor, today } = c.var
  const agreement = await findAgreement(db, c.req.param('id'), actor)
  const text = await findText(db, agreement.id, c.req.param('textId'))
  const before = await textBefore(db, text)
  const latest = await latestText(db, agreement.id)
  return c.render(
    <TextPage
      agreement={agreement}
      text={text}
      before={before && { serial: before.serial, differences: changesSince(before, text.lines) }}
      findings={await findingsOf(db, agreement, text, today)}
      isLatest={latest?.id === text.id}
      fillsTemplate={may(actor, 'text.write') && leads(actor, agreement) && text.origin === 'composed'}
      mayWrite={mayWrite(c, agreement)}
      zone={actor.zone}
    />,
    { title: `Naskah versi ${text.serial}`, crumbs: crumbsIn(agreement), help: help.text },
  )
}

async function sendPdf(c: OneOriginal) {
  const { text, written, first } = await originalOf(c)
  return sendMade(
    c,
    printText(found(text.origin === 'composed' ? written : undefined), first, text.at),
    'application/pdf',
    `${nameOf(text.serial, first)}.pdf`,
  )
}

/** Of a version that came back or was made with a template it is the very file. */
async function sendWord(c: OneOriginal) {
  const { agreement, text, written, first } = await originalOf(c)
  if (!written || text.origin === 'filled')
    return sendStored(c, text, { title: 'Berkas', crumbs: crumbsIn(agreement), help: help.text })
  return sendMade(c, await docxOf(written, first), docxType, `${nameOf(text.serial, first)}.docx`)
}

async function originalOf(c: OneOriginal) {
  const { db, actor } = c.var
  const agreement = await findAgreement(db, c.req.param('id'), actor)
  const text = await findText(db, agreement.id, c.req.param('textId'))
  const { written } = text
  const first = Number(c.req.param('place')) - 1
  if (written) found(written.parties[first])
  return { agreement, text, written, first }
}

const nameOf = (serial: number, first: number) => `Naskah versi ${serial} asli ${first + 1}`

const mayWrite = ({ var: { actor } }: { var: App['Variables'] }, agreement: Agreement) =>
  leads(actor, agreement) && may(actor, 'text.write') && mayEdit(actor, 'parties', agreement.stage)

const crumbsTo = ({ id, title }: Agreement) => [
  { label: 'Kerja sama', href: to.agreements },
  { label: title, href: to.agreement(id) },
]
const crumbsIn = (agreement: Agreement) => [
  ...crumbsTo(agreement),
  { label: 'Naskah', href: to.agreementTexts(agreement.id) },
]
