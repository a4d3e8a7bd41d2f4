import { to } from '#addresses'
import { type Actor, addressOf, type Child, type Db, may, number, shortDay } from '#kernel'
import { ButtonLink, Card } from '#ui'
import { CopiesCard } from '../copies/pages.tsx'
import { copiesOf } from '../copies/queries.ts'
import { asks, type QuestionView, tellsAll } from '../questions/queries.ts'
import { selectionsOf } from '../selections/queries.ts'
import { listOf } from './enrolling.ts'

/** What was made of an answer: who was chosen, what left. */
export async function answerCards(db: Db, question: QuestionView, names: boolean): Promise<Child[]> {
  const selections = await selectionsOf(db, question.id)
  const copies = await copiesOf(db, question.id)
  return [
    selections.length > 0 && (
      <Card title="Peserta terpilih" id="peserta">
        <ul class="plain-list">
          {selections.map(({ id, purpose, seats, runOn }) => (
            <li>
              {names ? <a href={to.selection(id)}>{purpose}</a> : purpose}{' '}
              <span class="quiet">
                {number(seats)} tempat, {shortDay(runOn)}
              </span>
            </li>
          ))}
        </ul>
      </Card>
    ),
    copies.length > 0 && <CopiesCard copies={copies} />,
  ]
}

/** The last line of the funnel: of those who met everything, how many have a seat. */
export async function chosenOf(db: Db, questionId: string, remaining: number) {
  const [latest] = await selectionsOf(db, questionId)
  return latest && { count: Math.min(latest.seats, remaining), href: to.selection(latest.id) }
}

/** What can be made of an answer. */
export function answerActions(
  actor: Actor,
  question: QuestionView,
  names: boolean,
  remaining: number,
): Child {
  const own = asks(actor, question)
  return (
    <>
      {!own && !names && may(actor, 'answer.look') && (
        <ButtonLink href={to.lookAtAnswer(question.id)} icon="eye">
          Buka nama
        </ButtonLink>
      )}
      {may(actor, 'answer.copy') && (
        <ButtonLink href={to.newAnswerCopy(question.id)}>Buat salinan</ButtonLink>
      )}
      {tellsAll(actor, question) && names && remaining > 0 && may(actor, 'enrolment.decide') && (
        <ButtonLink href={addressOf(to.chooseCohort, { dari: listOf.answer(question.id) })}>
          Daftarkan ke angkatan
        </ButtonLink>
      )}
      {own && names && may(actor, 'selection.decide') && (
        <ButtonLink href={to.newSelection(question.id)}>Pilih peserta</ButtonLink>
      )}
    </>
  )
}
