import { Card, Timeline } from '#ui'
import type { ShowProps } from './show.page.tsx'
import { stages } from './stages.ts'

type Known = Pick<ShowProps, 'agreement' | 'steps' | 'parties' | 'suspensions' | 'today'>

/** What happened to an agreement, stage by stage and signature by signature, and when it ends. */
export function JourneyCard(known: Known) {
  return (
    <Card title="Perjalanan">
      <Timeline steps={journey(known)} />
    </Card>
  )
}

function journey({ agreement, steps, parties, suspensions, today }: Known) {
  const walked = steps.map((step) => ({
    when: step.enteredOn,
    title: stages[step.stage],
    kind: step.stage === 'dropped' || step.stage === 'terminated' ? ('bad' as const) : ('done' as const),
    children: (
      <>
        {step.note && <>{step.note} </>}
        {step.reason && <>Alasan: {step.reason}. </>}
        {step.actorName}, {step.actorPost}
      </>
    ),
  }))
  const signed = parties
    .filter((party) => party.signedOn !== null)
    .map((party) => ({
      when: party.signedOn as string,
      title: `Ditandatangani ${party.name}`,
      kind: 'done' as const,
      children: [party.signatoryName, party.signedAt].filter(Boolean).join(', '),
    }))
  const ahead =
    agreement.stage === 'active' && agreement.endsOn !== null
      ? [
          {
            when: agreement.endsOn,
            title: agreement.endsOn < today ? 'Berakhir' : 'Hari terakhir berlaku',
            kind: agreement.endsOn < today ? ('done' as const) : ('next' as const),
            children: '',
          },
        ]
      : []
  const halts = suspensions.flatMap(({ beginsOn, reason, liftedOn, liftReason }) => [
    { when: beginsOn, title: 'Dibekukan', kind: 'bad' as const, children: `Alasan: ${reason}` },
    ...(liftedOn
      ? [{ when: liftedOn, title: 'Dilanjutkan', kind: 'done' as const, children: liftReason }]
      : []),
  ])
  // on one day the signatures come before the word that puts it in force
  const before = walked.filter((step) => step.title !== stages.active)
  const inForce = walked.filter((step) => step.title === stages.active)
  return [...before, ...signed, ...inForce, ...halts, ...ahead].sort((a, b) =>
    a.when < b.when ? -1 : a.when > b.when ? 1 : 0,
  )
}
