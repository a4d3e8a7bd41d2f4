import { to } from '#addresses'
import { addressOf, type Day, shortDay } from '#kernel'
import { Badge, ButtonLink, Card, Empty, PageHead, Pagination, Table, TwoLines } from '#ui'
import { templateKinds } from './kinds.ts'
import { perPage, type TemplateRow } from './queries.ts'

interface TemplatesProps {
  rows: TemplateRow[]
  total: number
  page: number
  today: Day
  mayWrite: boolean
}

export function TemplatesPage({ rows, total, page, today, mayWrite }: TemplatesProps) {
  const add = mayWrite && (
    <ButtonLink href={to.newPaperTemplate} kind="primary" icon="upload">
      Unggah templat
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Templat naskah"
        lead="Naskah Word milik unit, dengan kop dan tata letak sendiri."
        actions={
          <>
            <ButtonLink href={to.paperTags}>Daftar tag</ButtonLink>
            {total > 0 && add}
          </>
        }
      />
      <Card>
        <Table
          caption="Templat naskah"
          rows={rows}
          columns={[
            {
              head: 'Templat',
              kind: 'title',
              cell: ({ id, title, unitName }) => (
                <TwoLines first={<a href={to.paperTemplate(id)}>{title}</a>} second={unitName} />
              ),
            },
            { head: 'Untuk', cell: ({ kind }) => templateKinds[kind] },
            {
              head: 'Dipakai',
              cell: ({ validFrom, validTo }) => (
                <TwoLines
                  first={`sejak ${shortDay(validFrom)}`}
                  second={validTo && `sampai ${shortDay(validTo)}`}
                />
              ),
            },
            { head: 'Keadaan', cell: (row) => <TemplateBadge row={row} today={today} /> },
          ]}
          empty={
            <Empty title="Belum ada templat" icon="file" action={add}>
              Tanpa templat, naskah dicetak dengan tata letak program.
            </Empty>
          }
        />
      </Card>
      {total > 0 && (
        <Pagination
          page={page}
          size={perPage}
          total={total}
          href={(halaman) => addressOf(to.paperTemplates, { halaman })}
        />
      )}
    </>
  )
}

export function TemplateBadge({ row: { validFrom, validTo }, today }: { row: TemplateRow; today: Day }) {
  if (validTo && validTo < today) return <Badge kind="ended">Tidak dipakai lagi</Badge>
  if (validFrom > today) return <Badge kind="waiting">Belum mulai</Badge>
  return <Badge kind="good">Dipakai</Badge>
}
