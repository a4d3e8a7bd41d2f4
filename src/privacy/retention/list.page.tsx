import { to } from '#addresses'
import { type FormState, longDay, number, type RefusalOf, type Sentences } from '#kernel'
import { Alert, Badge, Card, Empty, Hidden, PageHead, PostButton, Table, TwoLines } from '#ui'
import type { propose } from './propose.ts'
import type { RunView } from './queries.ts'
import { type RetentionKind, type RetentionRun, retentionKinds } from './tables.ts'

export const proposeSentences: Sentences<RefusalOf<typeof propose>> = {
  'one-open': 'Masih ada usul sejenis yang belum disahkan. Sahkan atau batalkan dahulu.',
  'nobody-due': 'Belum ada berkas yang waktunya tiba.',
}

const badges: Record<RetentionRun['state'], { kind: 'waiting' | 'good' | 'ended'; word: string }> = {
  proposed: { kind: 'waiting', word: 'Menunggu pengesahan' },
  confirmed: { kind: 'good', word: 'Disahkan' },
  withdrawn: { kind: 'ended', word: 'Dibatalkan' },
}
export const RunBadge = ({ state }: Pick<RetentionRun, 'state'>) => (
  <Badge kind={badges[state].kind}>{badges[state].word}</Badge>
)

interface ListProps {
  runs: RunView[]
  /** How many are due in the own unit; none for whoever only looks on. */
  due: { kind: RetentionKind; count: number; years: number }[]
  mayPropose: boolean
  form: FormState
}

export function ListPage({ runs, due, mayPropose, form }: ListProps) {
  return (
    <>
      <PageHead
        title="Retensi berkas"
        lead="Berkas mantan warga binaan diarsipkan, lalu dianonimkan, bila waktunya tiba."
      />
      {form.refusal && <Alert title={form.refusal} />}
      {due.map(({ kind, count, years }) => (
        <Card
          title={retentionKinds[kind]}
          actions={
            mayPropose &&
            count > 0 && (
              <PostButton action={to.retention} fields={<Hidden name="kind" value={kind} />}>
                Susun usul
              </PostButton>
            )
          }
        >
          <p>
            {count > 0
              ? `${number(count)} berkas waktunya tiba: lebih dari ${years} tahun menjadi mantan warga binaan.`
              : `Belum ada berkas yang waktunya tiba (${years} tahun).`}
          </p>
        </Card>
      ))}
      <Card title="Usul dan berita acara">
        <Table
          caption="Usul dan berita acara retensi"
          rows={runs}
          columns={[
            {
              head: 'Jenis',
              kind: 'title',
              cell: (run) => (
                <TwoLines
                  first={<a href={to.retentionRun(run.id)}>{retentionKinds[run.kind]}</a>}
                  second={run.unitName}
                />
              ),
            },
            { head: 'Tanggal', cell: (run) => longDay(run.day) },
            { head: 'Berkas', kind: 'number', cell: (run) => number(run.people) },
            { head: 'Keadaan', cell: (run) => <RunBadge state={run.state} /> },
          ]}
          empty={<Empty title="Belum ada usul">Usul tampak di sini setelah disusun.</Empty>}
        />
      </Card>
    </>
  )
}
