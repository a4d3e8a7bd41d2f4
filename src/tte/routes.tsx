import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { to } from '#addresses'
import { type Agreement, findAgreement, forChange, frame, leads, papersOf, partiesOf } from '#agreements'
import { type App, blank, type FormState, found, may, page, submit } from '#kernel'
import { latestText } from '#papers'
import { Confirm, sendStored, TextField } from '#ui'
import { CheckPage } from './checking/check.page.tsx'
import { checkFile } from './checking/verdict.ts'
import { help } from './help.tsx'
import { keyOf } from './keys/own-key.ts'
import { keyRoutes } from './keys/routes.tsx'
import { giveLink } from './links/give.ts'
import { codeOf, linkToken } from './links/link.ts'
import { EsignPage } from './pages/esign.page.tsx'
import { accountField, signersOf, unsignedOf, wayField } from './prepare/choose.ts'
import { readAndLay } from './prepare/lay.ts'
import { PreparePage } from './prepare/prepare.page.tsx'
import { prepare } from './prepare/prepare.ts'
import { esignPapersOf, type PaperView, paperOfSignatory, turnOf } from './queries.ts'
import {
  giveSentences,
  prepareSentences,
  refuseSentences,
  signSentences,
  withdrawSentences,
} from './sentences.ts'
import { finish } from './signing/finish.ts'
import { readWithPassword } from './signing/read-proof.ts'
import { refuseToSign } from './signing/refuse-to-sign.ts'
import { RefusePage, SignOnScreenPage } from './signing/sign.page.tsx'
import { signOnScreen } from './signing/sign-on-screen.ts'
import { withdraw } from './signing/withdraw.ts'

export const esignRoutes = new Hono<App>()
esignRoutes.route('/', keyRoutes)

type One = Context<App, '/:id'>
type OnePaper = Context<App, '/:id/:paperId'>
type OneTurn = Context<App, '/:id/:signatoryId'>

const shown = ({ id }: { id: string }) => to.esign(id)

esignRoutes.get(to.esign(':id'), page('agreement.read', esignPage))
esignRoutes.get(to.esignFile(':id', ':paperId'), page('agreement.read', sendFile))
esignRoutes.get(to.paperSignatures(':id', ':paperId'), page('agreement.read', checkPage))
esignRoutes.get(to.prepareEsign(':id'), page('paper.prepare', preparePage))
esignRoutes.post(
  to.prepareEsign(':id'),
  submit(prepare, { again: preparePage, sentences: prepareSentences, next: shown, read: readAndLay }),
)
esignRoutes.get(to.withdrawEsign(':id', ':paperId'), page('paper.prepare', withdrawPage))
esignRoutes.post(
  to.withdrawEsign(':id', ':paperId'),
  submit(withdraw, { again: withdrawPage, sentences: withdrawSentences, next: shown }),
)
esignRoutes.post(
  to.giveSigningLink(':id', ':signatoryId'),
  submit(giveLink, { again: (c) => esignPage(c as never), sentences: giveSentences, next: shown }),
)
esignRoutes.get(to.refuseToSign(':id', ':signatoryId'), page('paper.sign', refusePage))
esignRoutes.post(
  to.refuseToSign(':id', ':signatoryId'),
  submit(refuseToSign, {
    again: refusePage,
    sentences: refuseSentences,
    next: shown,
    read: readWithPassword,
  }),
)
esignRoutes.get(to.signOnScreen(':id', ':signatoryId'), page('paper.sign', signPage))
const confirmed = submit(signOnScreen, {
  again: signPage,
  sentences: signSentences,
  next: shown,
  read: readWithPassword,
})
esignRoutes.post(
  to.signOnScreen(':id', ':signatoryId'),
  Object.assign(
    async (c: OneTurn) => {
      const answer = await confirmed(c)
      // at once, so that the page after it shows the signature; what does not come now is made by the worker
      if (answer.status < 400) await finish(c.var.services, c.req.param('id'), c.req.param('signatoryId'))
      return answer
    },
    { act: confirmed.act, permission: confirmed.permission },
  ),
)

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

async function preparePage(c: One, form?: FormState) {
  const { db, today, services } = c.var
  const agreement = await forChange(c)
  const parties = unsignedOf(await partiesOf(db, agreement.id, today))
  const staff = await signersOf(db, parties, today)
  const text = await latestText(db, agreement.id)
  const values = {
    source: text?.written ? 'text' : 'file',
    first: parties[0]?.id,
    place: text?.written?.place,
    ...Object.fromEntries(parties.map(({ id }) => [wayField(id), 'online'])),
    ...Object.fromEntries(
      parties.map(({ id, unitId, signatoryName }) => {
        const ours = staff.filter((each) => each.unitId === unitId)
        const named =
          ours.find(({ name }) => signatoryName?.includes(name)) ?? (ours.length === 1 ? ours[0] : undefined)
        return [accountField(id), named?.id]
      }),
    ),
  }
  const hasKey =
    services.signingUrl !== undefined || (await keyOf(db, agreement.unitId, services.clock())) !== undefined
  return c.render(
    <PreparePage
      {...{ agreement, parties, staff, text, hasKey }}
      form={form ?? blank(values)}
      limit={services.files.limit}
    />,
    around(agreement, 'Siapkan naskah', help.prepare),
  )
}

async function withdrawPage(c: OnePaper, form?: FormState) {
  const agreement = await forChange(c as never)
  const papers = await esignPapersOf(c.var.db, agreement.id)
  found(papers.find(({ id }) => id === c.req.param('paperId')))
  return c.render(
    <Confirm
      form={form ?? blank()}
      title="Tarik naskah dari penandatanganan?"
      consequence="Tanda tangan yang sudah ada pada naskah ini tidak berlaku lagi. Berkasnya tetap tersimpan."
      submit="Tarik naskah"
      cancel={to.esign(agreement.id)}
      danger
    >
      <TextField form={form ?? blank()} name="reason" label="Alasan" />
    </Confirm>,
    around(agreement, 'Tarik naskah', help.prepare),
  )
}

async function signPage(c: OneTurn, form?: FormState) {
  const { agreement, paper, signatory } = await ownTurn(c)
  return c.render(
    <SignOnScreenPage
      title={agreement.title}
      signatory={signatory}
      form={form ?? blank()}
      paper={to.esignFile(agreement.id, paper.id)}
      refusal={to.refuseToSign(agreement.id, signatory.id)}
      cancel={to.esign(agreement.id)}
      proof={c.var.services.sample ? 'none' : 'password'}
    />,
    around(agreement, 'Tanda tangani naskah', help.sign),
  )
}

async function refusePage(c: OneTurn, form?: FormState) {
  const { agreement, signatory } = await ownTurn(c)
  return c.render(
    <RefusePage
      title={agreement.title}
      signatory={signatory}
      form={form ?? blank()}
      cancel={to.esign(agreement.id)}
      proof={c.var.services.sample ? 'none' : 'password'}
    />,
    around(agreement, 'Tidak menandatangani', help.sign),
  )
}

/** The page of a turn opens to whoever has it. */
async function ownTurn(c: OneTurn) {
  const { db, actor } = c.var
  const agreement = await findAgreement(db, c.req.param('id'), actor)
  const turn = await paperOfSignatory(db, agreement.id, c.req.param('signatoryId'))
  if (turn.signatory.accountId === null || turn.signatory.accountId !== actor.accountId)
    throw new HTTPException(403)
  return { agreement, ...turn }
}

function around(agreement: Agreement, title: string, drawer: typeof help.sign) {
  const { crumbs = [], ...rest } = frame(agreement, title, drawer)
  return { ...rest, crumbs: [...crumbs, { label: 'Tanda tangan elektronik', href: to.esign(agreement.id) }] }
}
