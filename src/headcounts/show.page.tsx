import type { Unit } from '#accounts'
import { to } from '#addresses'
import { type Child, type Day, daysBetween, fromToday, longDay, number, shortDay } from '#kernel'
import { Alert, Badge, ButtonLink, Card, Empty, KeyFigures, PageHead, Table, TwoLines } from '#ui'
import { countsClients, peopleWord, sources } from './kinds.ts'
import { occupancy } from './occupancy.ts'
import type { Headcount } from './tables.ts'

interface ShowProps {
  unit: Unit
  rows: Headcount[]
  today: Day
  /** Days after which a figure is old. */
  freshFor: number
  mayRecord: boolean
}

export function ShowPage({ unit, rows, today, freshFor, mayRecord }: ShowProps) {
  const word = peopleWord(unit.kind)
  const now = rows.find((row) => row.correctedAt === null)
  const record = mayRecord && (
    <ButtonLink href={to.newHeadcount(unit.id)} kind="primary" icon="plus">
      Catat jumlah
    </ButtonLink>
  )
  const old = now && daysBetween(now.countedOn, today) > freshFor
  return (
    <>
      <PageHead title={`Jumlah ${word.toLowerCase()}`} lead={`${unit.name}.`} actions={now && record} />
      {old && (
        <Alert kind="attention" title="Angka ini sudah lama.">
          Angka terakhir {fromToday(today, now.countedOn)}. Catat angka terbaru supaya perbandingan tetap
          benar.
        </Alert>
      )}
      {now && <Now unit={unit} now={now} />}
      <Card title="Dari waktu ke waktu">
        <Table
          caption={`Jumlah ${word.toLowerCase()} ${unit.name}`}
          rows={rows}
          columns={[
            { head: 'Keadaan tanggal', kind: 'title', cell: (row) => <Counted row={row} /> },
            { head: word, kind: 'number', cell: (row) => number(row.people) },
            ...(countsClients(unit.kind)
              ? []
              : [
                  {
                    head: 'Kapasitas',
                    kind: 'number' as const,
                    cell: (row: Headcount) => figure(row.capacity),
                  },
                  { head: 'Hunian', kind: 'number' as const, cell: (row: Headcount) => occupancy(row) ?? '' },
                ]),
            { head: 'Di antaranya', cell: parts },
            {
              head: 'Sumber',
              cell: (row) => <TwoLines first={sources[row.source]} second={row.sourceNote ?? undefined} />,
            },
            {
              head: 'Dicatat',
              cell: (row) => (
                <TwoLines
                  first={row.enteredBy}
                  second={row.correctionReason ? `Pembetulan: ${row.correctionReason}` : row.unusualReason}
                />
              ),
            },
            {
              head: 'Tindakan',
              cell: (row) =>
                mayRecord &&
                !row.correctedAt && (
                  <a
                    href={to.correctHeadcount(unit.id, row.id)}
                    aria-label={`Betulkan angka ${longDay(row.countedOn)}`}
                  >
                    Betulkan
                  </a>
                ),
            },
          ]}
          empty={
            <Empty title="Belum ada angka" icon="people" action={record}>
              Catat jumlah {word.toLowerCase()} sekali sebulan. Tanpa angka ini satuan kerja tidak dapat
              dibandingkan per 100 orang.
            </Empty>
          }
        />
      </Card>
    </>
  )
}

function Now({ unit, now }: { unit: Unit; now: Headcount }) {
  const asOf = `Keadaan ${longDay(now.countedOn)}, ${sources[now.source]}`
  return (
    <KeyFigures
      items={[
        { label: peopleWord(unit.kind), value: number(now.people), note: asOf },
        ...(now.capacity
          ? [
              { label: 'Kapasitas', value: number(now.capacity) },
              { label: 'Tingkat hunian', value: occupancy(now) ?? '', note: 'Penghuni dibagi kapasitas' },
            ]
          : []),
      ]}
    />
  )
}

function Counted({ row }: { row: Headcount }) {
  return (
    <>
      {shortDay(row.countedOn)} {row.correctedAt && <Badge kind="ended">Dibetulkan</Badge>}
    </>
  )
}

function parts({ women, men, children }: Headcount): string {
  const said = [
    women !== null && `${number(women)} perempuan`,
    men !== null && `${number(men)} laki-laki`,
    children !== null && `${number(children)} anak`,
  ]
  return said.filter(Boolean).join(', ')
}

const figure = (value: number | null): Child => (value === null ? '' : number(value))
