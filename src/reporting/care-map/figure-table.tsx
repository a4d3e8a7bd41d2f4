import { to } from '#addresses'
import { listAddress } from '#agreements'
import type { Child } from '#kernel'
import { Badge, Table } from '#ui'
import { behindAddress, type Question } from './asked.ts'
import { inWords, type Shown } from './disclose.ts'
import type { MapRow } from './rows.ts'

interface FigureTableProps {
  caption: string
  rows: MapRow[]
  asked: Question
  /** Figures open the people behind them, inside the own unit. */
  opens: boolean
  empty: Child
}

/** Needs or skills with how many people, and what answers them; gaps on top. */
export function FigureTable({ caption, rows, asked, opens, empty }: FigureTableProps) {
  const figure = (row: MapRow, shown: Shown, mendesak?: 'ya') =>
    opens && shown !== 0 ? (
      <a href={behindAddress(asked, { ...row.behind, mendesak })}>{inWords(shown)}</a>
    ) : (
      inWords(shown)
    )
  const urgent = {
    head: 'Mendesak',
    kind: 'number' as const,
    cell: (row: MapRow) => row.urgent !== undefined && figure(row, row.urgent, 'ya'),
  }
  return (
    <Table
      caption={caption}
      rows={rows}
      columns={[
        { head: caption, kind: 'title', cell: (row) => row.label },
        { head: 'Orang', kind: 'number', cell: (row) => figure(row, row.needing) },
        ...(rows.some((row) => row.urgent !== undefined) ? [urgent] : []),
        { head: 'Yang menjawab', cell: (row) => <Answers row={row} /> },
        {
          head: 'Langkah',
          cell: (row) => (
            <a href={`${to.whoCanHelp}?apa=${row.lookFor}`}>
              Siapa dapat membantu<span class="hidden-text">: {row.label}</span>
            </a>
          ),
        },
      ]}
      empty={empty}
    />
  )
}

function Answers({ row: { offers, promised, needing } }: { row: MapRow }) {
  if (offers.length === 0 && promised.length === 0)
    return needing === 0 ? '–' : <Badge kind="stalled">Belum ada</Badge>
  return (
    <ul class="plain-list">
      {offers.slice(0, most).map(({ id, title, partners, activities }) => (
        <li>
          <a href={to.agreement(id)}>{activities[0] ?? title}</a> <span class="quiet">{partners}</span>
        </li>
      ))}
      {offers.length > most && (
        <li>
          <a href={listAddress({ tahap: 'active' })}>{offers.length - most} lainnya</a>
        </li>
      )}
      {offers.length === 0 && <li>Dapat diberikan {promised.join('; ')}, belum diperjanjikan.</li>}
    </ul>
  )
}

const most = 3
