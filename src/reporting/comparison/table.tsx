import { to } from '#addresses'
import { type Child, number, shortDay } from '#kernel'
import { rowsAddress } from '../home/address.ts'
import { type ColumnCode, comparisonAddress, type Question } from './asked.ts'
import { columns, extremes, type NumberColumn, oneDecimal, perHundred } from './columns.ts'
import type { Place } from './places.ts'

interface TableProps {
  rows: Place[]
  asked: Question
  /** Whether each row is one unit or a whole region. */
  of: 'unit' | 'kanwil'
  soon: number
}

/** Places side by side; each number with its bar, so that a column reads as a chart. */
export function ComparisonTable({ rows, asked, of, soon }: TableProps) {
  const ordered = sorted(rows, asked)
  return (
    <div class="comparison wide-paper">
      <table>
        <caption class="hidden-text">
          Perbandingan {of === 'unit' ? 'satuan kerja' : 'kantor wilayah'}
        </caption>
        <thead>
          <tr>
            <Head code="nama" asked={asked} means="">
              {of === 'unit' ? 'Satuan kerja' : 'Kantor wilayah'}
            </Head>
            {columns.map(({ code, head, means }) => (
              <Head code={code} asked={asked} means={means(soon)}>
                {head(asked.tahun)}
              </Head>
            ))}
            <Head code="penghuni" asked={asked} means={peopleMeans[of]}>
              Penghuni
            </Head>
          </tr>
        </thead>
        <tbody>
          {ordered.map((row) => (
            <tr>
              <th scope="row" class="title">
                {of === 'unit' ? (
                  <a href={to.unit(row.id)}>{row.name}</a>
                ) : (
                  <a href={comparisonAddress({ ...asked, kanwil: row.id })}>{row.name}</a>
                )}
              </th>
              {columns.map((column) => (
                <NumberCell column={column} row={row} rows={rows} asked={asked} of={of} />
              ))}
              <PeopleCell row={row} of={of} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const peopleMeans = {
  unit: 'Angka terakhir yang dicatat, dengan tanggalnya. Bapas: klien.',
  kanwil: 'Jumlah angka terakhir satuan kerjanya, tanpa klien Bapas.',
}

interface HeadProps {
  code: ColumnCode | 'nama'
  asked: Question
  means: string
  children: Child
}

/** Sorts by its column, and the other way round when pressed again. */
function Head({ code, asked, means, children }: HeadProps) {
  const here = asked.urut === code
  const first = code === 'nama' ? 'naik' : 'turun'
  const arah = !here ? first : asked.arah === 'turun' ? 'naik' : 'turun'
  const now = here ? (asked.arah === 'naik' ? 'ascending' : 'descending') : undefined
  return (
    <th scope="col" class={code === 'nama' ? 'title' : undefined} aria-sort={now}>
      <a href={comparisonAddress({ ...asked, urut: code, arah })}>
        {children}
        {now && <span aria-hidden="true">{now === 'ascending' ? ' ▲' : ' ▼'}</span>}
      </a>
      {means && <small>{means}</small>}
    </th>
  )
}

interface CellProps {
  column: NumberColumn
  row: Place
  rows: Place[]
  asked: Question
  of: TableProps['of']
}

function NumberCell({ column, row, rows, asked, of }: CellProps) {
  const shown = (place: Place) => (asked.per ? perHundred(column.of(place), place) : column.of(place))
  const all = rows.map(shown)
  const { highest, lowest } = extremes(all)
  const [value, count] = [shown(row), column.of(row)]
  const hundred = perHundred(count, row)
  const year =
    column.code === 'ditandatangani' || column.code === 'perpanjangan' ? { tahun: asked.tahun } : {}
  const href = rowsAddress({ daftar: column.rows, [of]: row.id, ...year })
  const opened = count > 0 ? <a href={href}>{number(count)}</a> : '0'
  return (
    <td data-label={column.head(asked.tahun)}>
      {asked.per ? (
        <>
          <b>{value === undefined ? <span class="unknown">perlu data</span> : oneDecimal(value)}</b>
          <small>{opened} seluruhnya</small>
        </>
      ) : (
        <>
          <b>{opened}</b> {column.note && <small class="beside">{column.note(row)}</small>}
          <small>{hundred === undefined ? 'per 100: perlu data' : `${oneDecimal(hundred)} per 100`}</small>
        </>
      )}
      <Bar value={value} most={Math.max(0, ...all.filter((each) => each !== undefined))} />
      {value !== undefined && value === highest && <small class="mark">Tertinggi</small>}
      {value !== undefined && value === lowest && <small class="mark">Terendah</small>}
    </td>
  )
}

/** The number beside it is the text; the bar only shows its size. */
function Bar({ value, most }: { value: number | undefined; most: number }) {
  const width = value && most > 0 ? Math.max(1, Math.round((value * 100) / most)) : 0
  return (
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar-room" width="100" height="4" />
      <rect class="bar-fill" width={width} height="4" />
    </svg>
  )
}

function PeopleCell({ row, of }: { row: Place; of: TableProps['of'] }) {
  const { people, countedOn, counted, units } = row
  const missing = of === 'kanwil' && counted < units && `${number(counted)} dari ${number(units)} unit`
  return (
    <td data-label="Penghuni">
      {people === null || countedOn === null ? (
        <a href={of === 'unit' ? to.headcount(row.id) : to.headcounts}>perlu data</a>
      ) : (
        <>
          <b>{of === 'unit' ? <a href={to.headcount(row.id)}>{number(people)}</a> : number(people)}</b>
          <small>{of === 'unit' ? shortDay(countedOn) : `paling lama ${shortDay(countedOn)}`}</small>
          {missing && <small>{missing}</small>}
        </>
      )}
    </td>
  )
}

/** By one column; what is unknown stands last either way. */
export function sorted(rows: readonly Place[], { urut, arah, per }: Question): Place[] {
  const turn = arah === 'naik' ? 1 : -1
  if (urut === 'nama') return [...rows].sort((a, b) => turn * a.name.localeCompare(b.name, 'id'))
  const column = columns.find(({ code }) => code === urut)
  const value = (row: Place) => {
    if (!column) return row.people ?? undefined
    return per ? perHundred(column.of(row), row) : column.of(row)
  }
  return [...rows].sort((a, b) => {
    const [left, right] = [value(a), value(b)]
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined)
    return turn * (left - right)
  })
}
