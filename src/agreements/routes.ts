import { Hono } from 'hono'
import { to } from '#addresses'
import { type App, page, submit } from '#kernel'
import { sentences as advanceSentences, dropSentences } from './advance.page.tsx'
import { advance } from './advance.ts'
import { approvalRoutes } from './approval/routes.tsx'
import { bulkRoutes } from './bulk/routes.ts'
import { chainRoutes } from './chain/routes.tsx'
import { drop } from './drop.ts'
import { dutiesRoutes } from './duties/routes.tsx'
import { endingRoutes } from './ending/routes.tsx'
import { advancePage, dropPage, newPage, ownersPage, revisePage, termPage } from './forms.tsx'
import { haltRoutes } from './halt/routes.tsx'
import { nameOwners } from './name-owners.ts'
import { sentences as proposeSentences } from './new.page.tsx'
import { listPage, showPage } from './overview.tsx'
import { sentences as ownersSentences } from './owners.page.tsx'
import { paperRoutes } from './paper-routes.tsx'
import { partyRoutes } from './party-routes.tsx'
import { propose } from './propose.ts'
import { sentences as reviseSentences } from './revise.page.tsx'
import { revise } from './revise.ts'
import { filterRoutes } from './saved/routes.tsx'
import { setTerm } from './set-term.ts'
import type { AgreementSlot } from './slots.ts'
import { sentences as termSentences } from './term.page.tsx'

export function agreementRoutes(slots: AgreementSlot[]): Hono<App> {
  const routes = new Hono<App>()
  const shown = (result: { id: string }) => to.agreement(result.id)

  routes.get(
    to.agreements,
    page('agreement.read', (c) => listPage(c, slots)),
  )

  routes.get(to.newAgreement, page('agreement.propose', newPage))
  routes.post(to.newAgreement, submit(propose, { again: newPage, sentences: proposeSentences, next: shown }))

  routes.route('/', filterRoutes)
  routes.route('/', bulkRoutes)

  routes.route('/', chainRoutes)

  routes.get(
    to.agreement(':id'),
    page('agreement.read', (c) => showPage(c, slots)),
  )

  routes.get(to.reviseAgreement(':id'), page('agreement.revise', revisePage))
  routes.post(
    to.reviseAgreement(':id'),
    submit(revise, { again: revisePage, sentences: reviseSentences, next: shown }),
  )

  routes.get(to.agreementTerm(':id'), page('agreement.revise', termPage))
  routes.post(
    to.agreementTerm(':id'),
    submit(setTerm, { again: termPage, sentences: termSentences, next: shown }),
  )

  routes.get(to.agreementOwners(':id'), page('agreement.revise', ownersPage))
  routes.post(
    to.agreementOwners(':id'),
    submit(nameOwners, { again: ownersPage, sentences: ownersSentences, next: shown }),
  )

  routes.get(to.advanceAgreement(':id'), page('agreement.advance', advancePage))
  routes.post(
    to.advanceAgreement(':id'),
    submit(advance, { again: advancePage, sentences: advanceSentences, next: shown }),
  )

  routes.get(to.dropAgreement(':id'), page('agreement.drop', dropPage))
  routes.post(
    to.dropAgreement(':id'),
    submit(drop, { again: dropPage, sentences: dropSentences, next: shown }),
  )

  routes.route('/', dutiesRoutes)
  routes.route('/', endingRoutes)
  routes.route('/', haltRoutes(slots))
  routes.route('/', approvalRoutes)
  routes.route('/', partyRoutes)
  routes.route('/', paperRoutes)
  return routes
}
