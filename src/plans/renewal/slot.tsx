import { to } from '#addresses'
import { type Agreement, type AgreementSlot, type Check, predecessorOf, reminderDays } from '#agreements'
import { type Actor, addDays, type Child, type Day, type Db } from '#kernel'
import { OwnEvaluationCard, PredecessorCard } from './cards.tsx'
import { isEvaluable } from './evaluate.ts'
import { answersOf, isAnswered, judgedOf, type PointAnswer } from './queries.ts'

interface Shown {
  section: Child
  checks: Check[]
}

/** On the page of an agreement: how its predecessor was judged, and how it is judged itself near its end. */
export const renewalSlot: AgreementSlot = {
  async show(db, actor, agreement, today) {
    const own = await ownShown(db, actor, agreement, today)
    const earlier = await predecessorShown(db, actor, agreement)
    return {
      section: (
        <>
          {earlier?.section}
          {own}
        </>
      ),
      checks: earlier?.checks ?? [],
    }
  },
}

async function ownShown(db: Db, actor: Actor, agreement: Agreement, today: Day): Promise<Child> {
  if (!isEvaluable(agreement, today)) return undefined
  const judged = await judgedOf(db, agreement.id)
  const [first = 0] = await reminderDays(db, today, agreement)
  const near = agreement.endsOn === null || agreement.endsOn <= addDays(today, first)
  return (judged || near) && <OwnEvaluationCard agreement={agreement} judged={judged} actor={actor} />
}

async function predecessorShown(db: Db, actor: Actor, agreement: Agreement): Promise<Shown | undefined> {
  const predecessor = await predecessorOf(db, agreement, actor)
  if (!predecessor) return undefined
  const judged = await judgedOf(db, predecessor.id)
  const answers = await answersOf(db, predecessor.id, agreement.id)
  return {
    section: <PredecessorCard {...{ agreement, predecessor, judged, answers, actor }} />,
    checks: [evaluationCheck(predecessor, judged !== undefined), ...answers.map(pointCheck(agreement.id))],
  }
}

/** Renewing without looking back is advised against, and never stops anybody. */
const evaluationCheck = ({ id }: Agreement, done: boolean): Check => ({
  code: 'predecessor-evaluation',
  label: 'Evaluasi masa sebelumnya',
  done,
  required: false,
  from: 'technical-review',
  fix: { href: to.writeEvaluation(id), label: 'Tulis evaluasi' },
})

const pointCheck =
  (agreementId: string) =>
  (point: PointAnswer): Check => ({
    code: `improvement-${point.id}`,
    label: `Tindak lanjut perbaikan: ${point.wish}`,
    done: isAnswered(point),
    required: false,
    from: 'drafting',
    fix: { href: to.answerImprovement(agreementId, point.id), label: 'Tindak lanjuti' },
  })
