import { to } from '#addresses'
import type { FormState } from '#kernel'
import { Confirm, TextField } from '#ui'
import type { QuestionView } from '../questions/queries.ts'

export function LookPage({ form, question }: { form: FormState; question: QuestionView }) {
  return (
    <Confirm
      form={form}
      title={`Buka nama dalam "${question.name}"?`}
      consequence={`Nama dapat dilihat selama satu jam. Alasan Anda tercatat dan terbaca ${question.unitName}.`}
      submit="Buka nama"
      cancel={to.question(question.id)}
    >
      <TextField
        form={form}
        name="reason"
        label="Alasan"
        hint="Misalnya memeriksa laporan peserta pelatihan."
      />
    </Confirm>
  )
}
