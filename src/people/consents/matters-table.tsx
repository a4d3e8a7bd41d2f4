import { to } from '#addresses'
import { longDay } from '#kernel'
import { Table, TwoLines } from '#ui'
import { ways } from './kinds.ts'
import type { MatterView } from './matters.ts'
import type { ConsentView } from './queries.ts'
import { AnswerBadge } from './standing-badge.tsx'

interface MattersTableProps {
  personId: string
  matters: MatterView[]
  /** Whether the reader may take down a withdrawal. */
  mayWithdraw: boolean
}

/** What the person said to each question, with the way back beside it. */
export function MattersTable({ personId, matters, mayWithdraw }: MattersTableProps) {
  return (
    <Table
      caption="Persetujuan"
      rows={matters}
      columns={[
        { head: 'Untuk', kind: 'title', cell: ({ label }) => label },
        { head: 'Jawaban', cell: ({ answer }) => <AnswerBadge answer={answer} /> },
        { head: 'Sejak', cell: ({ consent }) => consent && <Said consent={consent} /> },
        {
          head: 'Langkah',
          cell: ({ consent, label, answer }) =>
            mayWithdraw &&
            consent &&
            (answer === 'given' || answer === 'lapsed') && (
              <a href={to.withdrawConsent(personId, consent.id)}>
                Cabut<span class="hidden-text">: {label}</span>
              </a>
            ),
        },
      ]}
    />
  )
}

function Said({ consent }: { consent: ConsentView }) {
  const { saidOn, way, witness, guardianName, guardianRelation } = consent
  const how = way === 'oral' && witness ? `Lisan, saksi ${witness}` : ways[way]
  const guardian = guardianName ? `. Wali: ${guardianName}, ${guardianRelation}` : ''
  return <TwoLines first={longDay(saidOn)} second={`${how}${guardian}`} />
}
