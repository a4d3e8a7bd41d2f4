import { to } from '#addresses'
import { type Actor, longMoment, may, number } from '#kernel'
import { Alert, ButtonLink, Card, KeyFigures, PageHead, Pagination, Stack, Table, TwoLines } from '#ui'
import { RoundBadge } from './badge.tsx'
import { type History, HistoryCard } from './history-card.tsx'
import { LineChips, LinesTable, totalOf } from './lines-table.tsx'
import {
  type CohortInRound,
  type LineCounts,
  type LineRow,
  linesAddress,
  perPage,
  type Question,
} from './queries.ts'
import type { RoundRules } from './rules.ts'
import { RulesCard } from './rules-card.tsx'
import type { Round } from './tables.ts'

interface ShowProps {
  round: Round
  cohorts: CohortInRound[]
  counts: LineCounts
  rows: LineRow[]
  asked: Question
  actor: Actor
  history: History
}

export function RoundPage({ round, cohorts, counts, rows, asked, actor, history }: ShowProps) {
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
        <HistoryCard history={history} />
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
