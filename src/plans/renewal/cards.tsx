import { to } from '#addresses'
import { type Agreement, leads, termLength } from '#agreements'
import { type Actor, longDay, may } from '#kernel'
import { Alert, Card, Checklist, Facts } from '#ui'
import { EvaluationBadge } from './evaluation.page.tsx'
import { SentBack, SignedBy, verdictSummary } from './evaluation-parts.tsx'
import { isAnswered, type Judged, type PointAnswer } from './queries.ts'

interface OwnProps {
  agreement: Agreement
  judged: Judged | undefined
  actor: Actor
}

/** On the page of an agreement whose term can be judged: whether it was. */
export function OwnEvaluationCard({ agreement, judged, actor }: OwnProps) {
  const { id } = agreement
  const mayWrite = leads(actor, agreement) && may(actor, 'evaluation.write')
  if (!judged) {
    return (
      <Card
        title="Evaluasi"
        id="evaluasi"
        actions={mayWrite && <a href={to.writeEvaluation(id)}>Tulis evaluasi</a>}
      >
        <p class="quiet">Masa ini belum dievaluasi. Evaluasi menjadi dasar kerja sama penerus.</p>
      </Card>
    )
  }
  return (
    <Card title="Evaluasi" id="evaluasi" actions={<a href={to.evaluation(id)}>Baca evaluasi</a>}>
      <EvaluationBadge judged={judged} />
      <SentBack evaluation={judged.evaluation} />
      <Summary judged={judged} />
    </Card>
  )
}

interface PredecessorProps {
  agreement: Agreement
  predecessor: Agreement
  judged: Judged | undefined
  answers: PointAnswer[]
  actor: Actor
}

/** On the page of a successor: what the last term was worth, and each point until it is taken up. */
export function PredecessorCard({ agreement, predecessor, judged, answers, actor }: PredecessorProps) {
  const { startsOn, endsOn } = predecessor
  const mayAnswer = leads(actor, agreement) && may(actor, 'plan.write')
  return (
    <Card
      title="Masa sebelumnya"
      id="masa-sebelumnya"
      actions={judged && <a href={to.evaluation(predecessor.id)}>Baca evaluasi</a>}
    >
      <p>
        <a href={to.agreement(predecessor.id)}>{predecessor.title}</a>
        {startsOn && endsOn && `, ${termLength(startsOn, endsOn)}, berakhir ${longDay(endsOn)}`}
      </p>
      {judged ? <Summary judged={judged} /> : <NotEvaluated predecessor={predecessor} actor={actor} />}
      {answers.length > 0 && <h3>Yang diperbaiki pada masa ini</h3>}
      <Checklist items={answers.map((point) => asItem(agreement.id, point, mayAnswer))} />
    </Card>
  )
}

function asItem(agreementId: string, point: PointAnswer, mayAnswer: boolean) {
  const { id, wish, activity, reason } = point
  const unanswered = mayAnswer ? 'Belum ditindaklanjuti' : 'Belum ditindaklanjuti unit yang memimpin'
  return {
    label: wish,
    done: isAnswered(point),
    detail: activity ? `Masuk kegiatan ${activity}` : reason ? `Tidak dilakukan: ${reason}` : unanswered,
    fix: mayAnswer ? { href: to.answerImprovement(agreementId, id), label: 'Tindak lanjuti' } : undefined,
  }
}

function NotEvaluated({ predecessor, actor }: { predecessor: Agreement; actor: Actor }) {
  const mayWrite = leads(actor, predecessor) && may(actor, 'evaluation.write')
  return (
    <Alert
      title="Masa sebelumnya belum dievaluasi."
      action={mayWrite && <a href={to.writeEvaluation(predecessor.id)}>Tulis evaluasi</a>}
    >
      Tanpa evaluasi tidak terlihat apa yang perlu diperbaiki.
    </Alert>
  )
}

function Summary({ judged }: { judged: Judged }) {
  const { evaluation } = judged
  return (
    <>
      <Facts
        kind="rows"
        items={[
          judged.verdicts.length > 0 && ['Kegiatan', verdictSummary(judged)],
          ['Manfaat bagi unit', evaluation.benefitUnit],
          ['Manfaat bagi mitra', evaluation.benefitPartner],
          ['Kendala', evaluation.obstacles],
        ]}
      />
      <SignedBy evaluation={evaluation} />
    </>
  )
}
