import { to } from '#addresses'
import type { Agreement } from '#agreements'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { Confirm, Hidden, TextArea } from '#ui'
import { decisionSentences } from './confirm.page.tsx'
import type { Judged } from './queries.ts'
import type { sendBack } from './send-back.ts'

export const sendBackSentences: Sentences<RefusalOf<typeof sendBack>> = decisionSentences

export function SendEvaluationBackPage({
  agreement,
  judged,
  form,
}: {
  agreement: Agreement
  judged: Judged
  form: FormState
}) {
  const { evaluator, version } = judged.evaluation
  return (
    <Confirm
      form={form}
      title="Kembalikan evaluasi ini?"
      consequence={`${evaluator} membaca alasan Anda, memperbaiki evaluasi ${agreement.title}, lalu mengajukannya lagi.`}
      submit="Kembalikan evaluasi"
      cancel={to.evaluation(agreement.id)}
    >
      <Hidden name="version" value={String(version)} />
      <TextArea form={form} name="reason" label="Apa yang harus diperbaiki" rows={3} />
    </Confirm>
  )
}
