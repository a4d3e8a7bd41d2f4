import { to } from '#addresses'
import { type Agreement, sharedSentences } from '#agreements'
import { type FormState, number, type RefusalOf, type Sentences, shortDay } from '#kernel'
import { Actions, Card, FieldSet, Form, Hidden, PageHead, SelectField, TextArea, TextField } from '#ui'
import type { PlanItemView } from '../queries.ts'
import type { evaluate } from './evaluate.ts'
import { Reached, SentBack, TermFactsView } from './evaluation-parts.tsx'
import type { TermFacts } from './facts.ts'
import type { Evaluation } from './tables.ts'
import { verdicts } from './verdicts.ts'

export const writeSentences: Sentences<RefusalOf<typeof evaluate>> = {
  ...sharedSentences,
  'not-yet': 'Evaluasi ditulis setelah kerja sama berlaku.',
  'already-confirmed': 'Evaluasi ini sudah disahkan dan tidak dapat diubah.',
  unjudged: ({ activities }) => `Belum dinilai: ${(activities as string[]).join('; ')}.`,
}

const options = Object.entries(verdicts).map(([value, label]) => ({ value, label }))

interface WriteProps {
  agreement: Agreement
  items: PlanItemView[]
  facts: TermFacts
  /** What was written before. */
  evaluation: Evaluation | undefined
  form: FormState
}

export function WriteEvaluationPage({ agreement, items, facts, evaluation, form }: WriteProps) {
  return (
    <>
      <PageHead title="Tulis evaluasi" lead={agreement.title} />
      {evaluation && <SentBack evaluation={evaluation} />}
      <Card title="Yang tercatat">
        <TermFactsView agreement={agreement} facts={facts} />
      </Card>
      <Card title="Penilaian Anda">
        <Form form={form}>
          <Hidden name="version" value={String(form.values.version ?? 0)} />
          {items.map((item) => (
            <FieldSet legend={item.activity}>
              <p class="quiet">
                Dijanjikan {number(item.quantity)} {item.measure}, {shortDay(item.startsOn)} sampai{' '}
                {shortDay(item.endsOn)}.
              </p>
              <Reached item={item} progress={facts.progress} />
              <SelectField form={form} name={`hasil-${item.id}`} label="Hasil" options={options} />
              <TextField form={form} name={`catatan-${item.id}`} label="Catatan" optional />
            </FieldSet>
          ))}
          <FieldSet legend="Keseluruhan">
            <TextArea form={form} name="benefitUnit" label="Manfaat bagi unit" rows={3} />
            <TextArea form={form} name="benefitPartner" label="Manfaat bagi mitra" rows={3} />
            <TextArea form={form} name="obstacles" label="Kendala" rows={3} />
            <TextArea
              form={form}
              name="points"
              label="Yang perlu diperbaiki"
              hint="Satu baris satu butir. Kerja sama penerus menjawabnya satu per satu."
              optional
            />
          </FieldSet>
          <Actions submit="Simpan evaluasi" cancel={to.evaluation(agreement.id)} />
        </Form>
      </Card>
    </>
  )
}
