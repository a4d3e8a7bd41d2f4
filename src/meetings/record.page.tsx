import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { Actions, Card, Form, Hidden, PageHead, TextArea } from '#ui'
import type { invite } from './invite.ts'
import type { Choices } from './people.ts'
import { PeopleFields } from './people-fields.tsx'
import type { record } from './record.ts'
import { shared } from './sentences.ts'
import type { Meeting } from './tables.ts'

export const inviteSentences: Sentences<RefusalOf<typeof invite>> = shared
export const recordSentences: Sentences<RefusalOf<typeof record>> = shared

interface PeopleProps {
  meeting: Meeting
  form: FormState
  choices: Choices
}

export function InvitePage({ meeting, form, choices }: PeopleProps) {
  return (
    <>
      <PageHead title="Siapa yang diundang" lead={meeting.title} />
      <Card>
        <Form form={form}>
          <PeopleFields form={form} choices={choices} />
          <Actions submit="Simpan undangan" cancel={to.meeting(meeting.id)} />
        </Form>
      </Card>
    </>
  )
}

export function RecordPage({ meeting, form, choices }: PeopleProps) {
  return (
    <>
      <PageHead title="Catat hasil pertemuan" lead={meeting.title} />
      <Card>
        <Form form={form}>
          <Hidden name="version" value={String(form.values.version ?? meeting.version)} />
          <TextArea
            form={form}
            name="notes"
            label="Catatan pembicaraan"
            hint="Pokok yang dibicarakan. Keputusan dicatat tersendiri sebagai tindak lanjut."
            rows={6}
          />
          <TextArea form={form} name="offered" label="Yang ditawarkan mitra" rows={3} optional />
          <TextArea form={form} name="asked" label="Yang kita minta" rows={3} optional />
          <PeopleFields form={form} choices={choices} />
          <Actions submit="Simpan hasil" cancel={to.meeting(meeting.id)} />
        </Form>
      </Card>
    </>
  )
}
