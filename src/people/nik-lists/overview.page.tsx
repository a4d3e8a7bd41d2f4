import { to } from '#addresses'
import { type Actor, type Child, type Day, longDay, may, number, shortDay } from '#kernel'
import {
  Badge,
  Button,
  ButtonLink,
  Card,
  Empty,
  Filters,
  KeyFigures,
  PageHead,
  Pagination,
  Table,
  TwoLines,
} from '#ui'
import { type NikState, nikStates } from '../kinds.ts'
import type { ListView } from './list.ts'
import { ListBadge } from './list-badge.tsx'
import { type Doubts, type NikRow, nikAddress, perPage, type Question } from './overview.ts'

interface OverviewProps {
  counts: Record<NikState, number>
  /** Known for one unit alone. */
  doubts: Doubts | undefined
  shared: Doubts | undefined
  /** How many may go on a list now. */
  askable: number
  lists: ListView[]
  rows: NikRow[]
  asked: Question
  units: { id: string; name: string }[]
  actor: Actor
  today: Day
}

export function OverviewPage(props: OverviewProps) {
  const { counts, lists, asked, units, actor, askable } = props
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <>
      <PageHead
        title="NIK"
        lead={`${number(all - counts.missing)} dari ${number(all)} orang mempunyai NIK; ${number(counts.valid)} sesuai menurut Dukcapil.`}
        actions={
          may(actor, 'nik.check') && (
            <ButtonLink href={to.newNikList} kind={askable > 0 ? 'primary' : 'plain'} icon="plus">
              Buat daftar untuk Dukcapil
            </ButtonLink>
          )
        }
      />
      {units.length > 1 && (
        <Filters
          action={to.nik}
          keep={{ keadaan: asked.keadaan }}
          selects={[
            {
              name: 'unit',
              label: 'Satuan kerja',
              value: asked.unit,
              options: [
                { value: '', label: 'Semua satuan kerja' },
                ...units.map(({ id, name }) => ({ value: id, label: name })),
              ],
            },
          ]}
        />
      )}
      <KeyFigures items={figures(props)} />
      {asked.keadaan && <RowsCard {...props} />}
      <Card title="Daftar untuk Dukcapil" id="daftar">
        <Table
          caption="Daftar yang pernah dikirim, yang terakhir di atas"
          rows={lists}
          columns={[
            {
              head: 'Daftar',
              kind: 'title',
              cell: (list) => (
                <TwoLines
                  first={<a href={to.nikList(list.id)}>{`Daftar ${list.place}`}</a>}
                  second={units.length > 1 ? list.unitName : list.purpose}
                />
              ),
            },
            { head: 'Dibuat', kind: 'tight', cell: ({ madeOn }) => shortDay(madeOn) },
            { head: 'Orang', kind: 'number', cell: ({ people }) => number(people) },
            { head: 'Dijawab', kind: 'number', cell: ({ answered }) => number(answered) },
            { head: 'Keadaan', cell: (list) => <ListBadge list={list} /> },
          ]}
          empty={
            <Empty title="Belum ada daftar">
              Buat daftar, unduh, lalu serahkan kepada Dukcapil menurut perjanjian kerja sama.
            </Empty>
          }
        />
      </Card>
    </>
  )
}

function figures({ counts, doubts, shared, asked }: OverviewProps) {
  const item = (label: string, value: number, keadaan: Question['keadaan'], news?: 'good' | 'bad') => ({
    label,
    value: number(value),
    href: nikAddress({ unit: asked.unit, keadaan }),
    ...(news && value > 0 && { news }),
  })
  return [
    item(nikStates.missing, counts.missing, 'missing'),
    item(nikStates.unverified, counts.unverified, 'unverified'),
    item(nikStates.sent, counts.sent, 'sent'),
    item(nikStates.valid, counts.valid, 'valid', 'good'),
    item(nikStates.mismatch, counts.mismatch, 'mismatch', 'bad'),
    ...(doubts ? [item('Meragukan', doubts.size, 'doubt', 'bad')] : []),
    ...(shared ? [item('Ganda', shared.size, 'shared', 'bad')] : []),
  ]
}

const titles: Record<NonNullable<Question['keadaan']>, string> = {
  missing: 'Belum ada NIK',
  unverified: 'NIK belum diperiksa',
  sent: 'NIK dikirim ke Dukcapil',
  valid: 'NIK sesuai Dukcapil',
  mismatch: 'NIK tidak sesuai',
  doubt: 'NIK meragukan',
  shared: 'NIK ganda',
}

const empties: Record<NonNullable<Question['keadaan']>, string> = {
  missing: 'Semua orang mempunyai NIK.',
  unverified: 'Semua NIK sudah dikirim atau diperiksa.',
  sent: 'Tidak ada yang menunggu jawaban.',
  valid: 'Belum ada NIK yang dinyatakan sesuai. Buat daftar untuk Dukcapil.',
  mismatch: 'Tidak ada NIK yang dinyatakan tidak sesuai.',
  doubt: 'Bentuk, tanggal lahir, dan jenis kelamin semua NIK sejalan.',
  shared: 'Tidak ada NIK yang tercatat pada dua berkas.',
}

/** Ticks go along with the address to the form: ids of people say nothing to whoever has no access. */
function RowsCard({ rows, counts, doubts, shared, asked, actor }: OverviewProps) {
  const { keadaan = 'unverified' } = asked
  const named = { doubt: doubts, shared }[keadaan as string]
  const total = named?.size ?? counts[keadaan as NikState] ?? 0
  const mayTick = may(actor, 'nik.check') && keadaan !== 'sent' && rows.length > 0
  const table = (
    <Table
      caption={titles[keadaan]}
      rows={rows}
      columns={[
        ...(mayTick ? [tick] : []),
        {
          head: 'Nama',
          kind: 'title',
          cell: (row) => <TwoLines first={<a href={to.person(row.id)}>{row.name}</a>} second={row.number} />,
        },
        ...(actor.reach.of === 'unit' ? [] : [{ head: 'Satuan kerja', cell: (row: NikRow) => row.unitName }]),
        {
          head: 'NIK',
          cell: ({ nikState, nikStateOn }) => (
            <TwoLines first={nikStates[nikState]} second={nikStateOn && `sejak ${longDay(nikStateOn)}`} />
          ),
        },
        { head: 'Perhatikan', cell: (row) => remark(row, doubts, shared) },
      ]}
      empty={<Empty title={empties[keadaan]} icon="circle-check" />}
    />
  )
  return (
    <Card title={titles[keadaan]} id="orang">
      {mayTick ? (
        <form action={to.newNikList} method="get">
          {table}
          <Button>Tanyakan yang dicentang</Button>
        </form>
      ) : (
        table
      )}
      {total > perPage && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={total}
          href={(halaman) => nikAddress({ ...asked, halaman })}
        />
      )}
    </Card>
  )
}

const tick = {
  head: 'Pilih',
  cell: (row: NikRow): Child =>
    row.waitsOn ? (
      '–'
    ) : (
      <input type="checkbox" name="orang" value={row.id} aria-label={`Pilih ${row.name}`} />
    ),
}

function remark({ id, waitsOn }: NikRow, doubts?: Doubts, shared?: Doubts): Child {
  const doubt = [doubts?.get(id), shared?.get(id)].filter(Boolean).map((said) => `NIK ${said}.`)
  if (doubt.length > 0) return doubt.join(' ')
  return waitsOn ? <Badge kind="waiting">{`Menunggu daftar ${waitsOn}`}</Badge> : ''
}
