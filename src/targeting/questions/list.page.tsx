import { to } from '#addresses'
import { type Actor, type Child, type Day, fromToday, number, shortDay } from '#kernel'
import { Badge, Card, Empty, PageHead, Pagination, Table, TwoLines } from '#ui'
import { howRounded, rounded, toldInWords } from '../answers/told.ts'
import { perPage, type QuestionRow, tellsAll } from './queries.ts'

interface ListProps {
  rows: QuestionRow[]
  total: number
  page: number
  /** From which day an answer is still used. */
  since: Day
  /** The fewest people that are told outside their unit. */
  least: number
  actor: Actor
  today: Day
  actions: Child
}

export function QuestionsPage({ rows, total, page, since, least, actor, today, actions }: ListProps) {
  return (
    <>
      <PageHead
        title="Sasaran"
        lead={`${number(total)} pertanyaan tersimpan. Jalankan lagi setiap bulan untuk melihat siapa yang baru memenuhi syarat.`}
        actions={actions}
      />
      <Card>
        <Table
          caption="Pertanyaan tersimpan"
          rows={rows}
          columns={[
            {
              head: 'Pertanyaan',
              kind: 'title',
              cell: ({ id, name, unitName, lines }) => (
                <TwoLines
                  first={<a href={to.question(id)}>{name}</a>}
                  second={`${unitName}, ${lines.length} syarat`}
                />
              ),
            },
            {
              head: 'Memenuhi',
              kind: 'number',
              cell: (row) =>
                tellsAll(actor, row)
                  ? number(row.remaining)
                  : toldInWords(rounded(row.remaining, least), least),
            },
            { head: 'Perubahan', cell: (row) => (tellsAll(actor, row) ? change(row) : '–') },
            {
              head: 'Dijawab',
              cell: ({ runOn }) => (
                <TwoLines
                  first={shortDay(runOn)}
                  second={
                    runOn < since ? <Badge kind="attention">Sudah lama</Badge> : fromToday(today, runOn)
                  }
                />
              ),
            },
          ]}
          empty={
            <Empty title="Belum ada pertanyaan tersimpan" action={actions}>
              Tanyakan misalnya: klien yang tinggal di Ring 1, tidak mampu, dan berminat olahan pangan.
            </Empty>
          }
        />
      </Card>
      {rows.some((row) => !tellsAll(actor, row)) && <p class="quiet">{howRounded(least)}</p>}
      {rows.length > 0 && (
        <Pagination
          page={page}
          size={perPage}
          total={total}
          href={(halaman) => `${to.questions}?halaman=${halaman}`}
        />
      )}
    </>
  )
}

/** '+2, −1' */
export function change({ added, gone }: Pick<QuestionRow, 'added' | 'gone'>): string {
  if (added === null || gone === null) return 'Pertama kali'
  if (added + gone === 0) return 'Tetap'
  return [added > 0 && `${number(added)} baru`, gone > 0 && `${number(gone)} gugur`]
    .filter(Boolean)
    .join(', ')
}
