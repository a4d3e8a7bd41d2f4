import { to } from '#addresses'
import { listAddress } from '#agreements'
import type { Child } from '#kernel'
import { type Told, toldInWords } from '#targeting'
import { Badge, Table } from '#ui'
import { behindAddress, type Question } from './asked.ts'
import type { MapRow } from './rows.ts'

interface FigureTableProps {
  caption: string
  rows: MapRow[]
  asked: Question
  /** What the figures are rounded to; undefined inside the own unit, where they open the people behind them. */
  least: number | undefined
  empty: Child
}

/** Needs or skills with how many people, and what answers them; gaps on top. */
export function FigureTable({ caption, rows, asked, least, empty }: FigureTableProps) {
  const figure = (row: MapRow, shown: Told, mendesak?: 'ya') => {
    const said = toldInWords(shown, least ?? 0)
    const opens = least === undefined && shown !== 0
    return opens ? <a href={behindAddress(asked, { ...row.behind, mendesak })}>{said}</a> : said
  }
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
