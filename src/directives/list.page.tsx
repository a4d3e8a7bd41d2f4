import { to } from '#addresses'
import { type Child, type Day, fromToday, number, shortDay } from '#kernel'
import { Badge, ButtonLink, Card, Chips, Empty, PageHead, Pagination, Progress, Table, TwoLines } from '#ui'
import { directiveKinds } from './kinds.ts'
import type { ListRow, View } from './list.ts'
import { perPage } from './standing.ts'

interface ListProps {
  rows: ListRow[]
  counts: Record<View, number>
  view: View
  page: number
  today: Day
  mayIssue: boolean
  /** One unit asks only of itself. */
  isUnit: boolean
}

const viewNames: Record<View, string> = {
  semua: 'Semua',
  'belum-lengkap': 'Belum ditindaklanjuti',
  'lewat-tenggat': 'Lewat tenggat',
}

/** Which directives ask something, and how far they are followed. */
export function ListPage({ rows, counts, view, page, today, mayIssue, isUnit }: ListProps) {
  const issue = mayIssue && (
    <ButtonLink href={to.newDirective} kind="primary" icon="plus">
      Catat arahan
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Arahan"
        lead={
          isUnit
            ? 'Yang diminta Kanwil dan pusat dari unit Anda.'
            : 'Yang diminta dari satuan kerja, dan sejauh mana ditindaklanjuti.'
        }
        actions={issue}
      />
      <Chips
        label="Keadaan"
        items={Object.entries(viewNames).map(([code, label]) => ({
          label,
          count: counts[code as View],
          href: listAddress(code as View),
          current: code === view,
        }))}
      />
      <Card>
        <Table
          caption="Daftar arahan"
          rows={rows}
          columns={[
            {
              head: 'Arahan',
              kind: 'title',
              cell: (row) => (
                <TwoLines
                  first={<a href={to.directive(row.id)}>{row.title}</a>}
                  second={[directiveKinds[row.kind], row.number].filter(Boolean).join(' ')}
                />
              ),
            },
            {
              head: 'Dari',
              cell: (row) => <TwoLines first={row.issuerName} second={shortDay(row.issuedOn)} />,
            },
            { head: 'Tenggat', kind: 'tight', cell: (row) => <Due row={row} today={today} /> },
            { head: 'Ditindaklanjuti', cell: (row) => followed(row, isUnit) },
          ]}
          empty={
            <Empty
              title={view === 'semua' ? 'Belum ada arahan' : 'Tidak ada arahan dalam keadaan ini'}
              action={issue}
            >
              Arahan yang dicatat Kanwil atau Ditjenpas tampil di sini beserta satuan kerja yang sudah dan
              belum menindaklanjutinya.
            </Empty>
          }
        />
      </Card>
      {counts[view] > perPage && (
        <Pagination page={page} size={perPage} total={counts[view]} href={(at) => listAddress(view, at)} />
      )}
    </>
  )
}

function listAddress(view: View, page = 1): string {
  const asked = new URLSearchParams()
  if (view !== 'semua') asked.set('keadaan', view)
  if (page > 1) asked.set('halaman', String(page))
  return asked.size > 0 ? `${to.directives}?${asked}` : to.directives
}

function Due({ row: { dueOn, missing }, today }: { row: ListRow; today: Day }) {
  if (!dueOn) return <span class="unknown">tanpa tenggat</span>
  return <TwoLines first={shortDay(dueOn)} second={missing > 0n ? fromToday(today, dueOn) : undefined} />
}

function followed({ asked, followed, missing }: ListRow, isUnit: boolean): Child {
  if (isUnit) {
    if (followed > 0n) return <Badge kind="good">Sudah</Badge>
    return missing > 0n ? <Badge kind="attention">Belum</Badge> : <Badge kind="waiting">Dalam proses</Badge>
  }
  const [count, all] = [Number(followed), Number(asked)]
  return <Progress value={count} max={all} label={`${number(count)} dari ${number(all)} unit`} />
}
