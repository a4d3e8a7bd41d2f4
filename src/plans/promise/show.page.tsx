import { to } from '#addresses'
import { type Agreement, isUnderApproval, leads, mayEdit } from '#agreements'
import { type Actor, type Child, type Day, type Event, may, type Words } from '#kernel'
import { ButtonLink, Card, Columns, EventHistory, PageHead, Stack } from '#ui'
import { PromiseBadge } from '../facts/badge.tsx'
import type { LedgerRow } from '../facts/ledger.ts'
import type { Division } from '../facts/parts.ts'
import type { Progress } from '../facts/progress.ts'
import type { RecordLink } from '../facts/records.ts'
import { hasBegun } from '../open-item.ts'
import type { ProofRow } from '../proofs/tables.ts'
import type { PlanItemView } from '../queries.ts'
import { Next } from './next.tsx'
import { PartsCard } from './parts-card.tsx'
import { ProgressCard } from './progress-card.tsx'
import { PromiseFacts } from './promise-facts.tsx'
import { ProofsCard } from './proofs-card.tsx'
import { RecordsCard } from './records-card.tsx'

export interface ShowProps {
  agreement: Agreement
  item: PlanItemView
  progress: Progress
  /** Percent of what was expected below which it is behind. */
  least: number
  ledger: { rows: LedgerRow[]; total: number; page: number }
  links: ReadonlyMap<string, RecordLink>
  divisions: Division[]
  proofs: ProofRow[]
  /** What later capabilities show here. */
  sections: Child[]
  events: Event[]
  words: readonly Words[]
  actor: Actor
  today: Day
}

/** A promise: how far it is, the facts that say so with the records they come from, and what proves it. */
export function PromisePage(props: ShowProps) {
  const { agreement, item, progress, least, actor, today } = props
  const begun = hasBegun(agreement, today)
  const ours = leads(actor, agreement)
  const mayChange = ours && may(actor, 'plan.write') && item.doneOn === null
  const promised = <PromiseFacts {...props} mayChange={mayChange} />
  return (
    <>
      <PageHead
        title={item.activity}
        lead={
          <>
            Rencana aksi <a href={to.agreement(agreement.id)}>{agreement.title}</a>.
          </>
        }
        status={begun && <PromiseBadge progress={progress} today={today} least={least} />}
        actions={<Buttons {...props} ours={ours} begun={begun} />}
      />
      <Next {...props} ours={ours} begun={begun} />
      <Columns>
        {begun ? (
          <Stack>
            <ProgressCard {...props} />
            <ProofsCard {...props} ours={ours} />
            {props.sections}
            <PartsCard {...props} />
            <RecordsCard {...props} />
          </Stack>
        ) : (
          promised
        )}
        <Stack>
          {begun && promised}
          <Card title="Riwayat" id="riwayat">
            <EventHistory events={props.events} words={props.words} zone={actor.zone} thing={item.id} />
          </Card>
        </Stack>
      </Columns>
    </>
  )
}

function Buttons({ agreement, item, actor, ours, begun }: ShowProps & { ours: boolean; begun: boolean }) {
  if (!ours) return null
  const canWrite = mayEdit(actor, 'plan', agreement.stage) && !isUnderApproval(agreement, 'plan')
  if (canWrite) {
    return (
      <ButtonLink href={to.revisePlanItem(agreement.id, item.id)} icon="edit">
        Ubah
      </ButtonLink>
    )
  }
  if (!begun || !may(actor, 'plan.finish')) return null
  return item.doneOn === null ? (
    <ButtonLink href={to.finishPlanItem(agreement.id, item.id)} icon="check">
      Nyatakan selesai
    </ButtonLink>
  ) : (
    <ButtonLink href={to.reopenPlanItem(agreement.id, item.id)}>Buka kembali</ButtonLink>
  )
}
