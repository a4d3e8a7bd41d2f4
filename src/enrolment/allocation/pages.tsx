import { to } from '#addresses'
import { type Actor, type FormState, longMoment, may, number } from '#kernel'
import {
  Actions,
  Alert,
  Badge,
  ButtonLink,
  Card,
  CheckFields,
  Chips,
  Confirm,
  Empty,
  Form,
  Hidden,
  KeyFigures,
  Notice,
  PageHead,
  Pagination,
  Progress,
  RadioField,
  SelectField,
  Stack,
  type Standing,
  Table,
  TextField,
  TwoLines,
} from '#ui'
import { OutcomeBadge } from '../badges.tsx'
import { type CohortView, cohortTitle, seatsFree } from '../cohort.ts'
import { fairInWords, pointsInSentences } from './in-words.ts'
import {
  type CohortInRound,
  type LineCounts,
  type LineRow,
  linesAddress,
  perPage,
  type Question,
  type RoundRow,
} from './queries.ts'
import type { RoundRules } from './rules.ts'
import type { Round, RoundState } from './tables.ts'
import { faults, states } from './words.ts'

const standings: Record<RoundState, Standing> = {
  begun: 'waiting',
  proposed: 'attention',
  approved: 'waiting',
  done: 'good',
  cancelled: 'ended',
  failed: 'stalled',
}
const RoundBadge = ({ state }: { state: RoundState }) => (
  <Badge kind={standings[state]}>{states[state]}</Badge>
)

interface ListProps {
  rows: RoundRow[]
  total: number
  page: number
  actor: Actor
}

export function RoundsPage({ rows, total, page, actor }: ListProps) {
  return (
    <>
      <PageHead
        title="Penempatan"
        lead="Membagi tempat beberapa angkatan kepada banyak orang sekaligus, dengan alasan bagi setiap orang."
        actions={
          may(actor, 'allocation.prepare') && (
            <ButtonLink href={to.newAllocation} kind="primary" icon="plus">
              Mulai penempatan
            </ButtonLink>
          )
        }
      />
      <Card>
        <Table
          caption="Penempatan, yang terakhir di atas"
          rows={rows}
          columns={[
            {
              head: 'Dimulai',
              kind: 'title',
              cell: ({ id, begunAt, byName }) => (
                <TwoLines
                  first={<a href={to.allocation(id)}>{longMoment(begunAt, actor.zone)}</a>}
                  second={`Oleh ${byName}`}
                />
              ),
            },
            { head: 'Keadaan', cell: ({ state }) => <RoundBadge state={state} /> },
            { head: 'Angkatan', kind: 'number', cell: ({ cohorts }) => number(cohorts) },
            { head: 'Ditimbang', kind: 'number', cell: ({ people }) => number(people) },
            { head: 'Ditempatkan', kind: 'number', cell: ({ placed }) => number(placed) },
          ]}
          empty={
            <Empty title="Belum ada penempatan" icon="people">
              Penempatan membantu bila tempat lebih sedikit daripada orang yang memenuhi syarat.
            </Empty>
          }
        />
      </Card>
      {rows.length > 0 && (
        <Pagination
          page={page}
          size={perPage}
          total={total}
          href={(halaman) => `${to.allocations}?halaman=${halaman}`}
        />
      )}
    </>
  )
}

interface BeginProps {
  form: FormState
  cohorts: CohortView[]
  rules: RoundRules
}

export function BeginPage({ form, cohorts, rules }: BeginProps) {
  return (
    <>
      <PageHead title="Mulai penempatan" lead="Program mengusulkan; petugas memutuskan." />
      <Stack>
        <Card>
          {cohorts.length === 0 ? (
            <Empty title="Tidak ada angkatan dengan tempat kosong" icon="people">
              Siapkan angkatan lebih dahulu, atau selesaikan penempatan yang masih berjalan.
            </Empty>
          ) : (
            <Form form={form}>
              <CheckFields
                form={form}
                name="cohorts"
                label="Angkatan yang diisi"
                options={cohorts.map((cohort) => ({
                  value: cohort.id,
                  label: cohortTitle(cohort),
                  hint: `${number(seatsFree(cohort))} tempat kosong, ${number(cohort.open + cohort.waiting)} permohonan.`,
                }))}
              />
              <RadioField
                form={form}
                name="people"
                label="Siapa yang ditimbang"
                options={[
                  {
                    value: 'asking',
                    label: 'Yang mengajukan',
                    hint: 'Semua permohonan yang belum mendapat tempat.',
                  },
                  {
                    value: 'everyone',
                    label: 'Semua yang memenuhi syarat',
                    hint: 'Seluruh penghuni satuan kerja, juga yang belum mengajukan.',
                  },
                ]}
              />
              <Actions submit="Hitung penempatan" cancel={to.allocations} />
            </Form>
          )}
        </Card>
        <RulesCard rules={rules} />
      </Stack>
    </>
  )
}

function RulesCard({ rules }: { rules: RoundRules }) {
  return (
    <Card title="Aturan yang dipakai" id="aturan">
      <p>Nilai setiap orang pada setiap angkatan:</p>
      <ul>
        {pointsInSentences(rules.points).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <p>{fairInWords(rules.fair)}</p>
      {rules.sources.map((source) => (
        <p class="quiet">{source}</p>
      ))}
      <p>
        <a href={to.rules}>Lihat semua aturan</a>
      </p>
    </Card>
  )
}

interface BusyProps {
  round: Round
  cohorts: CohortInRound[]
  actor: Actor
}

/** What the program is doing; the browser asks again by itself. */
export function BusyPage({ round, cohorts, actor }: BusyProps) {
  return (
    <>
      <PageHead
        title={states[round.state]}
        lead={`Dimulai oleh ${round.byName}, ${longMoment(round.begunAt, round.zone)}.`}
        actions={
          round.state === 'begun' &&
          may(actor, 'allocation.prepare') && (
            <ButtonLink href={to.cancelAllocation(round.id)}>Batalkan penempatan</ButtonLink>
          )
        }
      />
      <Card>
        <Progress {...progressOf(round, cohorts)} />
        <p>
          Halaman ini memperbarui diri. Anda boleh menutupnya; pekerjaan tetap berjalan, juga bila komputer
          sempat mati. <a href={to.allocations}>Lihat semua penempatan</a>
        </p>
      </Card>
    </>
  )
}

function progressOf({ state, pairs }: Round, cohorts: readonly CohortInRound[]) {
  const given = cohorts.filter(({ batchId }) => batchId !== null).length
  const all = number(cohorts.length)
  if (state === 'approved')
    return {
      value: given,
      max: cohorts.length,
      label: `${number(given)} dari ${all} angkatan diberi tempatnya`,
    }
  if (pairs === null) return { value: 1, max: 3, label: `Menimbang semua orang untuk ${all} angkatan` }
  return { value: 2, max: 3, label: `Mencari susunan terbaik dari ${number(pairs)} kemungkinan` }
}

/** A round that came to nothing. */
export function EndedPage({ round }: { round: Round }) {
  return (
    <>
      <PageHead
        title={states[round.state]}
        lead={`Dimulai oleh ${round.byName}, ${longMoment(round.begunAt, round.zone)}.`}
      />
      <Card>
        <p>{faults[round.fault ?? ''] ?? 'Tidak ada tempat yang berubah.'}</p>
        <p>
          <a href={to.allocations}>Lihat semua penempatan</a>
        </p>
      </Card>
    </>
  )
}

interface ShowProps {
  round: Round
  cohorts: CohortInRound[]
  counts: LineCounts
  rows: LineRow[]
  asked: Question
  actor: Actor
}

export function RoundPage({ round, cohorts, counts, rows, asked, actor }: ShowProps) {
  const proposed = round.state === 'proposed'
  return (
    <>
      <PageHead
        title="Hasil penempatan"
        lead={`${number(counts.placed)} dari ${number(counts.all)} orang ditempatkan pada ${number(cohorts.length)} angkatan. Dimulai oleh ${round.byName}, ${longMoment(round.begunAt, round.zone)}.`}
        status={<RoundBadge state={round.state} />}
        actions={proposed && <Decisions round={round} actor={actor} />}
      />
      <Stack>
        {proposed && (
          <Alert kind="info" title="Belum ada tempat yang diberikan.">
            Periksa dan ubah yang keliru. Rekan yang tidak menyiapkannya menyetujui, lalu tempatnya diberikan.
          </Alert>
        )}
        {counts.failed > 0 && (
          <Alert
            title={`${number(counts.failed)} orang tidak jadi mendapat tempat.`}
            action={<a href={linesAddress(round.id, { lihat: 'gagal' })}>Lihat siapa</a>}
          >
            Keadaannya berubah sebelum tempat diberikan.
          </Alert>
        )}
        <KeyFigures items={figuresOf(round, cohorts, counts)} />
        <Card title="Angkatan" id="angkatan">
          <CohortsTable cohorts={cohorts} round={round} />
        </Card>
        <Card title="Orang dan alasannya" id="orang">
          <LineChips round={round} counts={counts} asked={asked} cohorts={cohorts} />
          <LinesTable rows={rows} round={round} changes={proposed && may(actor, 'allocation.prepare')} />
        </Card>
        {rows.length > 0 && (
          <Pagination
            page={asked.halaman}
            size={perPage}
            total={totalOf(asked, counts, cohorts)}
            href={(halaman) => linesAddress(round.id, { ...asked, halaman })}
          />
        )}
        <RulesCard rules={round.rules as RoundRules} />
      </Stack>
    </>
  )
}

/** Whoever prepared it does not approve it. */
function Decisions({ round, actor }: { round: Round; actor: Actor }) {
  return (
    <>
      {may(actor, 'allocation.prepare') && (
        <ButtonLink href={to.cancelAllocation(round.id)}>Batalkan penempatan</ButtonLink>
      )}
      {may(actor, 'allocation.approve') && round.accountId !== actor.accountId && (
        <ButtonLink href={to.approveAllocation(round.id)} kind="primary">
          Setujui penempatan
        </ButtonLink>
      )}
    </>
  )
}

function figuresOf(
  { points, gap, took, pairs }: Round,
  cohorts: readonly CohortInRound[],
  counts: LineCounts,
) {
  const seats = cohorts.reduce((sum, cohort) => sum + cohort.seats, 0)
  return [
    { label: 'Tempat terpakai', value: `${number(counts.placed)} dari ${number(seats)}` },
    { label: 'Belum mendapat tempat', value: number(counts.unplaced) },
    {
      label: 'Jumlah nilai usul program',
      value: number(Number(points ?? 0)),
      note: gap === 0 ? 'Terbukti yang terbesar' : 'Belum terbukti yang terbesar',
    },
    {
      label: 'Kemungkinan yang ditimbang',
      value: number(pairs ?? 0),
      note: `dalam ${number(Math.max(1, Math.round((took ?? 0) / 1000)))} detik`,
    },
  ]
}

function CohortsTable({ cohorts, round }: { cohorts: CohortInRound[]; round: Round }) {
  return (
    <Table
      caption="Angkatan dalam penempatan ini"
      rows={cohorts}
      columns={[
        {
          head: 'Angkatan',
          kind: 'title',
          cell: ({ id, programme, name }) => (
            <TwoLines first={<a href={to.cohortPlaces(id)}>{programme}</a>} second={name} />
          ),
        },
        { head: 'Tempat kosong', kind: 'number', cell: ({ seats }) => number(seats) },
        {
          head: 'Ditempatkan',
          kind: 'number',
          cell: ({ id, placed, name, programme }) =>
            placed === 0 ? (
              number(0)
            ) : (
              <a
                href={linesAddress(round.id, { angkatan: id })}
                aria-label={`${number(placed)} orang pada ${programme}, ${name}`}
              >
                {number(placed)}
              </a>
            ),
        },
        ...(round.state === 'done' ? [given] : []),
      ]}
    />
  )
}

const given = {
  head: 'Hasil',
  cell: ({ id, batchId }: CohortInRound) =>
    batchId ? <a href={to.enrolled(id, batchId)}>Lihat hasilnya</a> : '',
}

type ChipsProps = Pick<ShowProps, 'round' | 'counts' | 'asked' | 'cohorts'>

function LineChips({ round, counts, asked, cohorts }: ChipsProps) {
  const chip = (label: string, lihat: Question['lihat'], count: number) => ({
    label,
    count,
    href: linesAddress(round.id, { lihat }),
    current: asked.lihat === lihat && !asked.angkatan,
  })
  const cohort = cohorts.find(({ id }) => id === asked.angkatan)
  return (
    <Chips
      label="Orang"
      items={[
        chip('Ditempatkan', undefined, counts.placed),
        chip('Belum mendapat tempat', 'belum', counts.unplaced),
        chip('Diubah petugas', 'diubah', counts.changed),
        ...(cohort
          ? [
              {
                label: cohortTitle(cohort),
                count: cohort.placed,
                href: linesAddress(round.id, { angkatan: cohort.id }),
                current: true,
              },
            ]
          : []),
      ]}
    />
  )
}

function totalOf({ lihat, angkatan }: Question, counts: LineCounts, cohorts: readonly CohortInRound[]) {
  if (lihat === 'belum') return counts.unplaced
  if (lihat === 'diubah') return counts.changed
  if (lihat === 'gagal') return counts.failed
  return angkatan ? (cohorts.find(({ id }) => id === angkatan)?.placed ?? 0) : counts.placed
}

function LinesTable({ rows, round, changes }: { rows: LineRow[]; round: Round; changes: boolean }) {
  return (
    <Table
      caption="Orang yang ditimbang, nilai tertinggi di atas"
      rows={rows}
      columns={[
        {
          head: 'Nama',
          kind: 'title',
          cell: ({ personId, name, number: registered }) =>
            name ? (
              <TwoLines first={<a href={to.person(personId)}>{name}</a>} second={registered} />
            ) : (
              'Sudah di luar satuan kerja ini'
            ),
        },
        { head: 'Tempat', cell: (row) => <Placed {...row} /> },
        { head: 'Nilai', kind: 'number', cell: pointsIn },
        { head: 'Alasan', cell: (row) => whyOf(row) },
        ...(changes
          ? [
              {
                head: 'Tindakan',
                cell: ({ personId, name }: LineRow) => (
                  <a href={to.changeAllocation(round.id, personId)} aria-label={`Ubah tempat ${name ?? ''}`}>
                    Ubah
                  </a>
                ),
              },
            ]
          : []),
      ]}
      empty={<Empty title="Tidak ada" icon="people" />}
    />
  )
}

/** Of a place that an officer chose the program says no points. */
const pointsIn = ({ points, changedReason }: LineRow) =>
  points === null || changedReason !== null ? '' : number(points)

function Placed({ title, proposed, changedReason, outcome }: LineRow) {
  const changed = changedReason !== null && `Usul program: ${proposed ?? 'tanpa tempat'}`
  return (
    <>
      <TwoLines first={title ?? 'Belum mendapat tempat'} second={changed} />
      {outcome && <OutcomeBadge outcome={outcome} />}
    </>
  )
}

/** The officer's reason stands before the program's. */
const whyOf = ({ reasons, changedReason, changedBy }: LineRow) =>
  changedReason === null ? (
    reasons.join(' ')
  ) : (
    <TwoLines first={`${changedReason} (${changedBy})`} second={`Menurut aturan: ${reasons.join(' ')}`} />
  )

interface ChangeProps {
  form: FormState
  round: Round
  row: LineRow
  cohorts: CohortInRound[]
}

export function ChangePage({ form, round, row, cohorts }: ChangeProps) {
  return (
    <>
      <PageHead
        title={`Ubah tempat ${row.name ?? ''}`}
        lead={`Sekarang: ${row.title ?? 'belum mendapat tempat'}.`}
      />
      <Card>
        <Notice>{row.reasons.join(' ')}</Notice>
        <Form form={form}>
          <Hidden name="version" value={String(form.values.version ?? round.version)} />
          <SelectField
            form={form}
            name="cohort"
            label="Tempat"
            prompt="Tanpa tempat"
            options={cohorts.map((cohort) => ({
              value: cohort.id,
              label: `${cohortTitle(cohort)} (${number(Math.max(0, cohort.seats - cohort.placed))} sisa)`,
            }))}
          />
          <TextField
            form={form}
            name="reason"
            label="Alasan"
            hint="Tampil di samping alasan program, bagi yang menyetujui."
          />
          <Actions submit="Simpan perubahan" cancel={to.allocation(round.id)} />
        </Form>
      </Card>
    </>
  )
}

interface AskProps {
  form: FormState
  round: Round
  counts: LineCounts
}

export function ApprovePage({ form, round, counts }: AskProps) {
  return (
    <Confirm
      form={form}
      title="Setujui penempatan ini?"
      consequence={`${number(counts.placed)} orang mendapat tempat, ${number(counts.changed)} di antaranya diubah petugas. Yang belum mendapat tempat tetap pada permohonannya.`}
      submit="Setujui dan beri tempat"
      cancel={to.allocation(round.id)}
    >
      <Hidden name="version" value={String(form.values.version ?? round.version)} />
    </Confirm>
  )
}

export function CancelPage({ form, round }: Omit<AskProps, 'counts'>) {
  return (
    <Confirm
      form={form}
      title="Batalkan penempatan ini?"
      consequence="Usulnya dibuang. Permohonan dan tempat yang sudah ada tidak berubah."
      submit="Batalkan penempatan"
      cancel={to.allocation(round.id)}
      danger
    />
  )
}
