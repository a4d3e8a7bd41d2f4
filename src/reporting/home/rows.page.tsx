import { to } from '#addresses'
import { number } from '#kernel'
import { ButtonLink, Card, Empty, PageHead, Pagination, TaskList } from '#ui'
import { type Listing, rowsAddress } from './address.ts'
import type { Group } from './urgency.ts'

export const perPage = 25

interface RowsProps {
  group: Group
  lead: string
  asked: Listing & { daftar: string }
  /** The unit or region the list is narrowed to. */
  place: string | undefined
}

/** Every row behind one answer of the first page. */
export function RowsPage({ group, lead, asked, place }: RowsProps) {
  const where = `${place ? ` ${place}.` : ''}${asked.tahun ? ` Tahun ${asked.tahun}.` : ''}`
  return (
    <>
      <PageHead title={group.title} lead={`${number(group.total)} baris.${where} ${lead}`} />
      <Card>
        {group.tasks.length === 0 ? (
          <Empty
            title="Tidak ada lagi"
            icon="circle-check"
            action={<ButtonLink href={to.home}>Ke halaman Hari ini</ButtonLink>}
          >
            Daftar ini kosong sekarang.
          </Empty>
        ) : (
          <TaskList tasks={group.tasks} />
        )}
      </Card>
      {group.total > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={group.total}
          href={(halaman) => rowsAddress({ ...asked, halaman })}
        />
      )}
    </>
  )
}
