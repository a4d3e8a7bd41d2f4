import { to } from '#addresses'
import { type Day, type FormState, longDay, number, type RefusalOf, type Sentences, shortDay } from '#kernel'
import { Actions, Alert, Badge, Card, Facts, Form, Hidden, PageHead, Table, TwoLines } from '#ui'
import { byRule, shared } from '../sentences.ts'
import { reasons, type Verdict } from './judge.ts'
import type { reviseTogether } from './revise-together.ts'
import type { Chosen } from './selection.ts'
import type { Wanted } from './wanted.ts'

export const sentences: Sentences<RefusalOf<typeof reviseTogether>> = {
  'changed-meanwhile': ({ count }) =>
    `Rekan Anda lebih dulu mengubah ${count} kerja sama di antaranya. Belum ada yang berubah. Yang diubah rekan ditandai dan tidak dicentang; centang bila tetap ingin mengubahnya.`,
  'some-refused': ({ count }) =>
    `${count} kerja sama tidak dapat diubah begini. Belum ada yang berubah. Periksa tandanya, lalu simpan yang lain.`,
  'nothing-changes': 'Semua sudah seperti yang Anda isi, jadi tidak ada yang perlu disimpan.',
  'not-our-staff': shared['not-our-staff'],
}

export interface Line {
  row: Chosen
  verdict: Verdict
  /** A colleague saved it since the preview. */
  meanwhile: boolean
  ticked: boolean
}

interface PreviewProps {
  lines: Line[]
  wanted: Wanted
  owner: string | undefined
  form: FormState
}

export function PreviewPage({ lines, wanted, owner, form }: PreviewProps) {
  const count = (is: Verdict['is']) => lines.filter(({ verdict }) => verdict.is === is).length
  const outside = lines.flatMap(({ verdict }) => (verdict.is === 'changes' && verdict.outside) || [])[0]
  const will = count('changes')
  return (
    <>
      <PageHead
        title="Ubah sekaligus"
        lead={`${number(will)} akan berubah, ${number(count('refused'))} tidak dapat, ${number(count('same'))} sudah sama. Belum ada yang disimpan.`}
      />
      {outside && (
        <Alert title="Ada masa berlaku di luar kebiasaan.">
          {byRule({ ...outside })} Alasan Anda: {wanted.termReason}.
        </Alert>
      )}
      <Form form={form} action={to.bulkAgreements}>
        <Carried lines={lines} wanted={wanted} />
        <Card title="Yang Anda isi">
          <Facts items={said(wanted, owner)} />
        </Card>
        <Card>
          <Lines lines={lines} wanted={wanted} owner={owner} />
        </Card>
        {will > 0 ? (
          <Actions submit="Ubah yang dicentang" cancel={to.agreements} />
        ) : (
          <p>
            <a href={to.agreements}>Kembali ke daftar kerja sama</a>
          </p>
        )}
      </Form>
    </>
  )
}

/** Everything the act needs besides the ticks: what shall change, and in which version each row was shown. */
function Carried({ lines, wanted }: Pick<PreviewProps, 'lines' | 'wanted'>) {
  return (
    <>
      {Object.entries(wanted).map(([name, value]) => (
        <Hidden name={name} value={value} />
      ))}
      {lines.map(({ row }) => (
        <>
          <Hidden name="rows" value={row.id} />
          <Hidden name="version" value={row.version} />
        </>
      ))}
    </>
  )
}

function Lines({ lines, wanted, owner }: Omit<PreviewProps, 'form'>) {
  const changesTerm = Boolean(wanted.startsOn || wanted.endsOn || wanted.months)
  return (
    <Table
      caption="Akibatnya pada tiap kerja sama"
      rows={lines}
      columns={[
        { head: 'Ubah', kind: 'tight', cell: (line) => <Tick {...line} /> },
        {
          head: 'Kerja sama',
          kind: 'title',
          cell: ({ row }) => <a href={to.agreement(row.id)}>{row.title}</a>,
        },
        ...(changesTerm
          ? [{ head: 'Masa berlaku', cell: ({ row, verdict }: Line) => <Term row={row} verdict={verdict} /> }]
          : []),
        ...(owner
          ? [
              {
                head: 'Penanggung jawab',
                cell: ({ row, verdict }: Line) => (
                  <FromTo
                    from={row.ownerName ?? 'belum ada'}
                    to={verdict.is === 'changes' ? owner : undefined}
                  />
                ),
              },
            ]
          : []),
        { head: 'Akibat', cell: (line) => <Effect {...line} /> },
      ]}
    />
  )
}

function Tick({ row, verdict, ticked }: Line) {
  if (verdict.is !== 'changes') return null
  return (
    <input
      type="checkbox"
      class="row-tick"
      name="id"
      value={row.id}
      checked={ticked}
      aria-label={`Ubah ${row.title}`}
    />
  )
}

function Effect({ verdict, meanwhile, row }: Line) {
  if (verdict.is === 'refused') {
    return <TwoLines first={<Badge kind="stalled">Tidak dapat</Badge>} second={reasons[verdict.why]} />
  }
  if (verdict.is === 'same') return <Badge kind="ended">Sudah sama</Badge>
  if (meanwhile) {
    return (
      <>
        <Badge kind="attention">Baru diubah rekan</Badge>
        <small>
          Sekarang {term(row.startsOn, row.endsOn)}, {row.ownerName ?? 'tanpa penanggung jawab'}.
        </small>
      </>
    )
  }
  return <Badge kind="good">Akan berubah</Badge>
}

function Term({ row, verdict }: { row: Chosen; verdict: Verdict }) {
  const after = verdict.is === 'changes' ? term(verdict.after.startsOn, verdict.after.endsOn) : undefined
  return <FromTo from={term(row.startsOn, row.endsOn)} to={after} />
}

function FromTo({ from, to: after }: { from: string; to: string | undefined }) {
  if (after === undefined || after === from) return <>{from}</>
  return (
    <>
      <del>{from}</del> <span aria-hidden="true">→</span> <ins>{after}</ins>
    </>
  )
}

function term(startsOn: Day | null, endsOn: Day | null): string {
  if (!startsOn && !endsOn) return 'belum diisi'
  return `${startsOn ? shortDay(startsOn) : 'belum diisi'} sampai ${endsOn ? shortDay(endsOn) : 'belum diisi'}`
}

function said({ startsOn, endsOn, months, note }: Wanted, owner: string | undefined): [string, string][] {
  const items: [string, string | null | undefined][] = [
    ['Mulai berlaku', startsOn && longDay(startsOn)],
    ['Berakhir', endsOn && longDay(endsOn)],
    ['Lama sejak mulai', months ? `${number(months)} bulan` : undefined],
    ['Penanggung jawab dari unit', owner],
    ['Catatan tahap', note],
  ]
  return items.flatMap(([label, value]): [string, string][] => (value ? [[label, value]] : []))
}
