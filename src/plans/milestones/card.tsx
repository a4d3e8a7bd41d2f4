import { to } from '#addresses'
import { type Agreement, type AgreementSlot, leads } from '#agreements'
import { type Day, fromToday, longDay, may } from '#kernel'
import { Badge, ButtonLink, Card, Empty, Table, TwoLines } from '#ui'
import { MilestoneBadge } from './badge.tsx'
import { milestoneKinds } from './kinds.ts'
import { isOver, optionInWords } from './milestone.ts'
import { type MilestoneView, milestonesOf } from './queries.ts'

/** Openings and launches on the page of their agreement, with what is still open about each. */
export const milestoneSlot: AgreementSlot = {
  async show(db, actor, agreement, today) {
    const milestones = await milestonesOf(db, agreement.id)
    const canWrite = leads(actor, agreement) && may(actor, 'milestone.write') && !isOver(agreement)
    const section = (milestones.length > 0 || canWrite) && (
      <MilestonesCard agreement={agreement} milestones={milestones} canWrite={canWrite} today={today} />
    )
    return { section, checks: [] }
  },
}

interface CardProps {
  agreement: Agreement
  milestones: MilestoneView[]
  canWrite: boolean
  today: Day
}

function MilestonesCard({ agreement, milestones, canWrite, today }: CardProps) {
  const add = canWrite && (
    <ButtonLink href={to.newMilestone(agreement.id)} icon="plus">
      Tambah acara
    </ButtonLink>
  )
  return (
    <Card title="Acara" id="acara" actions={milestones.length > 0 && add}>
      <Table
        caption="Acara kerja sama ini"
        rows={milestones}
        columns={[
          {
            head: 'Acara',
            kind: 'title',
            cell: ({ id, title, kind, place }) => (
              <TwoLines
                first={<a href={to.milestone(agreement.id, id)}>{title}</a>}
                second={`${milestoneKinds[kind]}, ${place}`}
              />
            ),
          },
          { head: 'Tanggal', cell: (milestone) => <When milestone={milestone} today={today} /> },
          { head: 'Pejabat', cell: (milestone) => <By milestone={milestone} /> },
          {
            head: 'Penanggung jawab',
            cell: ({ ownerName }) => ownerName ?? <Badge kind="attention">Belum ada</Badge>,
          },
          { head: 'Keadaan', cell: ({ stage }) => <MilestoneBadge stage={stage} /> },
        ]}
        empty={
          <Empty title="Belum ada acara" action={add} icon="calendar">
            Peresmian, peluncuran, atau serah terima. Boleh dicatat selagi tanggal dan pejabatnya belum pasti.
          </Empty>
        }
      />
    </Card>
  )
}

function When({ milestone, today }: { milestone: MilestoneView; today: Day }) {
  const { fixedDay, stage } = milestone
  if (fixedDay) return <TwoLines first={longDay(fixedDay)} second={fromToday(today, fixedDay)} />
  if (stage === 'called-off') return null
  return <Possible options={possible(milestone).filter(({ day }) => day !== null)} />
}

function By({ milestone }: { milestone: MilestoneView }) {
  if (milestone.fixedOfficial) return milestone.fixedOfficial
  if (milestone.stage === 'called-off') return null
  return <Possible options={possible(milestone).filter(({ official }) => official !== null)} />
}

function Possible({ options }: { options: MilestoneView['options'] }) {
  if (options.length === 0) return <span class="unknown">belum ada pilihan</span>
  return options.map(optionInWords).join(', atau ')
}

const possible = ({ options }: MilestoneView) => options.filter(({ standing }) => standing !== 'dropped')
