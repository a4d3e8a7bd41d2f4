import { to } from '#addresses'
import { type Agreement, leads, stageOn } from '#agreements'
import { type Actor, type Day, may } from '#kernel'
import { Alert, Badge, ButtonLink, Card, Empty, Facts, PageHead } from '#ui'
import type { PlanItemView } from '../queries.ts'
import { SentBack, SignedBy, TermFactsView, VerdictTable } from './evaluation-parts.tsx'
import type { TermFacts } from './facts.ts'
import type { Judged } from './queries.ts'

interface EvaluationProps {
  agreement: Agreement
  items: PlanItemView[]
  facts: TermFacts
  judged: Judged | undefined
  actor: Actor
  today: Day
}

/** The evaluation of one term, whole, as it is read and printed. */
export function EvaluationPage({ agreement, items, facts, judged, actor, today }: EvaluationProps) {
  const { id } = agreement
  const confirmed = judged?.evaluation.confirmedBy != null
  const returned = judged?.evaluation.returnedOn != null
  const mayWrite = leads(actor, agreement) && may(actor, 'evaluation.write') && !confirmed
  const write = mayWrite && (
    <ButtonLink href={to.writeEvaluation(id)} icon="edit" kind={judged && !returned ? 'plain' : 'primary'}>
      {returned ? 'Perbaiki evaluasi' : judged ? 'Ubah evaluasi' : 'Tulis evaluasi'}
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Evaluasi"
        lead={agreement.title}
        status={judged && <EvaluationBadge judged={judged} />}
        actions={judged && !returned && write}
      />
      {judged && returned && <SentBack evaluation={judged.evaluation} action={write} />}
      {judged && !confirmed && !returned && <Waiting agreement={agreement} judged={judged} actor={actor} />}
      <Card title="Yang tercatat">
        <TermFactsView agreement={agreement} facts={facts} />
      </Card>
      {judged ? (
        <Verdicts items={items} progress={facts.progress} judged={judged} />
      ) : (
        <Card>
          <Empty title="Belum ada evaluasi" action={write} icon="tasks">
            {stageOn(agreement, today) === 'active'
              ? 'Tulis menjelang masa berlaku habis, sebelum penerusnya dibicarakan.'
              : 'Tulis selagi kedua pihak masih ingat apa yang terjadi.'}
          </Empty>
        </Card>
      )}
    </>
  )
}

function Verdicts({ items, progress, judged }: Parameters<typeof VerdictTable>[0]) {
  const { evaluation, points } = judged
  return (
    <>
      <Card title="Penilaian kegiatan">
        <VerdictTable items={items} progress={progress} judged={judged} />
      </Card>
      <Card title="Penilaian keseluruhan">
        <Facts
          items={[
            ['Manfaat bagi unit', evaluation.benefitUnit],
            ['Manfaat bagi mitra', evaluation.benefitPartner],
            ['Kendala', evaluation.obstacles],
          ]}
        />
        <SignedBy evaluation={evaluation} />
      </Card>
      <Card title="Yang perlu diperbaiki" id="perbaikan">
        {points.length === 0 ? (
          <p class="quiet">Tidak ada butir perbaikan.</p>
        ) : (
          <ol class="points">
            {points.map(({ wish }) => (
              <li>{wish}</li>
            ))}
          </ol>
        )}
      </Card>
    </>
  )
}

export function EvaluationBadge({ judged }: { judged: Judged }) {
  if (judged.evaluation.confirmedBy) return <Badge kind="good">Disahkan</Badge>
  if (judged.evaluation.returnedOn) return <Badge kind="attention">Dikembalikan</Badge>
  return <Badge kind="waiting">Menunggu pengesahan</Badge>
}

function Waiting({ agreement, judged, actor }: { agreement: Agreement; judged: Judged; actor: Actor }) {
  const own = judged.evaluation.evaluatedBy === actor.accountId
  const mayConfirm = leads(actor, agreement) && may(actor, 'evaluation.confirm')
  return (
    <Alert
      title="Menunggu pengesahan."
      action={
        mayConfirm &&
        !own && (
          <>
            <ButtonLink href={to.confirmEvaluation(agreement.id)} kind="primary" icon="check">
              Sahkan
            </ButtonLink>
            <ButtonLink href={to.returnEvaluation(agreement.id)}>Kembalikan</ButtonLink>
          </>
        )
      }
    >
      {mayConfirm && own
        ? 'Anda yang menilai; pengesahan dilakukan pejabat lain.'
        : 'Setelah disahkan kepala, butir perbaikannya tampil pada kerja sama penerus.'}
    </Alert>
  )
}
