import { type Agreement, termLength } from '#agreements'
import { type Child, longDay, number, shortDay } from '#kernel'
import { Alert, Badge, Facts, Notice, Table, TwoLines } from '#ui'
import type { PlanItemView } from '../queries.ts'
import type { TermFacts } from './facts.ts'
import type { Judged } from './queries.ts'
import type { Evaluation } from './tables.ts'
import { standing, type Verdict, verdictCodes, verdicts } from './verdicts.ts'

/** What the program counted itself, and what it cannot say. */
export function TermFactsView({ agreement, facts }: { agreement: Agreement; facts: TermFacts }) {
  const { startsOn, endsOn } = agreement
  const { items, owned, promised, daysToSign, suspendedDays } = facts
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
          ['Ada penanggung jawab kedua pihak', `${number(owned)} dari ${number(items)} kegiatan`],
          [
            'Dari pertemuan pertama sampai ditandatangani',
            daysToSign === undefined ? 'tidak tercatat' : `${number(daysToSign)} hari`,
          ],
          suspendedDays > 0 && ['Dibekukan', `${number(suspendedDays)} hari`],
        ]}
      />
      <Notice>
        Pelaksanaan kegiatan belum dicatat program ini: berapa kali diadakan dan siapa yang hadir. Nilailah
        dari laporan, daftar hadir, dan keterangan kedua pihak.
      </Notice>
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

/** Each promise with what became of it. */
export function VerdictTable({ items, judged }: { items: PlanItemView[]; judged: Judged }) {
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
