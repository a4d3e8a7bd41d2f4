import { to } from '#addresses'
import { type Child, longDay } from '#kernel'
import { Alert, Badge, ButtonLink, Card, Empty, Facts, PageHead } from '#ui'
import { interests } from '../kinds.ts'
import { LevelBadge } from './badge.tsx'
import { compared } from './compare.ts'
import { ComparisonCard } from './comparison.tsx'
import type { DueFor } from './due.ts'
import { needCodes, needs, occasions } from './kinds.ts'
import type { Assessment, Notes } from './tables.ts'

interface NeedsPageProps {
  person: { id: string; name: string }
  /** The newest first, each with its notes; without any where the reader may not see them. */
  assessments: { assessment: Assessment; notes: Notes }[]
  due: DueFor | undefined
  mayAssess: boolean
}

export const dueSentences: Record<DueFor, string> = {
  entry: 'Belum dinilai sejak masuk.',
  release: 'Segera bebas dan belum dinilai lagi.',
}

export function NeedsPage({ person, assessments, due, mayAssess }: NeedsPageProps) {
  const counting = assessments.map(({ assessment }) => assessment).filter(({ voidedAt }) => voidedAt === null)
  const comparison = compared(counting)
  const assessIt = mayAssess && (
    <ButtonLink href={to.assessPerson(person.id)} kind="primary" icon="plus">
      Nilai kebutuhan
    </ButtonLink>
  )
  return (
    <>
      <PageHead title={`Kebutuhan ${person.name}`} actions={counting.length > 0 && assessIt} />
      {due && counting.length > 0 && <Alert title={dueSentences[due]}>Tekan Nilai kebutuhan.</Alert>}
      {counting.length === 0 && (
        <Card>
          <Empty title="Belum pernah dinilai" icon="person" action={assessIt}>
            Delapan pertanyaan tentang penghidupan, pekerjaan, modal, keluarga, dokumen, dan kesehatan.
          </Empty>
        </Card>
      )}
      {comparison && <ComparisonCard {...comparison} />}
      {assessments.map(({ assessment, notes }) =>
        assessment.voidedAt ? (
          <VoidedCard assessment={assessment} />
        ) : (
          <AssessmentCard {...{ person, assessment, notes, mayAssess }} />
        ),
      )}
    </>
  )
}

interface AssessmentCardProps {
  person: { id: string }
  assessment: Assessment
  notes: Notes
  mayAssess: boolean
}

function AssessmentCard({ person, assessment, notes, mayAssess }: AssessmentCardProps) {
  const { id, occasion, assessedOn, assessedBy, wanted, businessIdea } = assessment
  return (
    <Card
      title={`${occasions[occasion]}, ${longDay(assessedOn)}`}
      actions={
        mayAssess && (
          <>
            <a href={to.correctAssessment(person.id, id)}>Betulkan</a>{' '}
            <a href={to.voidAssessment(person.id, id)}>Batalkan</a>
          </>
        )
      }
    >
      <Facts
        items={[
          ...needCodes.map((need): [string, Child] => [
            needs[need].label,
            <>
              <LevelBadge level={assessment[need]} /> {notes[need]}
            </>,
          ]),
          wanted.length > 0 && [
            'Keterampilan yang diminati',
            wanted.map((code) => interests[code]).join('; '),
          ],
          businessIdea !== null && ['Rencana usaha', businessIdea],
          ['Dinilai oleh', assessedBy],
        ]}
      />
    </Card>
  )
}

/** What it said is of somebody else; that it stood here is all that is left to read. */
function VoidedCard({ assessment }: { assessment: Assessment }) {
  const { occasion, assessedOn, assessedBy, voidedBy, voidReason } = assessment
  return (
    <Card
      title={`${occasions[occasion]}, ${longDay(assessedOn)}`}
      actions={<Badge kind="ended">Batal</Badge>}
    >
      <Facts
        items={[
          ['Dinilai oleh', assessedBy],
          ['Dibatalkan oleh', voidedBy],
          ['Alasan', voidReason],
        ]}
      />
    </Card>
  )
}
