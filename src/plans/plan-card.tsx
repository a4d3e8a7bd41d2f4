import { to } from '#addresses'
import { type Agreement, isUnderApproval, leads, mayEdit } from '#agreements'
import { type Actor, type Day, fromToday, number, rupiah, shortDay } from '#kernel'
import { Badge, ButtonLink, Card, Empty, Table, TwoLines } from '#ui'
import { outsideTerm } from './item.ts'
import { proofs, sources } from './kinds.ts'
import { quarters } from './quarter.ts'
import type { PlanItemView } from './queries.ts'

interface PlanProps {
  agreement: Agreement
  items: PlanItemView[]
  /** Whether a suspension holds what is still open. */
  held: boolean
  actor: Actor
  today: Day
}

/** The annex on the page of its agreement. */
export function PlanCard({ agreement, items, held, actor, today }: PlanProps) {
  const canWrite =
    leads(actor, agreement) && mayEdit(actor, 'plan', agreement.stage) && !isUnderApproval(agreement, 'plan')
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
                first={
                  canWrite ? <a href={to.planItem(agreement.id, item.id)}>{item.activity}</a> : item.activity
                }
                second={item.output}
              />
            ),
          },
          {
            head: 'Target',
            cell: (item) => (
              <TwoLines first={`${number(item.quantity)} ${item.measure}`} second={item.place} />
            ),
          },
          {
            head: 'Jadwal',
            cell: (item) => (
              <TwoLines
                first={
                  <>
                    {quarters(item.startsOn, item.endsOn)} <Halted item={item} held={held} today={today} />
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

/** What does not go on says so: stopped by an early end, or held while the agreement is suspended. */
function Halted({ item, held, today }: { item: PlanItemView; held: boolean; today: Day }) {
  if (item.stoppedOn) return <Badge kind="ended">Dihentikan</Badge>
  return held && item.endsOn >= today ? <Badge kind="attention">Ditahan</Badge> : null
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
