import { to } from '#addresses'
import { number, type Zone } from '#kernel'
import { flags } from '#people'
import { Card, Empty, Filters, PageHead, Pagination } from '#ui'
import { type ReviewState, reviewStateCodes, reviewStates } from './kinds.ts'
import { LooksTable } from './looks-table.tsx'
import { deskAddress, type LookView, perPage, type Question } from './queries.ts'

interface DeskProps {
  rows: LookView[]
  counts: Map<ReviewState, number>
  asked: Question
  zone: Zone
}

/** What reviewers read in the morning: who opened which file, why, and what is odd about it. */
export function DeskPage({ rows, counts, asked, zone }: DeskProps) {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const open = counts.get('open') ?? 0
  return (
    <>
      <PageHead
        title="Pembukaan berkas"
        lead={
          open > 0
            ? `${number(open)} pembukaan perlu ditinjau; yang tidak biasa di atas.`
            : 'Semua pembukaan sudah ditinjau.'
        }
      />
      <Filters
        action={to.privacyDesk}
        selects={[
          {
            name: 'tanda',
            label: 'Yang tidak biasa',
            value: asked.tanda,
            options: [
              { value: '', label: 'Semua' },
              ...Object.entries(flags).map(([value, label]) => ({ value, label })),
            ],
          },
        ]}
        keep={{ keadaan: asked.keadaan }}
        chips={{
          label: 'Keadaan',
          items: reviewStateCodes.map((state) => ({
            label: reviewStates[state],
            count: counts.get(state) ?? 0,
            href: deskAddress({ ...asked, keadaan: state, halaman: 1 }),
            current: asked.keadaan === state,
          })),
        }}
        reset={asked.tanda ? deskAddress({ ...asked, tanda: undefined, halaman: 1 }) : undefined}
      />
      <Card>
        <LooksTable
          rows={rows}
          zone={zone}
          caption="Pembukaan berkas, yang tidak biasa di atas"
          withPerson
          empty={
            <Empty title="Tidak ada di sini">
              Setiap pembukaan berkas dengan alasan, dan yang tidak biasa, akan tampak di sini.
            </Empty>
          }
        />
      </Card>
      {rows.length > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={asked.keadaan ? (counts.get(asked.keadaan) ?? 0) : all}
          href={(halaman) => deskAddress({ ...asked, halaman })}
        />
      )}
    </>
  )
}
