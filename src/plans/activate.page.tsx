import { to } from '#addresses'
import { type Agreement, type Check, missing, sharedSentences } from '#agreements'
import { type FormState, longDay, type RefusalOf, type Sentences } from '#kernel'
import { Card, Checklist, Confirm, PageHead } from '#ui'
import type { activate } from './activate.ts'

export const activateSentences: Sentences<RefusalOf<typeof activate>> = {
  ...sharedSentences,
  'not-signed-yet': 'Kerja sama diberlakukan dari tahap tanda tangan.',
  'merged-instead': 'Adendum ini berlaku dengan digabungkan ke naskah induknya.',
  incomplete: ({ missing: lacking }) =>
    `Belum dapat berlaku. Yang masih kurang: ${(lacking as string[]).join('; ')}.`,
}

export function ActivatePage({
  agreement,
  checks,
  form,
}: {
  agreement: Agreement
  checks: Check[]
  form: FormState
}) {
  const lacking = missing(checks)
  if (agreement.stage === 'signing' && lacking.length === 0) {
    return (
      <Confirm
        form={form}
        title="Berlakukan kerja sama ini?"
        consequence={`${agreement.title} berlaku ${longDay(agreement.startsOn ?? '')} sampai ${longDay(agreement.endsOn ?? '')}. Setelah ini isinya hanya berubah lewat adendum.`}
        submit="Berlakukan"
        cancel={to.agreement(agreement.id)}
      />
    )
  }
  return (
    <>
      <PageHead title="Belum dapat berlaku" lead={agreement.title} />
      <Card title="Yang masih kurang">
        {agreement.stage !== 'signing' && <p>{activateSentences['not-signed-yet'] as string}</p>}
        {form.refusal && <p role="alert">{form.refusal}</p>}
        <Checklist items={lacking} />
      </Card>
    </>
  )
}
