import { to } from '#addresses'
import { longDay, number } from '#kernel'
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  Chips,
  Facts,
  Hidden,
  PageHead,
  Pagination,
  PostButton,
  Table,
  TwoLines,
} from '#ui'

import type { ImportKind, Standing } from '../kind.ts'
import { type Counts, type PreviewRow, perPage, previewAddress, type Question } from '../queries.ts'
import type { Import, Mapping } from '../tables.ts'
import { standings, standingsOf } from './states.ts'

interface PreviewProps {
  kind: ImportKind
  job: Import
  counts: Counts
  rows: PreviewRow[]
  asked: Question
  gone: { count: number; marked: number } | undefined
  refusal?: string | undefined
}

export function PreviewPage(props: PreviewProps) {
  const { kind, job, counts, refusal } = props
  const changes = counts.new + counts.changed + counts.confirmed + (props.gone?.marked ?? 0)
  return (
    <>
      <PageHead
        title="Yang akan terjadi"
        lead={`${job.fileName}, keadaan per ${longDay(job.asOf)}. Belum ada yang berubah.`}
        actions={
          counts.doubt === 0 &&
          changes > 0 && (
            <PostButton
              action={to.applyImport(kind.path, job.id)}
              fields={<Hidden name="version" value={job.version} />}
              kind="primary"
            >
              Terapkan impor
            </PostButton>
          )
        }
      />
      {refusal && <Alert kind="stalled" title={refusal} />}
      {counts.doubt > 0 && <DoubtAlert {...props} />}
      {counts.doubt === 0 && changes === 0 && (
        <Alert kind="good" title="Tidak ada yang perlu diubah.">
          Semua baris daftar ini sudah sama dengan isi Bekal.
        </Alert>
      )}
      <Rows {...props} />
      <FileCard {...props} />
      <PostButton action={to.dropImport(kind.path, job.id)}>Buang impor ini</PostButton>
    </>
  )
}

function DoubtAlert({ kind, job, counts }: PreviewProps) {
  const all = (decision: string, words: string) => (
    <PostButton
      action={to.importDoubts(kind.path, job.id)}
      fields={<Hidden name="decision" value={decision} />}
    >
      {words}
    </PostButton>
  )
  return (
    <Alert
      title={`${number(counts.doubt)} baris meragukan.`}
      action={
        <div class="page-actions">
          <ButtonLink href={previewAddress(kind, job, { keadaan: 'doubt' })}>
            Putuskan satu per satu
          </ButtonLink>
          {all('take', 'Terima yang boleh diterima')}
          {all('leave', 'Lewati semuanya')}
        </div>
      }
    >
      Putuskan dahulu; program tidak menebak. Setelah itu impor dapat diterapkan.
    </Alert>
  )
}

function Rows({ kind, job, counts, rows, asked }: PreviewProps) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const chip = (label: string, count: number, keadaan: Standing | undefined) => ({
    label,
    count,
    href: previewAddress(kind, job, { keadaan }),
    current: asked.keadaan === keadaan,
  })
  return (
    <Card>
      <Chips
        label="Saring baris"
        items={[
          chip('Semua', all, undefined),
          ...standingsOf(kind).map((each) => chip(standings[each], counts[each], each)),
        ]}
      />
      <Table
        caption="Baris daftar"
        rows={rows}
        columns={[
          { head: 'Baris', kind: 'number', cell: ({ at }) => number(at) },
          {
            head: 'Nama',
            kind: 'title',
            cell: (row) => <TwoLines first={kind.show(row).name} second={kind.show(row).note} />,
          },
          { head: 'Akan', cell: (row) => <Fate row={row} /> },
          { head: 'Keterangan', cell: (row) => <Remark kind={kind} job={job} row={row} /> },
        ]}
        empty="Tidak ada baris seperti itu."
      />
      {rows.length > 0 && (
        <Pagination
          page={asked.halaman}
          size={perPage}
          total={asked.keadaan ? counts[asked.keadaan] : all}
          href={(halaman) => previewAddress(kind, job, { ...asked, halaman })}
        />
      )}
    </Card>
  )
}

function Fate({ row: { standing } }: { row: PreviewRow }) {
  if (standing === 'doubt') return <Badge kind="attention">{standings.doubt}</Badge>
  return <>{standings[standing]}</>
}

function Remark({ kind, job, row }: { kind: ImportKind; job: Import; row: PreviewRow }) {
  const [doubt, ...more] = row.doubts
  if (doubt) {
    return (
      <TwoLines
        first={
          <a href={to.importRow(kind.path, job.id, String(row.at))}>
            {labelOf(kind, doubt.column)}:{' '}
            {isSecret(kind, doubt.column) ? 'isi tertutup' : doubt.raw || 'lihat baris'}
          </a>
        }
        second={`${doubt.says}${more.length > 0 ? ` Dan ${more.length} keraguan lain.` : ''}`}
      />
    )
  }
  if (row.standing !== 'changed') return null
  return <>{row.fields.map((field) => kind.fields[field] ?? field).join('; ')}</>
}

export const labelOf = ({ columns }: ImportKind, column: string) =>
  columns.find(({ key }) => key === column)?.label ?? column

export const isSecret = ({ columns }: ImportKind, column: string) =>
  columns.some(({ key, secret }) => secret && key === column)

function FileCard({ kind, job, gone }: PreviewProps) {
  const used = new Set(Object.values(job.mapping as unknown as Mapping).flat())
  const dropped = job.headings.filter((heading, at) => heading && !used.has(at))
  return (
    <Card title="Tentang daftar ini" id="daftar">
      <Facts
        items={[
          ['Asal', kind.origins[job.origin]],
          ['Lembar', job.sheet],
          ['Kolom yang dibuang', dropped.length > 0 ? dropped.join('; ') : 'Tidak ada'],
          job.skipped > 0 && ['Baris kosong atau keterangan', `${number(job.skipped)} dilewati`],
          gone && [
            'Ada di Bekal, tidak ada di daftar',
            gone.count === 0 ? (
              'Tidak ada'
            ) : (
              <>
                <a href={to.importGone(kind.path, job.id)}>{number(gone.count)} orang</a>
                {gone.marked > 0 && `, ${number(gone.marked)} ditandai sudah tidak ada`}
              </>
            ),
          ],
        ]}
      />
    </Card>
  )
}
