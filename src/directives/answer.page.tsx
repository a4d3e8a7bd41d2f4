import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { Actions, Card, Confirm, Facts, Form, Hidden, PageHead, RadioField, TextArea, TextField } from '#ui'
import type { answer } from './answer.ts'
import type { decide } from './decide.ts'
import type { DirectiveView } from './queries.ts'
import type { Answer } from './tables.ts'

export const answerSentences: Sentences<RefusalOf<typeof answer>> = {
  'not-asked': 'Arahan ini tidak ditujukan kepada unit Anda.',
  'answered-already': 'Unit Anda sudah menjawab arahan ini.',
}

export function AnswerPage({ directive, form }: { directive: DirectiveView; form: FormState }) {
  return (
    <Confirm
      form={form}
      title="Arahan ini tidak berlaku bagi unit Anda?"
      consequence={`${directive.issuerName} membaca alasan Anda, lalu menerima atau mengembalikannya.`}
      submit="Kirim jawaban"
      cancel={to.directive(directive.id)}
    >
      <TextField
        form={form}
        name="reason"
        label="Alasan"
        hint="Misalnya: unit tidak menampung narapidana perempuan."
      />
    </Confirm>
  )
}

export const decideSentences: Sentences<RefusalOf<typeof decide>> = {
  'decided-already': 'Jawaban ini sudah diputuskan atau diganti. Buka kembali arahannya.',
}

interface DecideProps {
  directive: DirectiveView
  unitName: string
  answer: Answer
  form: FormState
}

export function DecidePage({ directive, unitName, answer, form }: DecideProps) {
  return (
    <>
      <PageHead title={`Jawaban ${unitName}`} lead={directive.title} />
      <Card>
        <Facts
          kind="rows"
          items={[
            ['Menjawab', 'Tidak berlaku bagi unit ini'],
            ['Alasan', answer.reason],
            ['Oleh', answer.answeredBy],
          ]}
        />
        <Form form={form}>
          <Hidden name="version" value={String(form.values.version ?? answer.version)} />
          <RadioField
            form={form}
            name="state"
            label="Keputusan"
            options={[
              { value: 'accepted', label: 'Diterima', hint: 'Unit ini tidak dihitung lagi.' },
              { value: 'returned', label: 'Dikembalikan', hint: 'Unit ini tetap diminta menindaklanjuti.' },
            ]}
          />
          <TextArea form={form} name="decision" label="Alasan bila dikembalikan" optional />
          <Actions submit="Simpan keputusan" cancel={to.directive(directive.id)} />
        </Form>
      </Card>
    </>
  )
}
