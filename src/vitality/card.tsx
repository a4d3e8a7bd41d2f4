import { to } from '#addresses'
import { vitalities } from '#agreements'
import { type Day, longDay, number, shortDay } from '#kernel'
import { Alert, Badge, ButtonLink, Card, Table, TwoLines } from '#ui'
import type { Judgement } from './judge.ts'
import type { Step } from './next-step.ts'
import { isOverdue, type PromiseFacts } from './queries.ts'
import { whyInWords } from './why.ts'

interface CardProps {
  agreementId: string
  standing: Judgement
  promises: PromiseFacts[]
  /** Undefined where nothing helps, or the reader's office does not lead. */
  step: Step | undefined
  today: Day
}

/** On the page of an agreement: how alive it is, why, since when, and what to do. */
export function VitalityCard({ agreementId, standing, promises, step, today }: CardProps) {
  const { state, since } = standing
  return (
    <Card title="Keadaan" id="keadaan">
      <Alert
        kind={alerts[state]}
        title={`${vitalities[state]} sejak ${longDay(since)}.`}
        action={step && <ButtonLink href={step.href}>{step.label}</ButtonLink>}
      >
        {whyInWords(standing, today)} {step?.says}
      </Alert>
      {promises.length > 0 && (
        <Table
          caption="Janji dan faktanya"
          rows={promises}
          columns={[
            {
              head: 'Janji',
              kind: 'title',
              cell: ({ id, activity }) => <a href={to.planItem(agreementId, id)}>{activity}</a>,
            },
            { head: 'Tenggat', kind: 'tight', cell: ({ endsOn }) => shortDay(endsOn) },
            {
              head: 'Fakta terakhir',
              kind: 'tight',
              cell: ({ lastOn }) => (lastOn ? shortDay(lastOn) : <span class="unknown">belum ada</span>),
            },
            { head: 'Keadaan', cell: (promise) => <PromiseBadge promise={promise} today={today} /> },
          ]}
        />
      )}
      <p class="quiet">
        Dihitung dari fakta, rencana aksi, dan tindak lanjut yang dicatat sampai {longDay(today)}. Batas
        harinya ada di halaman <a href={to.rules}>Aturan</a>.
      </p>
    </Card>
  )
}

const alerts = {
  alive: 'good',
  stalled: 'attention',
  'in-name-only': 'stalled',
  'not-begun': 'info',
  ended: 'info',
} as const

function PromiseBadge({ promise, today }: { promise: PromiseFacts; today: Day }) {
  const { days, done, stopped, startsOn } = promise
  if (done) return <Badge kind="good">Selesai</Badge>
  if (stopped) return <Badge kind="ended">Dihentikan</Badge>
  const happened = days > 0 && `Fakta pada ${number(days)} hari`
  if (isOverdue(promise, today))
    return <TwoLines first={<Badge kind="stalled">Lewat tenggat</Badge>} second={happened} />
  if (happened) return <Badge kind="good">{happened}</Badge>
  return <Badge kind="waiting">{startsOn > today ? 'Belum mulai' : 'Belum ada fakta'}</Badge>
}
