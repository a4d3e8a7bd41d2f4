import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { Actions, Card, DateField, Form, Hidden, PageHead, SelectField, TextField } from '#ui'
import { OwnerFields } from '../owner-fields.tsx'
import type { Choices } from '../people.ts'
import { shared } from '../sentences.ts'
import type { add } from './add.ts'
import type { revise } from './revise.ts'

export const sentences: Sentences<RefusalOf<typeof add> | RefusalOf<typeof revise>> = {
  ...shared,
  'same-person': 'Pemeriksa harus orang lain, bukan penanggung jawabnya sendiri.',
  'reported-it': 'Orang ini sudah melaporkan tindak lanjut ini selesai, jadi tidak dapat memeriksanya.',
  'not-a-verifier': 'Orang ini tidak sedang bertugas di satuan kerja yang terkait. Pilih pemeriksa lain.',
  'already-verified': 'Tindak lanjut ini sudah terverifikasi, jadi tidak berubah lagi.',
}

interface PointFormProps {
  form: FormState
  choices: Choices
  lead: string
  cancel: string
  /** Of the point that is revised. */
  version?: number | undefined
}

export function PointFormPage({ form, choices, lead, cancel, version }: PointFormProps) {
  return (
    <>
      <PageHead title={version ? 'Ubah tindak lanjut' : 'Tambah tindak lanjut'} lead={lead} />
      <Card>
        <Form form={form}>
          {version && <Hidden name="version" value={String(form.values.version ?? version)} />}
          <TextField
            form={form}
            name="what"
            label="Yang harus dikerjakan"
            hint="Keputusan yang dapat ditagih, misalnya Kirim daftar kebutuhan sarana."
          />
          <OwnerFields form={form} choices={choices} />
          <DateField form={form} name="dueOn" label="Tenggat" />
          <SelectField
            form={form}
            name="verifierId"
            label="Pemeriksa"
            hint="Orang kedua yang memastikan benar selesai. Bukan penanggung jawabnya, dan bukan yang melaporkan."
            options={choices.staff.map(({ id, name, title, unitName }) => ({
              value: id,
              label: `${name}, ${title}`,
              group: unitName,
            }))}
          />
          <Actions submit={version ? 'Simpan' : 'Tambah tindak lanjut'} cancel={cancel} />
        </Form>
      </Card>
    </>
  )
}

export const pointCancel = (meetingId: string) => `${to.meeting(meetingId)}#tindak-lanjut`
