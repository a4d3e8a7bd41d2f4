import { to } from '#addresses'
import { type Agreement, termLength } from '#agreements'
import { type Child, longDay, number, shortDay } from '#kernel'
import { Alert, Badge, Facts, Notice, Table, TwoLines } from '#ui'
import type { Progress } from '../facts/progress.ts'
import { ProgressBar } from '../facts/progress-bar.tsx'
import type { PlanItemView } from '../queries.ts'
import type { TermFacts } from './facts.ts'
import type { Judged } from './queries.ts'
import type { Evaluation } from './tables.ts'
import { standing, type Verdict, verdictCodes, verdicts } from './verdicts.ts'

/** What the program counted itself, and what it cannot say. */
export function TermFactsView({ agreement, facts }: { agreement: Agreement; facts: TermFacts }) {
  const { startsOn, endsOn } = agreement
  const { items, owned, promised, progress, daysToSign, suspendedDays } = facts
  const counted = progress.filter(({ kind }) => kind !== null)
  const reached = counted.filter(({ achieved, target }) => achieved >= target)
  return (
    <>
      <Facts
        items={[
          [
            'Masa berlaku',
            startsOn &&
              endsOn &&
              `${termLength(startsOn, endsOn)} (${longDay(startsOn)} sampai ${longDay(endsOn)})`,
          ],
          ['Kegiatan dijanjikan', `${number(items)} kegiatan`],
          [
            'Jumlah yang dijanjikan',
            promised.map(([measure, quantity]) => `${number(quantity)} ${measure}`).join(', ') || 'tidak ada',
          ],
          [
            'Target tercapai',
            `${number(reached.length)} dari ${number(counted.length)} kegiatan yang dihitung`,
          ],
          [
            'Dinyatakan selesai',
            `${number(progress.filter(({ done }) => done).length)} dari ${number(items)} kegiatan`,
          ],
          ['Ada penanggung jawab kedua pihak', `${number(owned)} dari ${number(items)} kegiatan`],
          [
            'Dari pertemuan pertama sampai ditandatangani',
            daysToSign === undefined ? 'tidak tercatat' : `${number(daysToSign)} hari`,
          ],
          suspendedDays > 0 && ['Dibekukan', `${number(suspendedDays)} hari`],
        ]}
      />
      {counted.length < items && (
        <Notice>
          {number(items - counted.length)} kegiatan tidak dihitung program. Nilailah dari bukti, laporan, dan
          keterangan kedua pihak.
        </Notice>
      )}
    </>
  )
}

/** 'Tercapai 3, sebagian 1'. */
export function verdictSummary({ verdicts: judged }: Pick<Judged, 'verdicts'>): string {
  const count = (verdict: Verdict) => judged.filter((each) => each.verdict === verdict).length
  const words = verdictCodes
    .filter((verdict) => count(verdict) > 0)
    .map((verdict) => `${verdicts[verdict].toLowerCase()} ${count(verdict)}`)
    .join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

interface VerdictProps {
  items: PlanItemView[]
  progress: Progress[]
  judged: Judged
}

/** Each promise with what was counted for it and what became of it. */
export function VerdictTable({ items, progress, judged }: VerdictProps) {
  const of = (item: PlanItemView) => judged.verdicts.find(({ planItemId }) => planItemId === item.id)
  return (
    <Table
      caption="Penilaian kegiatan"
      rows={items}
      columns={[
        {
          head: 'Kegiatan',
          kind: 'title',
          cell: (item) => <TwoLines first={item.activity} second={item.output} />,
        },
        {
          head: 'Dijanjikan',
          cell: (item) => (
            <TwoLines
              first={`${number(item.quantity)} ${item.measure}`}
              second={`${shortDay(item.startsOn)} sampai ${shortDay(item.endsOn)}`}
            />
          ),
        },
        { head: 'Tercatat', cell: (item) => <Reached item={item} progress={progress} /> },
        {
          head: 'Penilaian',
          cell: (item) => {
            const said = of(item)
            return (
              said && (
                <TwoLines
                  first={<Badge kind={standing[said.verdict]}>{verdicts[said.verdict]}</Badge>}
                  second={said.note}
                />
              )
            )
          },
        },
      ]}
      empty={<Notice>Kerja sama ini tidak memuat kegiatan rencana aksi.</Notice>}
    />
  )
}

/** How far a promise came, with the way to its facts. */
export function Reached({ item, progress }: { item: PlanItemView; progress: Progress[] }) {
  const own = progress.find(({ itemId }) => itemId === item.id)
  if (!own) return null
  const bar = <ProgressBar progress={own} measure={item.measure} />
  const way = `Lihat ${own.kind === null ? 'buktinya' : 'faktanya'}`
  return <TwoLines first={bar} second={<a href={to.planItem(item.agreementId, item.id)}>{way}</a>} />
}

/** Why the head sent it back; nothing where nobody did. */
export function SentBack({ evaluation, action }: { evaluation: Evaluation; action?: Child }): Child {
  const { returnedBy, returnedOn, returnedReason } = evaluation
  return (
    returnedOn && (
      <Alert title={`Dikembalikan ${returnedBy}, ${longDay(returnedOn)}.`} action={action}>
        {returnedReason}
      </Alert>
    )
  )
}

/** Who judged and who confirmed. */
export function SignedBy({ evaluation }: { evaluation: Evaluation }): Child {
  const { evaluator, evaluatorPost, evaluatedOn, confirmer, confirmerPost, confirmedOn } = evaluation
  return (
    <p class="quiet">
      Dinilai {evaluator}, {evaluatorPost}, {longDay(evaluatedOn)}.{' '}
      {confirmer && confirmedOn
        ? `Disahkan ${confirmer}, ${confirmerPost}, ${longDay(confirmedOn)}.`
        : 'Belum disahkan.'}
    </p>
  )
}
