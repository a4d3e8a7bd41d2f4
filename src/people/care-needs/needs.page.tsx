import { to } from '#addresses'
import { type Child, longDay } from '#kernel'
import { Alert, ButtonLink, Card, Empty, Facts, PageHead } from '#ui'
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
  const comparison = compared(assessments.map(({ assessment }) => assessment))
  const assessIt = mayAssess && (
    <ButtonLink href={to.assessPerson(person.id)} kind="primary" icon="plus">
      Nilai kebutuhan
    </ButtonLink>
  )
  return (
    <>
      <PageHead title={`Kebutuhan ${person.name}`} actions={assessments.length > 0 && assessIt} />
      {due && assessments.length > 0 && <Alert title={dueSentences[due]}>Tekan Nilai kebutuhan.</Alert>}
      {assessments.length === 0 && (
        <Card>
          <Empty title="Belum pernah dinilai" icon="person" action={assessIt}>
            Delapan pertanyaan tentang penghidupan, pekerjaan, modal, keluarga, dokumen, dan kesehatan.
          </Empty>
        </Card>
      )}
      {comparison && <ComparisonCard {...comparison} />}
      {assessments.map(({ assessment, notes }) => (
        <AssessmentCard {...{ person, assessment, notes, mayAssess }} />
      ))}
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
      actions={mayAssess && <a href={to.correctAssessment(person.id, id)}>Betulkan</a>}
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
