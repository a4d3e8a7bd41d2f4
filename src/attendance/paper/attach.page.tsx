import { to } from '#addresses'
import type { FormState } from '#kernel'
import { Actions, Card, FileField, Form, PageHead } from '#ui'
import { codeOf } from '../code.ts'
import type { LessonView } from '../lesson.ts'
import { whenSaid } from '../said.ts'
import { photoTypes } from './attach.ts'

export function AttachPage({ form, lesson, limit }: { form: FormState; lesson: LessonView; limit: number }) {
  return (
    <>
      <PageHead
        title="Lampirkan foto lembar"
        lead={`${lesson.programmeName}, ${lesson.cohortName}. ${whenSaid(lesson)}. Kode ${codeOf(lesson.id)}.`}
      />
      <Card>
        <Form form={form} files>
          <FileField
            form={form}
            name="file"
            label="Foto atau pindaian lembar"
            hint="Pastikan kodenya sama dengan kode di atas."
            limit={limit}
            types={photoTypes}
          />
          <Actions submit="Lampirkan foto" cancel={to.sheet(lesson.id)} />
        </Form>
      </Card>
    </>
  )
}
