import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type Agreement, findAgreement, frame, leads, papersOf, partiesOf } from '#agreements'
import { type App, found, may, page, submit } from '#kernel'
import { sendStored } from '#ui'
import { CheckPage } from './checking/check.page.tsx'
import { checkFile } from './checking/verdict.ts'
import { help } from './help.tsx'
import { keyRoutes } from './keys/routes.tsx'
import { giveLink } from './links/give.ts'
import { codeOf, linkToken } from './links/link.ts'
import { EsignPage } from './pages/esign.page.tsx'
import { prepareRoutes } from './prepare/routes.tsx'
import { esignPapersOf, type PaperView, turnOf } from './queries.ts'
import { giveSentences } from './sentences.ts'
import { signRoutes } from './signing/routes.tsx'

export const esignRoutes = new Hono<App>()
esignRoutes.route('/', keyRoutes)
esignRoutes.route('/', prepareRoutes)

type One = Context<App, '/:id'>
type OnePaper = Context<App, '/:id/:paperId'>

esignRoutes.get(to.esign(':id'), page('agreement.read', esignPage))
esignRoutes.get(to.esignFile(':id', ':paperId'), page('agreement.read', sendFile))
esignRoutes.get(to.paperSignatures(':id', ':paperId'), page('agreement.read', checkPage))
esignRoutes.post(
  to.giveSigningLink(':id', ':signatoryId'),
  submit(giveLink, {
    again: (c) => esignPage(c as never),
    sentences: giveSentences,
    next: ({ id }) => to.esign(id),
  }),
)
// last: the address of a turn would take those of the other pages
esignRoutes.route('/', signRoutes)

async function esignPage(c: One) {
  const { db, actor, today, services } = c.var
  const agreement = await findAgreement(db, c.req.param('id'), actor)
  const papers = await esignPapersOf(db, agreement.id)
  const [latest] = papers
  return c.render(
    <EsignPage
      agreement={agreement}
      parties={await partiesOf(db, agreement.id, today)}
      papers={papers}
      checked={latest && (await checkFile(db, services.files, latest.sha256))}
      link={linkOf(c, agreement, latest)}
      pdfs={(await papersOf(db, agreement.id))
        .filter(({ type, sha256 }) => type === 'application/pdf' && sha256 !== latest?.sha256)
        .slice(0, 50)}
      actor={actor}
    />,
    { ...frame(agreement, 'Tanda tangan elektronik', help.esign), narrow: false },
  )
}

/** Shown to the office that leads the agreement, while it lives. */
function linkOf(c: One, agreement: Agreement, paper: PaperView | undefined) {
  const { actor, services } = c.var
  const turn = paper && turnOf(paper)
  if (!turn?.linkId || !leads(actor, agreement) || !may(actor, 'paper.prepare')) return undefined
  if ((turn.linkEndsAt ?? 0) < services.clock()) return undefined
  const origin = services.origin ?? new URL(c.req.url).origin
  return {
    address: `${origin}${to.signByLink(linkToken(services.secrets, turn.linkId))}`,
    code: codeOf(services.secrets, turn.linkId),
  }
}

async function sendFile(c: OnePaper) {
  const { db, actor } = c.var
  const agreement = await findAgreement(db, c.req.param('id'), actor)
  const papers = await esignPapersOf(db, agreement.id)
  const paper = found(papers.find(({ id }) => id === c.req.param('paperId')))
  return sendStored(c, { ...paper, type: 'application/pdf' }, frame(agreement, 'Berkas', help.esign))
}

async function checkPage(c: OnePaper) {
  const { db, actor, services } = c.var
  const agreement = await findAgreement(db, c.req.param('id'), actor)
  const papers = await papersOf(db, agreement.id)
  const paper = found(
    papers.find(({ id, type }) => id === c.req.param('paperId') && type === 'application/pdf'),
  )
  const checked = await checkFile(db, services.files, paper.sha256)
  return c.render(<CheckPage agreement={agreement} paper={paper} checked={checked} zone={actor.zone} />, {
    ...frame(agreement, 'Periksa tanda tangan', help.check),
    narrow: false,
  })
}
