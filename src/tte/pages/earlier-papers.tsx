import { to } from '#addresses'
import { type Actor, longMoment } from '#kernel'
import { Card, Table, TwoLines } from '#ui'
import type { PaperView } from '../queries.ts'
import { PaperBadge } from './states.tsx'

/** Papers that were laid out before the newest one, and what became of them. */
export function EarlierPapers({ papers, actor }: { papers: PaperView[]; actor: Actor }) {
  return (
    <Card title="Naskah sebelumnya" id="sebelumnya">
      <Table
        caption="Naskah sebelumnya"
        rows={papers}
        columns={[
          {
            head: 'Naskah',
            kind: 'title',
            cell: (paper) => (
              <TwoLines
                first={<a href={to.esignFile(paper.agreementId, paper.id)}>{paper.name}</a>}
                second={longMoment(paper.preparedAt, actor.zone)}
              />
            ),
          },
          { head: 'Keadaan', cell: ({ state }) => <PaperBadge state={state} /> },
          {
            head: 'Alasan',
            cell: ({ closedBy, closedReason }) =>
              closedReason && <TwoLines first={closedReason} second={closedBy} />,
          },
        ]}
      />
    </Card>
  )
}
