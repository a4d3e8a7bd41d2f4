import { to } from '#addresses'
import { kinds, objects, shortKinds } from '#agreements'
import { type Day, shortDay } from '#kernel'
import { Badge, ButtonLink, Card, Empty, Filters, PageHead, Pagination, Table, TwoLines } from '#ui'
import { type ClauseQuestion, type ClauseRow, clausesAddress, perPage } from './queries.ts'

interface ClausesProps {
  rows: ClauseRow[]
  asked: ClauseQuestion
  today: Day
  mayWrite: boolean
}

const options = (all: string, labels: Record<string, string>) => [
  { value: '', label: all },
  ...Object.entries(labels).map(([value, label]) => ({ value, label })),
]

export function ClausesPage({ rows, asked, today, mayWrite }: ClausesProps) {
  const total = Number(rows[0]?.total ?? 0)
  return (
    <>
      <PageHead
        title="Pustaka pasal"
        lead="Bunyi pasal yang dipakai program saat menyusun naskah, menurut tanggal penandatanganannya."
        actions={
          <>
            <ButtonLink href={to.paperTemplates}>Templat naskah</ButtonLink>
            {mayWrite && (
              <ButtonLink href={to.newClause} kind="primary" icon="plus">
                Tambah pasal
              </ButtonLink>
            )}
          </>
        }
      />
      <Filters
        action={to.clauses}
        selects={[
          {
            name: 'jenis',
            label: 'Jenis naskah',
            value: asked.jenis,
            options: options('Semua jenis', kinds),
          },
          { name: 'objek', label: 'Objek', value: asked.objek, options: options('Semua objek', objects) },
          {
            name: 'waktu',
            label: 'Waktu',
            value: asked.waktu,
            options: [
              { value: '', label: 'Berlaku hari ini' },
              { value: 'semua', label: 'Semua waktu' },
            ],
          },
        ]}
        reset={asked.jenis || asked.objek || asked.waktu ? to.clauses : undefined}
      />
      <Card>
        <Table
          caption="Pustaka pasal"
          rows={rows}
          columns={[
            {
              head: 'Pasal',
              kind: 'title',
              cell: ({ id, heading, paragraphs }) => (
                <TwoLines
                  first={<a href={to.clause(id)}>{heading}</a>}
                  second={(paragraphs[0] ?? '').split('\n')[0]?.slice(0, 120)}
                />
              ),
            },
            {
              head: 'Dipakai untuk',
              cell: ({ kinds: of, objects: about }) => (
                <TwoLines
                  first={of.map((kind) => shortKinds[kind as keyof typeof shortKinds]).join(', ')}
                  second={about?.map((object) => objects[object as keyof typeof objects]).join(', ')}
                />
              ),
            },
            {
              head: 'Milik',
              cell: ({ unitName }) => unitName ?? 'Nasional',
            },
            {
              head: 'Berlaku',
              cell: (row) => <Days row={row} today={today} />,
            },
          ]}
          empty={<Empty title="Tidak ada pasal yang cocok">Pilih jenis atau objek yang lain.</Empty>}
        />
      </Card>
      {total > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={total}
          href={(halaman) => clausesAddress({ ...asked, halaman })}
        />
      )}
    </>
  )
}

export function Days({ row: { validFrom, validTo }, today }: { row: ClauseRow; today: Day }) {
  const second = validTo && `sampai ${shortDay(validTo)}`
  if (validTo && validTo < today) return <TwoLines first={<Badge kind="ended">Lama</Badge>} second={second} />
  if (validFrom > today)
    return (
      <TwoLines first={<Badge kind="waiting">Akan berlaku</Badge>} second={`sejak ${shortDay(validFrom)}`} />
    )
  return <TwoLines first={`sejak ${shortDay(validFrom)}`} second={second} />
}
