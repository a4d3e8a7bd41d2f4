import { to } from '#addresses'
import { type Actor, longMoment, may, number } from '#kernel'
import { ButtonLink, Card, PageHead, Progress } from '#ui'
import { type History, HistoryCard } from './history-card.tsx'
import type { CohortInRound } from './queries.ts'
import type { Round } from './tables.ts'
import { faults, states } from './words.ts'

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
export function EndedPage({ round, history }: { round: Round; history: History }) {
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
      <HistoryCard history={history} />
    </>
  )
}
