import { to } from '#addresses'
import { type Actor, type Child, type Day, type Event, may, type Words } from '#kernel'
import { ButtonLink, Card, Columns, EventHistory, PageHead, Stack } from '#ui'
import { AgreementFacts } from './agreement-facts.tsx'
import { ApprovalCall } from './approval/approval-call.tsx'
import { ApprovalCard } from './approval/approval-card.tsx'
import type { Approval } from './approval/standing.ts'
import { isUnderApproval } from './approval/text.ts'
import { StageBadge } from './badge.tsx'
import type { Generation } from './chain/generations.ts'
import type { Check } from './checks.ts'
import { ChecksCard } from './checks-card.tsx'
import type { citedDirective } from './cite.ts'
import type { PartyContact } from './contacts.ts'
import { mayEdit, type Part } from './editing.ts'
import { EndingBand } from './ending/ending-band.tsx'
import type { Ending } from './ending/queries.ts'
import { EarlyEndCard, HaltLinks, SuspendedBadge, SuspensionBand } from './halt/halt-card.tsx'
import type { EarlyEnd, Suspension } from './halt/tables.ts'
import { ListedCard } from './import/listed-card.tsx'
import type { ListedRow } from './import/listed-row.ts'
import { JourneyCard } from './journey.tsx'
import { shortKinds } from './kinds.ts'
import { NextStep } from './next-step.tsx'
import { PapersCard } from './papers-card.tsx'
import { PartiesCard } from './parties-card.tsx'
import { type Branch, leads, type PartyView } from './queries.ts'
import { RelativesCard } from './relatives-card.tsx'
import { isOnTheWay, stageOn } from './stages.ts'
import type { Agreement, Paper, Step } from './tables.ts'

export interface ShowProps {
  agreement: Agreement
  unitName: string
  parties: PartyView[]
  papers: Paper[]
  steps: Step[]
  tree: Branch[]
  generations: Generation[]
  owners: { ours?: string | undefined; theirs?: PartyContact | undefined }
  checks: Check[]
  ending: Ending
  suspensions: Suspension[]
  earlyEnd: EarlyEnd | undefined
  approval: Approval
  /** Where it was written before, if it came from a list. */
  listed: ListedRow | undefined
  cited: Awaited<ReturnType<typeof citedDirective>>
  /** What later capabilities show of this agreement, such as its plan. */
  sections: Child[]
  /** The same beside its stage. */
  badges: Child[]
  events: Event[]
  words: readonly Words[]
  actor: Actor
  today: Day
}

export function ShowPage(props: ShowProps) {
  const { agreement, unitName, parties, papers, checks, sections, actor, today } = props
  const stage = stageOn(agreement, today)
  const suspension = props.suspensions.find((each) => each.liftedOn === null)
  const halt = { ...props, stage, suspension }
  const can = (part: Part) =>
    leads(actor, agreement) && mayEdit(actor, part, stage) && !isUnderApproval(agreement, part)
  const partners = parties.filter((party) => party.partnerId).map((party) => party.name)
  return (
    <>
      <PageHead
        title={agreement.title}
        lead={`${agreement.kindAsWritten ?? shortKinds[agreement.kind]} ${unitName} dengan ${partners.join(', ')}.`}
        status={
          <>
            <StageBadge stage={stage} /> {isHeld(suspension, stage, today) && <SuspendedBadge />}{' '}
            {props.badges}
          </>
        }
        actions={
          can('identity') && (
            <ButtonLink href={to.reviseAgreement(agreement.id)} icon="edit">
              Ubah data
            </ButtonLink>
          )
        }
      />
      <SuspensionBand {...halt} />
      <EndingBand {...props} stage={stage} />
      <ApprovalCall {...props} />
      <NextStep agreement={agreement} stage={stage} checks={checks} actor={actor} />
      <Card>
        <AgreementFacts {...props} canTerm={can('term')} canOwners={can('owners')} />
      </Card>
      <Columns>
        <Stack>
          <EarlyEndCard {...halt} />
          {props.listed && (
            <ListedCard
              {...props}
              listed={props.listed}
              stage={stage}
              mayFix={(permission) => leads(actor, agreement) && may(actor, permission)}
            />
          )}
          {sections}
          <PartiesCard
            agreement={agreement}
            parties={parties}
            canEdit={can('parties')}
            canSign={can('signing')}
            unitId={actor.scope?.unitId}
          />
          <PapersCard agreement={agreement} papers={papers} canAttach={can('papers')} zone={actor.zone} />
        </Stack>
        <Stack>
          {isOnTheWay(stage) && (
            <ChecksCard
              checks={checks}
              stage={stage}
              mayFix={(permission) => leads(actor, agreement) && may(actor, permission)}
            />
          )}
          <ApprovalCard {...props} />
          <JourneyCard {...props} />
          <RelativesCard {...props} />
          <HaltLinks {...halt} />
          <Card title="Riwayat" id="riwayat">
            <EventHistory
              events={props.events}
              words={props.words}
              zone={actor.zone}
              thing={props.agreement.id}
            />
          </Card>
        </Stack>
      </Columns>
    </>
  )
}

const isHeld = (suspension: Suspension | undefined, stage: string, today: Day) =>
  stage === 'active' && suspension !== undefined && suspension.beginsOn <= today
