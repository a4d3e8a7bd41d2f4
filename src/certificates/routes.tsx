import { type Context, Hono } from 'hono'
import { unitsWithin } from '#accounts'
import { to } from '#addresses'
import { issuersFor } from '#credentials'
import { type App, blank, type FormState, found, historyOf, may, page, pageAsked, submit } from '#kernel'
import { type CertificateView, findCertificate, isOurs } from './certificate.ts'
import { CohortPage } from './cohort.page.tsx'
import { certifiedIn, findCertifiedCohort, proposalsOf, testsOf } from './cohort.ts'
import { confirm } from './competency/confirm.ts'
import { competencyRoutes } from './competency/routes.tsx'
import { candidatesIn, list, whenOf } from './frame.ts'
import { WaitingPage } from './handing-over/hand-over.page.tsx'
import { handOver } from './handing-over/hand-over.ts'
import { help } from './help.tsx'
import { ListPage } from './list/list.page.tsx'
import { countStates, listCertificates, question, waitingPapers } from './list/list.ts'
import { paperRoutes } from './paper/routes.tsx'
import { printingRoutes } from './printing/routes.tsx'
import { askCorrection } from './proposals/ask-correction.ts'
import { askRevocation } from './proposals/ask-revocation.ts'
import { waitingAbout } from './proposals/queries.ts'
import { ofProposal, proposalRoutes } from './proposals/routes.tsx'
import { sentences } from './sentences.ts'
import { CertificatePage } from './show.page.tsx'
import { CorrectPage, RevokePage } from './small-forms.page.tsx'

export const certificateRoutes = new Hono<App>()

type One = Context<App, '/:id'>

certificateRoutes.get(to.certificates, page('certificate.read', listPage))
certificateRoutes.get(to.certificatesToHandOver, page('certificate.hand-over', waitingPage))
certificateRoutes.post(
  to.handOverCertificates,
  submit(handOver, { again: waitingPage, sentences, next: () => to.certificatesToHandOver }),
)
certificateRoutes.route('/', competencyRoutes)

certificateRoutes.get(to.cohortCertificates(':id'), page('certificate.read', cohortPage))
certificateRoutes.route('/', proposalRoutes)
certificateRoutes.route('/', paperRoutes)
certificateRoutes.route('/', printingRoutes)

certificateRoutes.get(to.certificate(':id'), page('certificate.read', showPage))
certificateRoutes.get(to.correctCertificate(':id'), page('certificate.propose', correctPage))
certificateRoutes.post(
  to.correctCertificate(':id'),
  submit(askCorrection, { again: correctPage, sentences, next: ofProposal }),
)
certificateRoutes.get(to.revokeCertificate(':id'), page('certificate.propose', revokePage))
certificateRoutes.post(
  to.revokeCertificate(':id'),
  submit(askRevocation, { again: revokePage, sentences, next: ofProposal }),
)
certificateRoutes.post(
  to.confirmCertificate(':id'),
  submit(confirm, { again: showPage, sentences, next: ({ id }) => to.certificate(id) }),
)

async function listPage(c: Context<App>) {
  const { db, actor } = c.var
  const asked = question.parse(c.req.query())
  const rows = await listCertificates(db, actor, asked, whenOf(c))
  const counts = await countStates(db, actor, asked, whenOf(c))
  const units = actor.reach.of === 'unit' ? [] : await unitsWithin(db, actor)
  const mayHandOver = actor.reach.of === 'unit' && may(actor, 'certificate.hand-over')
  return c.render(<ListPage {...{ asked, rows, counts, units, mayHandOver }} />, {
    title: 'Sertifikat',
    help: help.list,
  })
}

async function waitingPage(c: Context<App>, again?: FormState) {
  const { db, actor, today } = c.var
  const at = pageAsked.parse(c.req.query('halaman'))
  const { rows, total } = await waitingPapers(db, actor, whenOf(c), at)
  const form = again ?? blank({ handedOn: today, receivedBy: 'Pemilik sendiri' })
  return c.render(<WaitingPage {...{ form, rows, total, today }} page={at} />, {
    title: 'Sertifikat belum diserahkan',
    crumbs: [list],
    help: help.handOver,
  })
}

async function cohortPage(c: One) {
  const { db, actor, today } = c.var
  const cohort = await findCertifiedCohort(db, c.req.param('id'), actor)
  return c.render(
    <CohortPage
      {...{ cohort, actor }}
      candidates={await candidatesIn(c, cohort)}
      proposals={await proposalsOf(db, cohort.id)}
      tests={await testsOf(db, cohort.id)}
      certified={await certifiedIn(db, cohort.id, today)}
    />,
    {
      title: 'Sertifikat angkatan',
      crumbs: [list, { label: `${cohort.programmeName}, ${cohort.name}`, href: to.cohort(cohort.id) }],
      help: help.cohort,
    },
  )
}

const certificateOf = (c: One) => findCertificate(c.var.db, c.req.param('id'), c.var.actor, whenOf(c))

async function showPage(c: One, again?: FormState) {
  const { db, actor, today, services } = c.var
  const certificate = await certificateOf(c)
  return c.render(
    <CertificatePage
      {...{ certificate, actor, today }}
      form={again ?? blank()}
      waiting={await waitingAbout(db, certificate.id)}
      events={await historyOf(db, certificate.id)}
      words={services.words}
    />,
    { title: certificate.title, crumbs: [list], help: help.certificate },
  )
}

function around({ id, number }: CertificateView, title: string) {
  const here = { label: number, href: to.certificate(id) }
  return { title, crumbs: [list, here], help: help.certificate, narrow: true }
}

async function ownCertificate(c: One): Promise<CertificateView> {
  const certificate = await certificateOf(c)
  return found(isOurs(c.var.actor, certificate) ? certificate : undefined)
}

async function correctPage(c: One, again?: FormState) {
  const certificate = await ownCertificate(c)
  const issuers = await issuersFor(c.var.db, certificate, c.var.today)
  const form = again ?? blank({ title: certificate.title, issuerId: certificate.issuerId })
  return c.render(
    <CorrectPage {...{ certificate, form, issuers }} />,
    around(certificate, 'Usulkan pembetulan'),
  )
}

async function revokePage(c: One, again?: FormState) {
  const certificate = await ownCertificate(c)
  return c.render(
    <RevokePage certificate={certificate} form={again ?? blank()} />,
    around(certificate, 'Usulkan pencabutan'),
  )
}
