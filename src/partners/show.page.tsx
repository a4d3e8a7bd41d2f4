import { to } from '#addresses'
import { type Actor, type Child, type Day, type Event, may, reaches, type Scope, type Words } from '#kernel'
import { ButtonLink, Card, Columns, EventHistory, PageHead, Stack } from '#ui'
import type { Alike } from './alike/find-alike.ts'
import { placeName } from './areas.ts'
import type { Branch } from './branches.ts'
import { BranchesCard } from './branches-card.tsx'
import { ChecksCard } from './checks/checks-card.tsx'
import { FlagAlert } from './checks/flag-alert.tsx'
import { FlagBadge } from './checks/flag-badge.tsx'
import type { Checked } from './checks/queries.ts'
import { ContactsCard } from './contacts/contacts-card.tsx'
import { ContributionsCard } from './contributions/card.tsx'
import type { Offered } from './contributions/queries.ts'
import { FactsCard } from './facts-card.tsx'
import { partnerKinds } from './kinds.ts'
import { LegalPapersCard } from './legal-papers/card.tsx'
import { MergedRecordsCard } from './merging/merged.page.tsx'
import type { MergedRecord } from './merging/records.ts'
import { FormerNamesCard } from './names/former-name.page.tsx'
import type { FormerName } from './names/former-names.ts'
import type { PartnerView } from './queries.ts'
import type { Ties } from './slots.ts'
import type { Contact, LegalPaper, RaisedFlag } from './tables.ts'

interface ShowProps {
  partner: PartnerView
  contacts: Contact[]
  former: Contact[]
  formerNames: FormerName[]
  merged: MergedRecord[]
  /** Records that may be the same partner, for whoever may merge. */
  alike: Alike[]
  branches: Branch[]
  ties: { each: Map<string, Ties>; together: Ties }
  offered: Offered[]
  papers: (LegalPaper & { latest: boolean })[]
  /** A legal paper that ends until this day is spoken of. */
  soon: Day
  flag: RaisedFlag | undefined
  checks: Checked[]
  events: Event[]
  words: readonly Words[]
  /** What later capabilities show of this partner, such as its agreements. */
  sections: Child[]
  actor: Actor
  today: Day
}

export function ShowPage(props: ShowProps) {
  const { partner, flag, actor } = props
  const { id } = partner
  const mayRevise = may(actor, 'partner.revise')
  const keeps = reaches(actor, partner)
  const mayChange = (row: Scope) => mayRevise && (keeps || reaches(actor, row))
  return (
    <>
      <PageHead
        title={partner.name}
        lead={`${partnerKinds[partner.kind]} di ${placeName(partner.place)}.`}
        status={<FlagBadge flag={flag?.flag} />}
        actions={
          mayRevise &&
          keeps && (
            <ButtonLink href={to.revisePartner(id)} icon="edit">
              Ubah data
            </ButtonLink>
          )
        }
      />
      <FlagAlert partner={partner} flag={flag} actor={actor} />
      <Columns>
        <Stack>
          {props.sections}
          <BranchesCard name={partner.name} branches={props.branches} ties={props.ties} />
          <ContactsCard
            partnerId={id}
            contacts={props.contacts}
            former={props.former}
            mayAdd={mayRevise}
            mayChange={mayChange}
          />
          <ContributionsCard
            partnerId={id}
            offered={props.offered}
            mayAdd={mayRevise}
            mayRevise={mayChange}
          />
          <LegalPapersCard
            partnerId={id}
            papers={props.papers}
            today={props.today}
            soon={props.soon}
            mayAdd={mayRevise}
            mayRevise={mayChange}
          />
        </Stack>
        <Stack>
          <FactsCard partner={partner} alike={props.alike} actor={actor} />
          <FormerNamesCard partnerId={id} names={props.formerNames} mayChange={mayRevise && keeps} />
          <MergedRecordsCard records={props.merged} zone={actor.zone} />
          <ChecksCard
            partnerId={id}
            checks={props.checks}
            mayCheck={may(actor, 'partner.check')}
            maySet={may(actor, 'partner.check') && flag?.flag !== 'red'}
          />
          <Card title="Riwayat" id="riwayat">
            <EventHistory events={props.events} words={props.words} zone={actor.zone} />
          </Card>
        </Stack>
      </Columns>
    </>
  )
}
