import { to } from '#addresses'
import { number, shortDay } from '#kernel'
import { Badge, ButtonLink, Card, type Standing, Table, TwoLines } from '#ui'
import type { CohortView } from '../cohorts/cohort.ts'
import { type VisitStage, visitStages } from '../kinds.ts'
import type { VisitRow } from './queries.ts'

const signs: Record<VisitStage, Standing> = {
  planned: 'waiting',
  outside: 'attention',
  returned: 'good',
  cancelled: 'ended',
}

export const VisitBadge = ({ stage, missing = 0 }: { stage: VisitStage; missing?: number | undefined }) =>
  missing > 0 ? (
    <Badge kind="stalled">{`${missing} belum kembali`}</Badge>
  ) : (
    <Badge kind={signs[stage]}>{visitStages[stage]}</Badge>
  )

interface VisitsProps {
  cohort: CohortView
  visits: VisitRow[]
  mayWrite: boolean
}

/** Where this cohort goes or went outside. */
export function VisitsCard({ cohort, visits, mayWrite }: VisitsProps) {
  if (visits.length === 0 && !mayWrite) return null
  return (
    <Card
      title="Studi kunjung"
      id="studi-kunjung"
      actions={
        mayWrite && (
          <ButtonLink href={to.newStudyVisit(cohort.id)} icon="plus">
            Rencanakan studi kunjung
          </ButtonLink>
        )
      }
    >
      <Table
        caption="Studi kunjung"
        rows={visits}
        columns={[
          {
            head: 'Tujuan',
            kind: 'title',
            cell: ({ id, destination, heldOn }) => (
              <TwoLines first={<a href={to.studyVisit(id)}>{destination}</a>} second={shortDay(heldOn)} />
            ),
          },
          { head: 'Peserta', kind: 'number', cell: ({ members }) => number(members) },
          { head: 'Keadaan', cell: ({ stage, missing }) => <VisitBadge stage={stage} missing={missing} /> },
        ]}
        empty={<p class="quiet">Belum ada studi kunjung.</p>}
      />
    </Card>
  )
}
