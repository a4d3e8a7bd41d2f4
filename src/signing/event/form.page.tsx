import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import {
  Actions,
  ButtonLink,
  Card,
  CheckFields,
  DateField,
  FieldRow,
  Form,
  Hidden,
  PageHead,
  TextArea,
  TextField,
} from '#ui'
import { shared } from '../sentences.ts'
import type { SigningEvent } from '../tables.ts'
import type { arrange } from './arrange.ts'
import type { Choice } from './offices.ts'
import type { revise } from './revise.ts'

const outOfReach = 'Satuan kerja yang dipilih di luar jangkauan Anda. Pilih dari daftar.'
export const arrangeSentences: Sentences<RefusalOf<typeof arrange>> = { 'office-out-of-reach': outOfReach }
export const reviseSentences: Sentences<RefusalOf<typeof revise>> = {
  ...shared,
  'office-out-of-reach': outOfReach,
}

interface FormProps {
  event?: SigningEvent | undefined
  form: FormState
  offices: Choice[]
}

export function EventFormPage({ event, form, offices }: FormProps) {
  return (
    <>
      <PageHead
        title={event ? 'Ubah acara' : 'Siapkan acara'}
        lead="Satu acara dapat memuat banyak naskah, dari beberapa satuan kerja."
        actions={
          event?.state === 'preparing' && (
            <ButtonLink href={to.callOffSigning(event.id)}>Acara tidak jadi?</ButtonLink>
          )
        }
      />
      <Card>
        <Form form={form}>
          {event && <Hidden name="version" value={String(form.values.version ?? event.version)} />}
          <TextField
            form={form}
            name="title"
            label="Judul acara"
            hint="Misalnya Penandatanganan kerja sama tahun 2027."
          />
          <FieldRow>
            <DateField form={form} name="heldOn" label="Hari" />
            <TextField
              form={form}
              name="startsAt"
              label="Jam mulai"
              hint="Misalnya 09.00."
              width="short"
              optional
            />
          </FieldRow>
          <TextField form={form} name="place" label="Tempat" hint="Ruang dan kota, seperti pada naskah." />
          <TextArea
            form={form}
            name="programme"
            label="Susunan acara"
            hint="Satu baris satu mata acara, misalnya 09.00 Pembukaan."
            rows={7}
            optional
          />
          {offices.length > 0 && (
            <CheckFields
              form={form}
              name="units"
              label="Satuan kerja yang ikut"
              hint="Ikut melihat acara dan memasukkan kerja samanya."
              options={offices.map(({ id, name }) => ({ value: id, label: name }))}
              optional
            />
          )}
          <Actions
            submit={event ? 'Simpan acara' : 'Siapkan acara'}
            cancel={event ? to.signing(event.id) : to.signings}
          />
        </Form>
      </Card>
    </>
  )
}
