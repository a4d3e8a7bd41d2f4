import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { issuersFor } from '#credentials'
import { type App, blank, type FormState, found, historyOf, page, submit } from '#kernel'
import { isOurs } from '../certificate.ts'
import { type CertifiedCohort, findCertifiedCohort } from '../cohort.ts'
import { candidatesIn, list, whenOf } from '../frame.ts'
import { help } from '../help.tsx'
import { printsOf } from '../printing/printing.ts'
import { sentences } from '../sentences.ts'
import { ReturnPage } from '../small-forms.page.tsx'
import { approve } from './approve.ts'
import { findOwnProposal, findProposal, type ProposalView } from './proposal.ts'
import { ProposePage } from './propose.page.tsx'
import { propose } from './propose.ts'
import { aboutOf, chosenIn, issuedIn } from './queries.ts'
import { revise } from './revise.ts'
import { sendBack } from './send-back.ts'
import { ProposalPage } from './show.page.tsx'
import { withdraw } from './withdraw.ts'

export const proposalRoutes = new Hono<App>()

type One = Context<App, '/:id'>

export const ofProposal = ({ id }: { id: string }) => to.certificateProposal(id)

proposalRoutes.get(to.proposeCertificates(':id'), page('certificate.propose', proposePage))
proposalRoutes.post(
  to.proposeCertificates(':id'),
  submit(propose, { again: proposePage, sentences, next: ofProposal }),
)

proposalRoutes.get(to.certificateProposal(':id'), page('certificate.read', proposalPage))
proposalRoutes.get(to.reviseCertificateProposal(':id'), page('certificate.propose', revisePage))
proposalRoutes.post(
  to.reviseCertificateProposal(':id'),
  submit(revise, { again: revisePage, sentences, next: ofProposal }),
)
proposalRoutes.post(
  to.approveCertificates(':id'),
  submit(approve, { again: proposalPage, sentences, next: ofProposal }),
)
proposalRoutes.get(to.returnCertificates(':id'), page('certificate.approve', returnPage))
proposalRoutes.post(
  to.returnCertificates(':id'),
  submit(sendBack, { again: returnPage, sentences, next: ofProposal }),
)
proposalRoutes.post(
  to.withdrawCertificates(':id'),
  submit(withdraw, { again: proposalPage, sentences, next: ofProposal }),
)

const underCohort = ({ id, programmeName, name }: CertifiedCohort) => [
  list,
  { label: `${programmeName}, ${name}`, href: to.cohortCertificates(id) },
]

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

const ownProposal = (c: One) => findOwnProposal(c.var.db, c.req.param('id'), c.var.actor)

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
