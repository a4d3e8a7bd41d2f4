import { to } from '#addresses'
import { type Agreement, isUnderApproval, leads, mayEdit, planStage } from '#agreements'
import { type Actor, type Day, fromToday, number, rupiah, shortDay } from '#kernel'
import { Badge, ButtonLink, Card, Empty, Table, TwoLines } from '#ui'
import { inMeasure } from './facts/amount.ts'
import { PromiseBadge } from './facts/badge.tsx'
import type { Progress } from './facts/progress.ts'
import { ProgressBar } from './facts/progress-bar.tsx'
import { outsideTerm } from './item.ts'
import { proofs, sources } from './kinds.ts'
import { hasBegun } from './open-item.ts'
import { quarters } from './quarter.ts'
import type { PlanItemView } from './queries.ts'

interface PlanProps {
  agreement: Agreement
  items: PlanItemView[]
  /** How far each promise is. */
  progress: Progress[]
  /** Percent of what was expected below which a promise is behind. */
  least: number
  /** Whether a suspension holds what is still open. */
  held: boolean
  actor: Actor
  today: Day
}

/** The annex on the page of its agreement. */
export function PlanCard({ agreement, items, progress, least, held, actor, today }: PlanProps) {
  const begun = hasBegun(agreement, today)
  const of = (item: PlanItemView) => progress.find(({ itemId }) => itemId === item.id)
  const canWrite =
    leads(actor, agreement) &&
    mayEdit(actor, 'plan', planStage(agreement)) &&
    !isUnderApproval(agreement, 'plan')
  const addButton = canWrite && (
    <ButtonLink href={to.newPlanItem(agreement.id)} icon="plus">
      Tambah kegiatan
    </ButtonLink>
  )
  const total = items.reduce((sum, item) => sum + (item.budget ?? 0n), 0n)
  return (
    <Card title="Rencana aksi" id="rencana-aksi" actions={items.length > 0 && addButton}>
      <Table
        caption="Kegiatan rencana aksi"
        rows={items}
        columns={[
          {
            head: 'Kegiatan',
            kind: 'title',
            cell: (item) => (
              <TwoLines
                first={<a href={to.planItem(agreement.id, item.id)}>{item.activity}</a>}
                second={item.output}
              />
            ),
          },
          {
            head: begun ? 'Target dan kemajuan' : 'Target',
            cell: (item) => <Target item={item} progress={begun ? of(item) : undefined} />,
          },
          {
            head: 'Jadwal',
            cell: (item) => (
              <TwoLines
                first={
                  <>
                    {quarters(item.startsOn, item.endsOn)}{' '}
                    <Standing {...{ item, held, today, least }} progress={begun ? of(item) : undefined} />
                  </>
                }
                second={
                  <>
                    {shortDay(item.startsOn)} sampai {shortDay(item.endsOn)}
                    {when(agreement, item, today)}
                  </>
                }
              />
            ),
          },
          {
            head: 'Penanggung jawab',
            cell: (item) => <Owners item={item} />,
          },
          {
            head: 'Biaya dan bukti',
            cell: (item) => (
              <TwoLines
                first={
                  item.budget === null
                    ? sources[item.source]
                    : `${rupiah(item.budget)}, ${sources[item.source]}`
                }
                second={item.proofs.map((proof) => proofs[proof]).join(', ')}
              />
            ),
          },
        ]}
        total={
          total > 0n ? [`${items.length} kegiatan`, '', '', 'Jumlah anggaran', rupiah(total)] : undefined
        }
        empty={
          <Empty title="Belum ada rencana aksi" action={addButton} icon="plan">
            Rencana aksi adalah janji yang dapat ditagih: apa, berapa, kapan, dan oleh siapa.
          </Empty>
        }
      />
    </Card>
  )
}

interface StandingProps {
  item: PlanItemView
  progress: Progress | undefined
  held: boolean
  today: Day
  least: number
}

/** What does not go on says so: stopped by an early end, or held while the agreement is suspended. */
function Standing({ item, progress, held, today, least }: StandingProps) {
  if (item.stoppedOn) return <Badge kind="ended">Dihentikan</Badge>
  if (held && item.endsOn >= today && item.doneOn === null) return <Badge kind="attention">Ditahan</Badge>
  return progress ? <PromiseBadge {...{ progress, today, least }} /> : null
}

/** What was promised; once the agreement is in force, how much of it is there and how much should be. */
function Target({ item, progress }: { item: PlanItemView; progress: Progress | undefined }) {
  if (!progress || progress.kind === null) {
    return <TwoLines first={`${number(item.quantity)} ${item.measure}`} second={item.place} />
  }
  const { expected, kind } = progress
  return (
    <TwoLines
      first={<ProgressBar progress={progress} measure={item.measure} />}
      second={`Seharusnya ${inMeasure(expected, kind, item.measure)}. ${item.place}`}
    />
  )
}

function when(agreement: Agreement, item: PlanItemView, today: Day): string {
  if (item.stoppedOn) return `, dihentikan ${shortDay(item.stoppedOn)}`
  return outsideTerm(agreement, item) ? ', di luar masa berlaku' : `, ${fromToday(today, item.endsOn)}`
}

function Owners({ item }: { item: PlanItemView }) {
  if (!item.ourOwner && !item.partnerOwner) return <Badge kind="attention">Belum ada</Badge>
  return (
    <TwoLines first={item.ourOwner ?? 'Unit: belum ada'} second={item.partnerOwner ?? 'Mitra: belum ada'} />
  )
}
