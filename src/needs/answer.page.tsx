import { to } from '#addresses'
import { objects } from '#agreements'
import { type Actor, type FormState, may, type RefusalOf, type Sentences, typed } from '#kernel'
import { Actions, ButtonLink, Card, Empty, Form, Hidden, PageHead, SelectField } from '#ui'
import type { answer } from './answer.ts'
import type { Answer } from './answers.ts'
import type { NeedView } from './queries.ts'
import { shared } from './sentences.ts'

export const sentences: Sentences<RefusalOf<typeof answer>> = {
  ...shared,
  'not-an-answer': 'Kerja sama ini tidak lagi berjalan atau tidak mengikat unit ini. Pilih yang lain.',
}

interface AnswerProps {
  need: NeedView
  answers: Answer[]
  form: FormState
  actor: Actor
}

/** Which cooperation, or which promise of it, is to give what is lacking. */
export function AnswerPage({ need, answers, form, actor }: AnswerProps) {
  return (
    <>
      <PageHead title="Tautkan dengan kerja sama" lead={`${need.what}, ${need.unitName}.`} />
      <Card>
        {answers.length === 0 ? (
          <Empty
            title="Belum ada kerja sama yang berjalan"
            icon="handshake"
            action={
              may(actor, 'agreement.propose') && (
                <ButtonLink href={to.newAgreement} kind="primary" icon="plus">
                  Ajukan kerja sama
                </ButtonLink>
              )
            }
          >
            Kebutuhan dapat ditautkan sejak kerja sama masih dijajaki.
          </Empty>
        ) : (
          <Form form={form}>
            <Hidden name="version" value={typed(form, 'version')} />
            <SelectField
              form={form}
              name="by"
              label="Kerja sama atau kegiatan rencana aksi"
              hint={`Yang berobjek ${objects[need.object].toLowerCase()} tampil di atas.`}
              options={answers.map(({ value, agreement, planItem, partners }) => ({
                value,
                label: planItem ? `Kegiatan: ${planItem}` : agreement,
                group: partners ? `${agreement}, ${partners}` : agreement,
              }))}
            />
            <Actions submit="Tautkan" cancel={to.need(need.id)} />
          </Form>
        )}
      </Card>
    </>
  )
}
