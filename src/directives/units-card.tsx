import { to } from '#addresses'
import type { Child } from '#kernel'
import { Badge, Card, Chips, Empty, type Standing as Look, Pagination, Table, TwoLines } from '#ui'
import { type Standing, standingCodes, standings } from './kinds.ts'
import type { DirectiveView } from './queries.ts'
import { allOf, type Counts, type Narrowed, perPage, type UnitStanding } from './standing.ts'
import { showAddress } from './view.ts'

export interface UnitsProps {
  directive: DirectiveView
  units: UnitStanding[]
  counts: Counts
  asked: Narrowed
  /** The agreements of the rows, by id, as the later capability shows them. */
  shown: Map<string, Child>
  /** The regions are told apart where there is more than one. */
  hasRegions: boolean
  mayDecide: boolean
}

const looks: Record<Standing, Look> = {
  followed: 'good',
  begun: 'waiting',
  missing: 'stalled',
  answered: 'attention',
  exempt: 'ended',
}

/** Every unit the directive asks, with what it did or said. */
export function UnitsCard(props: UnitsProps) {
  const { directive, units, asked, counts, hasRegions } = props
  const of = (standing?: Standing) => (standing ? counts[standing] : allOf(counts))
  const href = (standing?: Standing) => showAddress(directive.id, { standing, kanwil: asked.kanwil })
  return (
    <Card title="Satuan kerja" id="satuan-kerja">
      <Chips
        label="Keadaan satuan kerja"
        items={[
          { label: 'Semua', count: of(), href: href(), current: !asked.standing },
          ...standingCodes.map((standing) => ({
            label: standings[standing],
            count: of(standing),
            href: href(standing),
            current: asked.standing === standing,
          })),
        ]}
      />
      <Table
        caption="Satuan kerja yang dimintai"
        rows={units}
        columns={[
          {
            head: 'Satuan kerja',
            kind: 'title',
            cell: ({ unitId, unitName, kanwilName }) => (
              <TwoLines first={<a href={to.unit(unitId)}>{unitName}</a>} second={hasRegions && kanwilName} />
            ),
          },
          {
            head: 'Keadaan',
            cell: ({ standing }) => <Badge kind={looks[standing]}>{standings[standing]}</Badge>,
          },
          { head: 'Tindak lanjut', cell: (unit) => <Done unit={unit} {...props} /> },
        ]}
        empty={<Empty title="Tidak ada satuan kerja dalam keadaan ini">Pilih keadaan lain di atas.</Empty>}
      />
      {of(asked.standing) > perPage && (
        <Pagination
          page={asked.page}
          size={perPage}
          total={of(asked.standing)}
          href={(page) => showAddress(directive.id, { ...asked, page })}
        />
      )}
    </Card>
  )
}

function Done({ unit, directive, shown, mayDecide }: UnitsProps & { unit: UnitStanding }): Child {
  if (unit.answers) return unit.answers.map((id) => <p>{shown.get(id)}</p>)
  if (unit.said === 'waiting') {
    return (
      <>
        <p>{unit.reason}</p>
        {mayDecide && (
          <a
            href={to.decideAnswer(directive.id, unit.unitId)}
            aria-label={`Putuskan jawaban ${unit.unitName}`}
          >
            Putuskan jawaban
          </a>
        )}
      </>
    )
  }
  if (unit.said === 'accepted') return unit.reason
  if (unit.said === 'returned') return `Jawaban dikembalikan: ${unit.decision}`
  return <span class="unknown">belum ada</span>
}
