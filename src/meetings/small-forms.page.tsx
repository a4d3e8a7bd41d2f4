import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { Actions, Card, Confirm, DateField, FileField, Form, PageHead, SelectField, TextField } from '#ui'
import type { addObstacle } from './add-obstacle.ts'
import type { attach } from './attach.ts'
import type { callOff } from './call-off.ts'
import type { clearObstacle } from './clear-obstacle.ts'
import { fileKinds } from './kinds.ts'
import { OwnerFields } from './owner-fields.tsx'
import type { Choices } from './people.ts'
import { shared } from './sentences.ts'
import type { Meeting, Obstacle } from './tables.ts'

export const obstacleSentences: Sentences<RefusalOf<typeof addObstacle>> = shared
export const callOffSentences: Sentences<RefusalOf<typeof callOff>> = shared
export const clearSentences: Sentences<RefusalOf<typeof clearObstacle>> = {
  ...shared,
  'already-cleared': 'Kendala ini sudah dicatat teratasi.',
}
export const fileSentences: Sentences<RefusalOf<typeof attach>> = {
  ...shared,
  'same-file': ({ name }) => `Berkas dengan isi yang sama sudah tersimpan dengan nama ${String(name)}.`,
}

interface OneProps {
  meeting: Meeting
  form: FormState
}

export function ObstaclePage({ meeting, form, choices }: OneProps & { choices: Choices }) {
  return (
    <>
      <PageHead title="Tambah kendala" lead={meeting.title} />
      <Card>
        <Form form={form}>
          <TextField form={form} name="what" label="Kendala" hint="Apa yang menghalangi." />
          <TextField form={form} name="cause" label="Penyebab" hint="Mengapa, sejauh diketahui." />
          <OwnerFields form={form} choices={choices} optional />
          <Actions submit="Tambah kendala" cancel={to.meeting(meeting.id)} />
        </Form>
      </Card>
    </>
  )
}

export function ClearObstaclePage({ meeting, form, obstacle }: OneProps & { obstacle: Obstacle }) {
  return (
    <Confirm
      form={form}
      title="Kendala teratasi?"
      consequence={`${obstacle.what} Penyebab: ${obstacle.cause}`}
      submit="Catat teratasi"
      cancel={to.meeting(meeting.id)}
    >
      <DateField form={form} name="clearedOn" label="Teratasi pada" />
      <TextField form={form} name="clearedHow" label="Bagaimana teratasi" />
    </Confirm>
  )
}

export function MeetingFilePage({ meeting, form, limit }: OneProps & { limit: number }) {
  return (
    <>
      <PageHead title="Unggah berkas" lead={meeting.title} />
      <Card>
        <Form form={form} files>
          <SelectField
            form={form}
            name="kind"
            label="Jenis berkas"
            options={Object.entries(fileKinds).map(([value, label]) => ({ value, label }))}
          />
          <FileField form={form} name="file" label="Berkas" limit={limit} />
          <TextField form={form} name="note" label="Keterangan" optional />
          <Actions submit="Unggah berkas" cancel={to.meeting(meeting.id)} />
        </Form>
      </Card>
    </>
  )
}

export function CallOffPage({ meeting, form }: OneProps) {
  return (
    <Confirm
      form={form}
      title="Batalkan pertemuan ini?"
      consequence={`${meeting.title} ditandai batal dan tidak dapat dicatat lagi.`}
      submit="Batalkan pertemuan"
      cancel={to.meeting(meeting.id)}
      danger
    >
      <TextField form={form} name="callOffReason" label="Alasan" />
    </Confirm>
  )
}
