import { to } from '#addresses'
import { type FormState, longDay } from '#kernel'
import { Actions, Card, Form, PageHead, TextField } from '#ui'
import type { LessonView } from '../lesson.ts'
import { whenSaid } from '../said.ts'

export function GivePage({ form, lesson }: { form: FormState; lesson: LessonView }) {
  return (
    <>
      <PageHead
        title="Beri tautan instruktur"
        lead={`${lesson.programmeName}, ${lesson.cohortName}. ${whenSaid(lesson)}.`}
      />
      <Card>
        <Form form={form}>
          <TextField
            form={form}
            name="holder"
            label="Nama instruktur"
            hint="Tercatat sebagai yang mengisi kehadiran."
          />
          <p class="hint">
            {`Tautan hanya memuat nama peserta, hanya terbuka pada ${longDay(lesson.heldOn)}, dan berakhir setelah kehadiran disimpan. Tautan lama sesi ini tidak berlaku lagi.`}
          </p>
          <Actions submit="Buat tautan" cancel={to.sheet(lesson.id)} />
        </Form>
      </Card>
    </>
  )
}
