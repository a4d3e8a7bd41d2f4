import { unitSelect } from '#accounts'
import { to } from '#addresses'
import { objectOptions, objects } from '#agreements'
import { type Child, type Day, fromToday, isNarrowed, number, shortDay } from '#kernel'
import { Badge, ButtonLink, Card, Empty, Filters, NoMatch, PageHead, Pagination, Table, TwoLines } from '#ui'
import { StandingBadge } from './badge.tsx'
import {
  type Help,
  helps,
  type Standing,
  standingCodes,
  standings,
  type Urgency,
  urgencies,
} from './kinds.ts'
import { needsAddress, perPage, type Question, type Row } from './list.ts'

interface ListProps {
  rows: Row[]
  counts: Map<Standing, number>
  asked: Question
  units: { id: string; name: string }[]
  today: Day
  mayRecord: boolean
}

export function ListPage({ rows, counts, asked, units, today, mayRecord }: ListProps) {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const open = counts.get('open') ?? 0
  const record = mayRecord && (
    <ButtonLink href={to.newNeed} kind="primary" icon="plus">
      Catat kebutuhan
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Kebutuhan"
        lead={`${number(all)} kebutuhan, ${number(open)} belum terjawab. Yang mendesak dan paling lama di atas.`}
        actions={record}
      />
      <Filters
        action={to.needs}
        search={{ name: 'cari', label: 'Cari kebutuhan atau yang meminta', value: asked.cari }}
        selects={selects(asked, units)}
        chips={{ label: 'Keadaan', items: chips(asked, counts, all) }}
        keep={{ keadaan: asked.keadaan, kanwil: asked.kanwil }}
        reset={isNarrowed(asked) ? to.needs : undefined}
      />
      <Card>
        <Table
          caption="Daftar kebutuhan"
          rows={rows}
          columns={[
            {
              head: 'Kebutuhan',
              kind: 'title',
              cell: (row) => (
                <TwoLines
                  first={<a href={to.need(row.id)}>{row.what}</a>}
                  second={`${number(row.quantity)} ${row.measure}. ${helps[row.help]}.`}
                />
              ),
            },
            ...(units.length > 1 ? [{ head: 'Unit', cell: (row: Row) => row.unitName }] : []),
            { head: 'Bidang', cell: (row) => objects[row.object] },
            {
              head: 'Sejak',
              cell: (row) => <TwoLines first={shortDay(row.since)} second={fromToday(today, row.since)} />,
            },
            { head: 'Kemendesakan', cell: (row) => <UrgencyBadge row={row} /> },
            {
              head: 'Keadaan',
              cell: (row) => (
                <TwoLines
                  first={<StandingBadge standing={row.standing} />}
                  second={
                    row.standing === 'answered' &&
                    row.agreementId && <a href={to.agreement(row.agreementId)}>{row.agreement}</a>
                  }
                />
              ),
            },
          ]}
          empty={<NoneFound asked={asked} action={record} />}
        />
      </Card>
      {rows.length > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={asked.keadaan ? (counts.get(asked.keadaan) ?? 0) : all}
          href={(halaman) => needsAddress({ ...asked, halaman })}
        />
      )}
    </>
  )
}

/** Urgency matters while something is lacking; afterwards it is a plain word. */
function UrgencyBadge({ row: { urgency, standing } }: { row: Row }) {
  if (urgency !== 'urgent' || standing === 'met' || standing === 'withdrawn') return <>{urgencies[urgency]}</>
  return <Badge kind="attention">{urgencies.urgent}</Badge>
}

function chips(asked: Question, counts: Map<Standing, number>, all: number) {
  const chip = (label: string, count: number, keadaan: Standing | undefined) => ({
    label,
    count,
    href: needsAddress({ ...asked, keadaan, halaman: 1 }),
    current: asked.keadaan === keadaan,
  })
  return [
    chip('Semua', all, undefined),
    ...standingCodes.map((code) => chip(standings[code], counts.get(code) ?? 0, code)),
  ]
}

function selects(asked: Question, units: ListProps['units']) {
  const options = (first: string, labels: Record<Help | Urgency, string> | Record<string, string>) => [
    { value: '', label: first },
    ...Object.entries(labels).map(([value, label]) => ({ value, label })),
  ]
  return [
    ...(units.length > 1 ? [unitSelect(units, asked.unit)] : []),
    {
      name: 'objek',
      label: 'Bidang',
      value: asked.objek,
      options: [{ value: '', label: 'Semua bidang' }, ...objectOptions],
    },
    {
      name: 'bantuan',
      label: 'Bentuk bantuan',
      value: asked.bantuan,
      options: options('Semua bentuk', helps),
    },
    {
      name: 'mendesak',
      label: 'Kemendesakan',
      value: asked.mendesak,
      options: options('Semua', urgencies),
    },
  ]
}

function NoneFound({ asked, action }: { asked: Question; action: Child }) {
  if (isNarrowed(asked)) return <NoMatch all={to.needs} />
  return (
    <Empty title="Belum ada kebutuhan" action={action}>
      Catat sarana, layanan, atau tenaga yang belum dimiliki satuan kerja, supaya terlihat saat mitra datang
      menawarkan bantuan.
    </Empty>
  )
}
