import { to } from '#addresses'
import type { FormState } from '#kernel'
import { Actions, Card, Form, PageHead, TextArea } from '#ui'
import type { LessonView } from '../lesson.ts'
import { RollFields } from '../marking/roll-fields.tsx'
import type { RollLine } from '../roll.ts'
import { whenSaid } from '../said.ts'
import { noteOf } from '../sheet/show.page.tsx'

export function AskPage({ form, lesson, lines }: { form: FormState; lesson: LessonView; lines: RollLine[] }) {
  const unrecorded = lesson.state === 'unrecorded'
  return (
    <>
      <PageHead
        title={unrecorded ? 'Minta pencatatan' : 'Minta perubahan'}
        lead={`${lesson.programmeName}, ${lesson.cohortName}. ${whenSaid(lesson)}.`}
      />
      <Card>
        <Form form={form}>
          <TextArea
            form={form}
            name="reason"
            label="Alasan"
            hint="Sebut buktinya, misalnya foto lembar atau surat panggilan sidang."
            rows={3}
          />
          <RollFields
            form={form}
            lines={lines}
            keyOf={({ participantId }) => participantId}
            noteOf={noteOf}
          />
          <p class="hint">
            Yang tidak dicentang menjadi hadir setelah disetujui. Sampai saat itu catatan lama dihitung.
          </p>
          <Actions submit="Kirim permintaan" cancel={to.sheet(lesson.id)} />
        </Form>
      </Card>
    </>
  )
}
