import { to } from '#addresses'
import { number, type Zone } from '#kernel'
import { Card, PageHead, Pagination } from '#ui'
import { LooksTable } from './looks-table.tsx'
import { type LookView, perPage } from './queries.ts'

interface LookedAtProps {
  person: { id: string; name: string }
  rows: LookView[]
  total: number
  page: number
  zone: Zone
}

/** Everybody who opened one person's file, and why. */
export function LookedAtPage({ person, rows, total, page, zone }: LookedAtProps) {
  return (
    <>
      <PageHead
        title="Siapa membuka berkas ini"
        lead={`${person.name}. ${number(total)} kali; dalam tugas sehari-hari dihitung sekali sehari.`}
      />
      <Card>
        <LooksTable
          rows={rows}
          zone={zone}
          caption="Pembukaan berkas ini, yang terbaru di atas"
          withPerson={false}
          empty="Belum ada yang membuka berkas ini."
        />
      </Card>
      {total > perPage && (
        <Pagination
          page={page}
          size={perPage}
          total={total}
          href={(at) => `${to.personLooks(person.id)}?halaman=${at}`}
        />
      )}
    </>
  )
}
