import { to } from '#addresses'
import { type Agreement, sharedSentences } from '#agreements'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { Actions, ButtonLink, Card, Form, PageHead, SelectField, TextField } from '#ui'
import type { PlanItemView } from '../queries.ts'
import type { answer } from './answer.ts'
import type { PointAnswer } from './queries.ts'

export const answerSentences: Sentences<RefusalOf<typeof answer>> = {
  ...sharedSentences,
  over: 'Kerja sama ini sudah selesai, jadi butirnya tidak ditindaklanjuti lagi.',
  'not-in-the-plan': 'Kegiatan ini tidak ada dalam rencana aksi kerja sama ini. Pilih yang lain.',
}

interface AnswerProps {
  agreement: Agreement
  point: PointAnswer
  items: PlanItemView[]
  mayAdd: boolean
  form: FormState
}

export function AnswerPage({ agreement, point, items, mayAdd, form }: AnswerProps) {
  const add = mayAdd && (
    <ButtonLink href={to.newPlanItem(agreement.id)} icon="plus">
      Tambah kegiatan
    </ButtonLink>
  )
  return (
    <>
      <PageHead title="Tindak lanjut butir perbaikan" lead={point.wish} actions={add} />
      <Card>
        <Form form={form}>
          <SelectField
            form={form}
            name="planItemId"
            label="Masuk dalam kegiatan"
            prompt="Tidak masuk kegiatan mana pun"
            options={items.map(({ id, activity }) => ({ value: id, label: activity }))}
            optional
          />
          <TextField form={form} name="reason" label="Atau alasan mengapa tidak" optional />
          <Actions submit="Simpan tindak lanjut" cancel={`${to.agreement(agreement.id)}#masa-sebelumnya`} />
        </Form>
      </Card>
    </>
  )
}
