import { to } from '#addresses'
import { type Actor, blank, type FormState, longMoment, may } from '#kernel'
import { flags, looked } from '#people'
import { Actions, Alert, Card, Facts, Form, Hidden, PageHead, PostButton, Stack, TextArea } from '#ui'
import { purposeOf, StateBadge } from './looks-table.tsx'
import type { LookView } from './queries.ts'

interface LookProps {
  look: LookView
  actor: Actor
  /** The step that was sent and did not pass. */
  form?: { step: 'clear' | 'question' | 'answer' | 'close'; state: FormState } | undefined
}

/** One look: who, whom, why; and the reviewer's next step, or the answer of whoever looked. */
export function LookPage({ look, actor, form }: LookProps) {
  const isReviewed = look.ground === 'reason' || look.flags.length > 0
  return (
    <>
      <PageHead
        title={`Pembukaan berkas oleh ${look.actorName}`}
        lead={`${look.actorPost}. ${longMoment(look.at, actor.zone)}.`}
        status={isReviewed && <StateBadge state={look.state} />}
      />
      {form?.state.refusal && <Alert title={form.state.refusal} />}
      {look.flags.length > 0 && (
        <Alert title="Tidak biasa:">{look.flags.map((flag) => flags[flag]).join('; ')}.</Alert>
      )}
      <Stack>
        <Card title="Yang dibuka">
          <Facts
            items={[
              ['Berkas', `${look.personName}, ${look.unitName}`],
              ['Yang dibuka', looked[look.what]],
              ['Keperluan', purposeOf(look)],
              look.reason !== null && ['Alasan', look.reason],
              look.opensUntil !== null && ['Terbuka sampai', longMoment(look.opensUntil, actor.zone)],
              look.question !== null && ['Pertanyaan peninjau', look.question],
              look.answer !== null && ['Jawaban', look.answer],
              look.conclusion !== null && ['Kesimpulan', look.conclusion],
            ]}
          />
        </Card>
        {isReviewed && <NextStep look={look} actor={actor} form={form} />}
      </Stack>
    </>
  )
}

function NextStep({ look, actor, form }: LookProps) {
  const isOwn = look.accountId === actor.accountId
  const reviews = may(actor, 'look.review') && !isOwn
  const state = (step: NonNullable<LookProps['form']>['step']) =>
    form?.step === step ? form.state : blank({ version: look.version })
  if (reviews && look.state === 'open') {
    return (
      <Card
        title="Tinjauan"
        actions={
          <PostButton
            action={to.clearLook(look.id)}
            icon="check"
            fields={<Hidden name="version" value={look.version} />}
          >
            Wajar
          </PostButton>
        }
      >
        <StepForm
          form={state('question')}
          action={to.questionLook(look.id)}
          name="question"
          label="Atau tanyakan kepada yang membuka"
          submit="Kirim pertanyaan"
        />
      </Card>
    )
  }
  if (isOwn && look.state === 'questioned') {
    return (
      <Card title="Jawaban Anda">
        <StepForm
          form={state('answer')}
          action={to.answerLook(look.id)}
          name="answer"
          label="Jelaskan untuk apa berkas ini dibuka"
          submit="Kirim jawaban"
        />
      </Card>
    )
  }
  if (reviews && look.state === 'answered') {
    return (
      <Card title="Kesimpulan">
        <StepForm
          form={state('close')}
          action={to.closeLook(look.id)}
          name="conclusion"
          label="Kesimpulan"
          submit="Selesaikan"
        />
      </Card>
    )
  }
  return null
}

interface StepFormProps {
  form: FormState
  action: string
  name: string
  label: string
  submit: string
}

const StepForm = ({ form, action, name, label, submit }: StepFormProps) => (
  <Form form={form} action={action}>
    <Hidden name="version" value={String(form.values.version ?? '')} />
    <TextArea form={form} name={name} label={label} rows={3} />
    <Actions submit={submit} />
  </Form>
)
