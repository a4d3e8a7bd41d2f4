import { to } from '#addresses'
import { number } from '#kernel'
import { placeName } from '#partners'
import { statuses } from '#people'
import { Card, Empty, PageHead, Pagination, Table } from '#ui'
import { mendsAt } from './lines.ts'
import { type PersonRow, perPage } from './people.ts'

interface PeopleProps {
  title: string
  lead: string
  rows: PersonRow[]
  total: number
  page: number
  /** The lines as they are written, and as sentences. */
  lines: readonly string[]
  said: readonly string[]
  /** More than one unit stands in the list. */
  units: boolean
  /** The reader may fill in what is missing. */
  mayMend: boolean
  href(page: number): string
}

export function PeoplePage({
  title,
  lead,
  rows,
  total,
  page,
  lines,
  said,
  units,
  mayMend,
  href,
}: PeopleProps) {
  const reason = ({ id, fell }: PersonRow) => {
    if (fell === null || fell === 0) return '–'
    const line = said[Math.abs(fell) - 1] ?? 'syarat yang sudah diubah'
    if (fell > 0) return `Bukan: ${line}`
    const words = `Perlu data: ${line}`
    return mayMend ? <a href={mendsAt(lines[-fell - 1], id)}>{words}</a> : words
  }
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Card>
        <Table
          caption={title}
          rows={rows}
          columns={[
            { head: 'Nama', kind: 'title', cell: ({ id, name }) => <a href={to.person(id)}>{name}</a> },
            ...(units ? [{ head: 'Unit', cell: (row: PersonRow) => row.unitName }] : []),
            { head: 'Status', cell: ({ status }) => statuses[status] },
            {
              head: 'Kecamatan',
              cell: ({ district, regency }) =>
                district && regency ? placeName({ district, regency }) : 'Belum diisi',
            },
            ...(rows.some(({ fell }) => fell !== 0) ? [{ head: 'Sebab', cell: reason }] : []),
          ]}
          empty={<Empty title="Tidak ada orangnya">Data dapat berubah sejak jumlah ini dihitung.</Empty>}
        />
      </Card>
      {total > 0 && <Pagination page={page} size={perPage} total={total} href={href} />}
      <p class="quiet">{number(total)} orang, dibaca dari berkas hari ini.</p>
    </>
  )
}
