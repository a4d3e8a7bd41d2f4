import { to } from '#addresses'
import { type Child, type Day, fromToday } from '#kernel'
import { Alert, ButtonLink, Card } from '#ui'
import type { Standing } from './kinds.ts'
import type { DirectiveView } from './queries.ts'
import type { Answer } from './tables.ts'

export interface OwnProps {
  directive: DirectiveView
  standing: Standing
  answer: Answer | undefined
  /** The agreements with which the unit follows it. */
  answers: Child[]
  begin: { href: string; label: string } | undefined
  mayAnswer: boolean
  today: Day
}

/** How the reader's own unit stands to a directive, and what it can do about it. */
export function OwnStanding({ directive, standing, answer, answers, begin, mayAnswer, today }: OwnProps) {
  const apply = begin && (
    <ButtonLink href={begin.href} kind="primary" icon="plus">
      {begin.label}
    </ButtonLink>
  )
  switch (standing) {
    case 'followed':
      return <Followed kind="good" title="Unit Anda sudah menindaklanjuti." begin={begin} answers={answers} />
    case 'begun':
      return (
        <Followed kind="info" title="Unit Anda sedang menindaklanjuti." begin={begin} answers={answers} />
      )
    case 'exempt':
      return (
        <Alert kind="good" title="Arahan ini tidak berlaku bagi unit Anda.">
          Diterima oleh {answer?.decidedBy}. Alasan: {answer?.reason}
        </Alert>
      )
    case 'answered':
      return (
        <Alert kind="info" title="Jawaban unit Anda menunggu keputusan." action={apply}>
          {answer?.answeredBy} menjawab tidak berlaku: {answer?.reason}
        </Alert>
      )
    default:
      return (
        <Alert title={missingTitle(directive, today)} action={apply}>
          {answer?.state === 'returned' &&
            `Jawaban dikembalikan oleh ${answer.decidedBy}: ${answer.decision} `}
          {mayAnswer && <a href={to.answerDirective(directive.id)}>Tidak berlaku bagi unit Anda?</a>}
        </Alert>
      )
  }
}

interface FollowedProps extends Pick<OwnProps, 'begin' | 'answers'> {
  kind: 'good' | 'info'
  title: string
}

function Followed({ kind, title, begin, answers }: FollowedProps) {
  return (
    <>
      <Alert
        kind={kind}
        title={title}
        action={begin && <ButtonLink href={begin.href}>{begin.label}</ButtonLink>}
      />
      <Card title="Kerja sama yang menjawab">
        <ul class="plain-list">
          {answers.map((each) => (
            <li>{each}</li>
          ))}
        </ul>
      </Card>
    </>
  )
}

function missingTitle({ dueOn }: DirectiveView, today: Day): string {
  if (!dueOn) return 'Unit Anda belum menindaklanjuti.'
  return `Unit Anda belum menindaklanjuti, tenggat ${fromToday(today, dueOn)}.`
}
