import { to } from '#addresses'
import {
  type Actor,
  type FormState,
  longDay,
  longMoment,
  may,
  number,
  type RefusalOf,
  type Sentences,
} from '#kernel'
import { statuses } from '#people'
import { Alert, Card, Facts, Hidden, PageHead, Pagination, PostButton, Stack, Table } from '#ui'
import type { confirm } from './decide.ts'
import { RunBadge } from './list.page.tsx'
import { type ItemRow, perPage, type RunView } from './queries.ts'
import { type Counts, retentionKinds } from './tables.ts'

export const decideSentences: Sentences<RefusalOf<typeof confirm>> = {
  decided: 'Usul ini sudah diputuskan.',
  'changed-meanwhile': 'Rekan Anda lebih dulu menyimpan perubahan. Periksa lagi.',
  'same-person': 'Yang mengusulkan tidak boleh mengesahkan. Minta orang kedua.',
}

interface RunProps {
  run: RunView
  items: ItemRow[]
  page: number
  actor: Actor
  form: FormState
}

/** The list while it waits; the minutes (berita acara) once it is confirmed. */
export function RunPage({ run, items, page, actor, form }: RunProps) {
  const waits = run.state === 'proposed'
  return (
    <>
      <PageHead
        title={run.state === 'confirmed' ? `Berita acara ${lower(run)}` : `Usul ${lower(run)}`}
        lead={`${run.unitName}. ${number(run.people)} berkas.`}
        status={<RunBadge state={run.state} />}
        actions={waits && <Buttons run={run} actor={actor} />}
      />
      {form.refusal && <Alert title={form.refusal} />}
      {waits && run.kind === 'anonymise' && (
        <Alert title="Tidak dapat dikembalikan.">
          Nama, NIK, alamat, nama lain, tanggal, riwayat isian, dan alasan yang ditulis orang dihapus, juga
          dari berkas yang pernah digabungkan. Tahun lahir, jenis kelamin, kecamatan, dan pendidikan tetap
          untuk dihitung.
        </Alert>
      )}
      <Stack>
        <Card title="Pelaksanaan">
          <Facts
            items={[
              ['Keadaan per', longDay(run.day)],
              ['Diusulkan', `${run.proposedName}, ${run.proposedPost}`],
              ['Waktu usul', longMoment(run.proposedAt, actor.zone)],
              run.decidedAt !== null && [
                run.state === 'confirmed' ? 'Disahkan' : 'Dibatalkan',
                `${run.decidedName}, ${run.decidedPost}, ${longMoment(run.decidedAt, actor.zone)}`,
              ],
            ]}
          />
        </Card>
        {run.countsBefore && run.countsAfter && (
          <CountsCard
            before={run.countsBefore as unknown as Counts}
            after={run.countsAfter as unknown as Counts}
          />
        )}
        <Card title="Berkas">
          <Table
            caption="Berkas dalam usul ini"
            rows={items}
            columns={[
              {
                head: 'Nama',
                kind: 'title',
                cell: (row) => <a href={to.person(row.personId)}>{row.name}</a>,
              },
              { head: 'Nomor', cell: (row) => row.number },
              { head: 'Mantan sejak', cell: (row) => longDay(row.formerOn) },
            ]}
            empty="Tidak ada berkas."
          />
        </Card>
        {run.people > perPage && (
          <Pagination
            page={page}
            size={perPage}
            total={run.people}
            href={(at) => `${to.retentionRun(run.id)}?halaman=${at}`}
          />
        )}
      </Stack>
    </>
  )
}

const lower = ({ kind }: RunView) => `${retentionKinds[kind].toLowerCase()} berkas`

function Buttons({ run, actor }: Pick<RunProps, 'run' | 'actor'>) {
  const version = <Hidden name="version" value={run.version} />
  return (
    <>
      {may(actor, 'retention.propose') && (
        <PostButton action={to.withdrawRetention(run.id)} fields={version}>
          Batalkan usul
        </PostButton>
      )}
      {may(actor, 'retention.confirm') && run.proposedBy !== actor.accountId && (
        <PostButton
          action={to.confirmRetention(run.id)}
          fields={version}
          kind={run.kind === 'anonymise' ? 'danger' : 'primary'}
        >
          Sahkan
        </PostButton>
      )}
    </>
  )
}

/** Shows that nothing that is counted changed. */
function CountsCard({ before, after }: { before: Counts; after: Counts }) {
  const rows = Object.entries(statuses).map(([status, label]) => ({
    label,
    before: before.status?.[status] ?? 0,
    after: after.status?.[status] ?? 0,
  }))
  const sum = (side: 'before' | 'after') => number(rows.reduce((total, row) => total + row[side], 0))
  return (
    <Card title="Jumlah sebelum dan sesudah">
      <Table
        caption="Jumlah orang menurut status, sebelum dan sesudah"
        rows={rows}
        columns={[
          { head: 'Status', kind: 'title', cell: (row) => row.label },
          { head: 'Sebelum', kind: 'number', cell: (row) => number(row.before) },
          { head: 'Sesudah', kind: 'number', cell: (row) => number(row.after) },
        ]}
        total={['Jumlah', sum('before'), sum('after')]}
      />
      <p>
        Jumlah menurut jenis kelamin, tahun lahir, kecamatan, pendidikan, dan kemampuan ekonomi juga sama.
      </p>
    </Card>
  )
}
