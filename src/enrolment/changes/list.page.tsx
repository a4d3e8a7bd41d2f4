import { unitSelect } from '#accounts'
import { to } from '#addresses'
import { type Actor, type FormState, longDay, may, number } from '#kernel'
import { type PersonStatus, statuses } from '#people'
import {
  Badge,
  Button,
  Card,
  Empty,
  ErrorSummary,
  Filters,
  FormKey,
  PageHead,
  Pagination,
  Table,
  TextField,
  TwoLines,
} from '#ui'
import { type ChangeKind, changeKinds } from '../kinds.ts'
import { type ChangeRow, changesAddress, perPage, type Question } from './list.ts'

interface ChangesProps {
  form: FormState
  rows: ChangeRow[]
  counts: { open: Map<ChangeKind, number>; closed: number }
  asked: Question
  units: { id: string; name: string }[]
  actor: Actor
}

export function ChangesPage({ form, rows, counts, asked, units, actor }: ChangesProps) {
  const open = [...counts.open.values()].reduce((sum, count) => sum + count, 0)
  const chip = (label: string, count: number, over: Partial<Question>) => ({
    label,
    count,
    href: changesAddress({ unit: asked.unit, ...over }),
    current: asked.jenis === over.jenis && asked.lihat === over.lihat,
  })
  const ticks = actor.reach.of === 'unit' && may(actor, 'enrolment.write') && !asked.lihat && rows.length > 0
  const table = <Rows rows={rows} ticks={ticks} asked={asked} many={units.length > 1} />
  return (
    <>
      <PageHead title="Kotak perubahan" lead={`${number(open)} perubahan keadaan peserta belum ditandai.`} />
      <Filters
        action={to.changes}
        selects={units.length > 1 ? [unitSelect(units, asked.unit)] : []}
        chips={{
          label: 'Perubahan',
          items: [
            chip('Belum ditandai', open, {}),
            ...[...counts.open].map(([kind, count]) => chip(changeKinds[kind], count, { jenis: kind })),
            chip('Sudah ditandai', counts.closed, { lihat: 'selesai' }),
          ],
        }}
        reset={asked.unit ? to.changes : undefined}
      />
      <Card>
        {ticks ? (
          <form class="form" method="post" action={to.changes} novalidate>
            <ErrorSummary form={form} />
            <FormKey form={form} />
            {table}
            <TextField form={form} name="note" label="Catatan tindak lanjut" optional />
            <div class="actions">
              <Button kind="primary">Tandai yang dicentang</Button>
            </div>
          </form>
        ) : (
          table
        )}
      </Card>
      {rows.length > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={asked.lihat ? counts.closed : asked.jenis ? (counts.open.get(asked.jenis) ?? 0) : open}
          href={(halaman) => changesAddress({ ...asked, halaman })}
        />
      )}
    </>
  )
}

function Rows({
  rows,
  ticks,
  asked,
  many,
}: {
  rows: ChangeRow[]
  ticks: boolean
  asked: Question
  many: boolean
}) {
  return (
    <Table
      caption="Perubahan keadaan peserta dan pemohon"
      rows={rows}
      columns={[
        ...(ticks ? [tick] : []),
        {
          head: 'Nama',
          kind: 'title',
          cell: ({ personId, name, number: registered, reachable, unitName }) => (
            <TwoLines
              first={reachable ? <a href={to.person(personId)}>{name}</a> : name}
              second={[registered, many && unitName].filter(Boolean).join(', ')}
            />
          ),
        },
        {
          head: 'Perubahan',
          cell: (row) => <TwoLines first={<KindBadge row={row} />} second={saidOf(row)} />,
        },
        {
          head: 'Angkatan',
          cell: ({ cohorts }) =>
            (cohorts ?? []).map(({ id, name }, at) => (
              <>
                {at > 0 && <br />}
                <a href={to.cohortPlaces(id)}>{name}</a>
              </>
            )),
        },
        ...(asked.lihat
          ? [
              {
                head: 'Ditandai',
                cell: ({ closedOn, closedBy, note }: ChangeRow) => (
                  <TwoLines first={`${closedOn ? longDay(closedOn) : ''}, ${closedBy ?? ''}`} second={note} />
                ),
              },
            ]
          : []),
      ]}
      empty={
        <Empty title="Tidak ada perubahan" icon="circle-check">
          Bila peserta bebas, pindah, atau perkiraan bebasnya berubah, kabarnya masuk ke sini.
        </Empty>
      }
    />
  )
}

const tick = {
  head: 'Pilih',
  kind: 'choice' as const,
  cell: ({ id, name, kind }: ChangeRow) => (
    <input
      type="checkbox"
      class="row-tick"
      name="ubah"
      value={id}
      aria-label={`Pilih ${name}, ${changeKinds[kind].toLowerCase()}`}
    />
  ),
}

const KindBadge = ({ row: { kind, late } }: { row: ChangeRow }) => (
  <Badge kind={late ? 'stalled' : kind === 'returned' ? 'good' : 'attention'}>{changeKinds[kind]}</Badge>
)

/** What changed, and what the program did about it. */
export function saidOf({ kind, before, after, late, happenedOn }: ChangeRow): string {
  const day = longDay(happenedOn)
  switch (kind) {
    case 'moved':
      return `Pindah ${day}. Tempat dan permohonannya sudah berakhir.`
    case 'released':
      return `Bebas ${day}. Tempat dan permohonannya sudah berakhir.`
    case 'died':
      return `Meninggal ${day}. Tempat dan permohonannya sudah berakhir.`
    case 'move-offered':
      return `Ditawarkan ke ${after ?? ''}, rencana ${day}. Tempatnya masih ada.`
    case 'release-changed':
      return `Dari ${dayOr(before)} menjadi ${dayOr(after)}.${late ? ' Angkatan selesai sesudah itu.' : ''}`
    case 'status-changed':
      return `Dari ${statusSaid(before)} menjadi ${statusSaid(after)}.`
    case 'returned':
      return after === 'restored'
        ? `Kembali ${day}. Tempatnya sudah dipulihkan.`
        : `Kembali ${day}. Pulihkan tempatnya bila masih dapat ikut.`
    case 'isolated':
      return `Sejak ${day} sampai ${dayOr(after)}. Tempatnya jeda.`
  }
}

const dayOr = (text: string | null) => (text ? longDay(text) : 'belum ada data')
const statusSaid = (code: string | null) => (statuses[code as PersonStatus] ?? '').toLowerCase()
