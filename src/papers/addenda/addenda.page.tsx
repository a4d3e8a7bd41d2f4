import { to } from '#addresses'
import type { Agreement } from '#agreements'
import { longDay } from '#kernel'
import { ButtonLink, Card, Empty, PageHead, Table, TwoLines } from '#ui'
import type { AddendumRow } from './queries.ts'
import { AddendumBadge } from './state-badge.tsx'

interface AddendaProps {
  main: Agreement
  rows: AddendumRow[]
  mayOpen: boolean
}

export function AddendaPage({ main, rows, mayOpen }: AddendaProps) {
  const open = mayOpen && (
    <ButtonLink href={to.newAddendum(main.id)} kind="primary" icon="plus">
      Buat adendum
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Adendum"
        lead={`Perubahan atas ${main.title}, yang terbaru di atas.`}
        actions={rows.length > 0 && open}
      />
      <Card>
        <Table
          caption="Adendum"
          rows={rows}
          columns={[
            {
              head: 'Adendum',
              kind: 'title',
              cell: (row) => <a href={to.agreement(row.id)}>{row.title}</a>,
            },
            { head: 'Berlaku sejak', kind: 'tight', cell: ({ startsOn }) => startsOn && longDay(startsOn) },
            {
              head: 'Isi',
              cell: ({ id, wanted }) => (
                <TwoLines
                  first={<a href={to.addendumCopy(id)}>Lama dan baru</a>}
                  second={`${Object.keys(wanted).length} isian berubah`}
                />
              ),
            },
            { head: 'Keadaan', cell: (row) => <AddendumBadge row={row} /> },
          ]}
          empty={
            <Empty title="Belum ada adendum" icon="file" action={open}>
              Adendum mengubah naskah yang sedang berlaku. Naskah induk baru berubah setelah adendum
              ditandatangani.
            </Empty>
          }
        />
      </Card>
    </>
  )
}
