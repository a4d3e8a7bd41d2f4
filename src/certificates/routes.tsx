import { type Context, Hono } from 'hono'
import { sql } from 'kysely'
import { unitsWithin } from '#accounts'
import { to } from '#addresses'
import { issuersFor } from '#credentials'
import { type App, blank, type FormState, found, historyOf, may, page, pageAsked, submit } from '#kernel'
import { sendStored } from '#ui'
import { candidatesFor, ownLevelOf } from './candidates.ts'
import { type CertificateView, findCertificate, isOurs, mayPrint } from './certificate.ts'
import { CohortPage } from './cohort.page.tsx'
import { type CertifiedCohort, certifiedIn, findCertifiedCohort, proposalsOf, testsOf } from './cohort.ts'
import { confirm } from './competency/confirm.ts'
import { competencyRoutes } from './competency/routes.tsx'
import { WaitingPage } from './handing-over/hand-over.page.tsx'
import { handOver } from './handing-over/hand-over.ts'
import { help } from './help.tsx'
import { ListPage } from './list/list.page.tsx'
import { countStates, listCertificates, question, waitingPapers } from './list/list.ts'
import { fileName, printAll, printEach, printOne } from './paper/print.ts'
import { printablesWhere } from './paper/printable.ts'
import { few } from './printing/kinds.ts'
import { printsOf } from './printing/printing.ts'
import { printingRoutes } from './printing/routes.tsx'
import { approve } from './proposals/approve.ts'
import { askCorrection } from './proposals/ask-correction.ts'
import { askRevocation } from './proposals/ask-revocation.ts'
import { findProposal, type ProposalView } from './proposals/proposal.ts'
import { ProposePage } from './proposals/propose.page.tsx'
import { propose } from './proposals/propose.ts'
import { aboutOf, chosenIn, issuedIn, waitingAbout } from './proposals/queries.ts'
import { revise } from './proposals/revise.ts'
import { sendBack } from './proposals/send-back.ts'
import { ProposalPage } from './proposals/show.page.tsx'
import { withdraw } from './proposals/withdraw.ts'
import { sendFile } from './send-file.ts'
import { sentences } from './sentences.ts'
import { CertificatePage } from './show.page.tsx'
import { CorrectPage, ReturnPage, RevokePage } from './small-forms.page.tsx'

export const certificateRoutes = new Hono<App>()

type One = Context<App, '/:id'>

const ofProposal = ({ id }: { id: string }) => to.certificateProposal(id)

certificateRoutes.get(to.certificates, page('certificate.read', listPage))
certificateRoutes.get(to.certificatesToHandOver, page('certificate.hand-over', waitingPage))
certificateRoutes.post(
  to.handOverCertificates,
  submit(handOver, { again: waitingPage, sentences, next: () => to.certificatesToHandOver }),
)
certificateRoutes.route('/', competencyRoutes)

certificateRoutes.get(to.cohortCertificates(':id'), page('certificate.read', cohortPage))
certificateRoutes.get(to.proposeCertificates(':id'), page('certificate.propose', proposePage))
certificateRoutes.post(
  to.proposeCertificates(':id'),
  submit(propose, { again: proposePage, sentences, next: ofProposal }),
)

certificateRoutes.get(to.certificateProposal(':id'), page('certificate.read', proposalPage))
certificateRoutes.get(to.reviseCertificateProposal(':id'), page('certificate.propose', revisePage))
certificateRoutes.post(
  to.reviseCertificateProposal(':id'),
  submit(revise, { again: revisePage, sentences, next: ofProposal }),
)
certificateRoutes.post(
  to.approveCertificates(':id'),
  submit(approve, { again: proposalPage, sentences, next: ofProposal }),
)
certificateRoutes.get(to.returnCertificates(':id'), page('certificate.approve', returnPage))
certificateRoutes.post(
  to.returnCertificates(':id'),
  submit(sendBack, { again: returnPage, sentences, next: ofProposal }),
)
certificateRoutes.post(
  to.withdrawCertificates(':id'),
  submit(withdraw, { again: proposalPage, sentences, next: ofProposal }),
)
certificateRoutes.get(to.certificatesInOne(':id'), page('certificate.hand-over', inOnePdf))
certificateRoutes.get(to.certificatesEach(':id'), page('certificate.hand-over', inOneZip))
certificateRoutes.route('/', printingRoutes)

certificateRoutes.get(to.certificate(':id'), page('certificate.read', showPage))
certificateRoutes.get(to.certificatePaper(':id'), page('certificate.hand-over', openPaper))
certificateRoutes.get(to.certificateCredential(':id'), page('certificate.hand-over', openCredential))
certificateRoutes.get(to.certificateScan(':id'), page('certificate.hand-over', openScan))
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

const list = { label: 'Sertifikat', href: to.certificates }
const whenOf = (c: Context<App>) => ({ now: c.var.services.clock(), today: c.var.today })

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

const underCohort = ({ id, programmeName, name }: CertifiedCohort) => [
  list,
  { label: `${programmeName}, ${name}`, href: to.cohortCertificates(id) },
]

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

function candidatesIn(c: Context<App>, cohort: CertifiedCohort, proposalId?: string) {
  const level = ownLevelOf(cohort.certificate) ?? 'attendance'
  return candidatesFor(c.var.db, { cohort, level, actor: c.var.actor, ...whenOf(c), proposalId })
}

async function ownCohort(c: Context<App>, id: string) {
  const cohort = await findCertifiedCohort(c.var.db, id, c.var.actor)
  return found(isOurs(c.var.actor, cohort) ? cohort : undefined)
}

async function proposePage(c: One, again?: FormState) {
  const cohort = await ownCohort(c, c.req.param('id'))
  const candidates = await candidatesIn(c, cohort)
  const issuers = await issuersFor(c.var.db, cohort, c.var.today)
  const people = candidates.filter(({ why }) => why.length === 0).map((each) => each.participantId)
  const alone = issuers.length === 1 ? issuers[0]?.id : undefined
  const form = again ?? blank({ title: cohort.programmeName, people, issuerId: alone })
  const cancel = to.cohortCertificates(cohort.id)
  return c.render(<ProposePage {...{ form, cohort, candidates, issuers, cancel }} />, {
    title: 'Usulkan sertifikat',
    crumbs: underCohort(cohort),
    help: help.cohort,
  })
}

async function ownProposal(c: One): Promise<ProposalView> {
  const proposal = await findProposal(c.var.db, c.req.param('id'), c.var.actor)
  return found(isOurs(c.var.actor, proposal) ? proposal : undefined)
}

const underProposal = ({ cohortId, programme, cohort }: ProposalView) => [
  list,
  { label: `${programme}, ${cohort}`, href: to.cohortCertificates(cohortId) },
]

async function proposalPage(c: One, again?: FormState) {
  const { db, actor, services } = c.var
  const proposal = await findProposal(db, c.req.param('id'), actor)
  return c.render(
    <ProposalPage
      {...{ proposal, actor }}
      form={again ?? blank()}
      chosen={await chosenIn(db, proposal, actor, whenOf(c))}
      issued={await issuedIn(db, proposal.id, actor, whenOf(c))}
      about={await aboutOf(db, proposal, actor, whenOf(c))}
      prints={await printsOf(db, proposal.id)}
      events={await historyOf(db, proposal.id)}
      words={services.words}
    />,
    { title: 'Usul sertifikat', crumbs: underProposal(proposal), help: help.proposal },
  )
}

async function revisePage(c: One, again?: FormState) {
  const proposal = await ownProposal(c)
  const cohort = await ownCohort(c, proposal.cohortId)
  const candidates = await candidatesIn(c, cohort, proposal.id)
  const issuers = await issuersFor(c.var.db, cohort, c.var.today)
  const chosen = await chosenIn(c.var.db, proposal, c.var.actor, whenOf(c))
  const people = chosen.map(({ participantId }) => participantId)
  const form = again ?? blank({ ...proposal, people })
  const cancel = to.certificateProposal(proposal.id)
  return c.render(<ProposePage {...{ form, cohort, candidates, issuers, cancel }} revising />, {
    title: 'Ubah usul sertifikat',
    crumbs: underProposal(proposal),
    help: help.cohort,
  })
}

async function returnPage(c: One, again?: FormState) {
  const proposal = await ownProposal(c)
  return c.render(<ReturnPage proposal={proposal} form={again ?? blank()} />, {
    title: 'Kembalikan usul',
    crumbs: underProposal(proposal),
    help: help.proposal,
    narrow: true,
  })
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

/** The paper is for those who care for the person, and for those who issued it. */
async function printable(c: One) {
  const certificate = await certificateOf(c)
  found(mayPrint(c.var.actor, certificate) || undefined)
  const [one] = await printablesWhere(c.var.db, sql`certificate.id = ${certificate.id}`)
  return found(one)
}

async function openPaper(c: One) {
  const one = await printable(c)
  return sendFile(c, printOne(one), 'application/pdf', fileName(one))
}

async function openCredential(c: One) {
  const one = await printable(c)
  const bytes = Buffer.from(found(one.credential))
  return sendFile(c, bytes, 'application/vc+ld+json', fileName(one, 'json'))
}

async function openScan(c: One) {
  const certificate = await certificateOf(c)
  found(mayPrint(c.var.actor, certificate) || undefined)
  const { scanSha256: sha256, scanSize: size, scanType: type, scanName: name } = certificate
  return sendStored(c, { sha256, size, type, name }, around(certificate, 'Pindaian'))
}

/** All that a proposal came to, where they are few; only for the unit that issued it. */
async function printables(c: One) {
  const proposal = await ownProposal(c)
  return printablesWhere(c.var.db, sql`certificate.proposal_id = ${proposal.id}`, { most: few + 1 })
}

async function inOnePdf(c: One) {
  const [first, ...rest] = await printables(c)
  if (rest.length >= few) return c.redirect(to.certificateProposal(c.req.param('id')))
  const bytes = printAll([found(first), ...rest])
  return sendFile(c, bytes, 'application/pdf', 'sertifikat.pdf')
}

async function inOneZip(c: One) {
  const many = await printables(c)
  if (many.length > few) return c.redirect(to.certificateProposal(c.req.param('id')))
  found(many[0])
  return sendFile(c, await printEach(many), 'application/zip', 'sertifikat.zip')
}
