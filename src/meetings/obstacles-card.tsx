import { to } from '#addresses'
import { shortDay } from '#kernel'
import { Badge, ButtonLink, Card, Empty, Table, TwoLines } from '#ui'
import type { Meeting, Obstacle } from './tables.ts'

interface ObstaclesProps {
  meeting: Meeting
  obstacles: Obstacle[]
  canWrite: boolean
}

/** What stands in the way, why, and who clears it. */
export function ObstaclesCard({ meeting, obstacles, canWrite }: ObstaclesProps) {
  const add = canWrite && (
    <ButtonLink href={to.newObstacle(meeting.id)} icon="plus">
      Tambah kendala
    </ButtonLink>
  )
  return (
    <Card title="Kendala" id="kendala" actions={obstacles.length > 0 && add}>
      <Table
        caption="Kendala yang dibicarakan"
        rows={obstacles}
        columns={[
          {
            head: 'Kendala',
            kind: 'title',
            cell: ({ what, cause }) => <TwoLines first={what} second={`Penyebab: ${cause}`} />,
          },
          {
            head: 'Penanggung jawab',
            cell: ({ ownerName }) => ownerName ?? <Badge kind="attention">Belum ada</Badge>,
          },
          {
            head: 'Keadaan',
            cell: (obstacle) => <Standing meeting={meeting} obstacle={obstacle} canWrite={canWrite} />,
          },
        ]}
        empty={
          <Empty title="Tidak ada kendala tercatat" action={add} icon="circle-check">
            Kendala yang disebut dalam pertemuan dicatat dengan penyebab dan penanggung jawabnya.
          </Empty>
        }
      />
    </Card>
  )
}

function Standing({
  meeting,
  obstacle,
  canWrite,
}: {
  meeting: Meeting
  obstacle: Obstacle
  canWrite: boolean
}) {
  const { id, what, clearedOn, clearedHow } = obstacle
  if (clearedOn) return <TwoLines first={`Teratasi ${shortDay(clearedOn)}`} second={clearedHow} />
  if (!canWrite) return 'Belum teratasi'
  return (
    <a href={to.clearObstacle(meeting.id, id)}>
      Catat teratasi<span class="hidden-text">: {what}</span>
    </a>
  )
}
