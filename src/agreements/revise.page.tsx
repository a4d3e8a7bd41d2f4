import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import {
  Actions,
  Card,
  CheckFields,
  FieldSet,
  Form,
  Hidden,
  type Option,
  PageHead,
  SelectField,
  TextArea,
  TextField,
} from '#ui'
import { kindOptions, objectOptions, relativeOptions } from './choices.ts'
import type { Relative } from './queries.ts'
import type { revise } from './revise.ts'
import { shared } from './sentences.ts'
import type { Agreement } from './tables.ts'

export const sentences: Sentences<RefusalOf<typeof revise>> = {
  ...shared,
  'parent-and-reason': 'Pilih nota induk atau tulis alasan tanpa nota induk, jangan keduanya.',
  'not-a-parent':
    'PKS bernaung pada nota kesepahaman; adendum dan rencana kerja pada nota atau PKS, semuanya dengan mitra yang sama. Simpan dulu jenis naskahnya, lalu pilih induknya.',
}

export function RevisePage({
  agreement,
  form,
  parents,
  directives,
}: {
  agreement: Agreement
  form: FormState
  parents: Relative[]
  directives: Option[]
}) {
  return (
    <>
      <PageHead title="Ubah data kerja sama" lead={agreement.title} />
      <Card>
        <Form form={form}>
          <Hidden name="version" value={String(form.values.version ?? agreement.version)} />
          <SelectField form={form} name="kind" label="Jenis naskah" options={kindOptions} />
          <TextField
            form={form}
            name="kindAsWritten"
            label="Sebutan pada naskah"
            hint="Bila judul naskah memakai sebutan lain, misalnya Nota Kesepakatan."
            optional
          />
          <TextField form={form} name="title" label="Judul" />
          <CheckFields form={form} name="objects" label="Objek kerja sama" options={objectOptions} />
          <TextArea form={form} name="scope" label="Ruang lingkup" optional />
          {directives.length > 0 && (
            <SelectField
              form={form}
              name="directiveId"
              label="Arahan yang dijawab"
              prompt="Tidak menjawab arahan yang terdaftar"
              options={directives}
              optional
            />
          )}
          <TextField form={form} name="directive" label="Dasar arahan" optional />
          <FieldSet legend="Naskah induk">
            <SelectField
              form={form}
              name="parentId"
              label="Nota kesepahaman atau naskah yang menaungi"
              prompt={parents.length > 0 ? 'Tidak ada' : 'Belum ada naskah yang dapat menaungi'}
              options={relativeOptions(parents)}
              optional
            />
            <TextField
              form={form}
              name="noParentReason"
              label="Alasan tanpa nota induk"
              hint="Misalnya: dinas menandatangani langsung dengan unit."
              optional
            />
          </FieldSet>
          <Actions submit="Simpan" cancel={to.agreement(agreement.id)} />
        </Form>
      </Card>
    </>
  )
}
