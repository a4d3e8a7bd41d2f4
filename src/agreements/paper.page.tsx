import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { Actions, Card, FileField, Form, PageHead, SelectField, TextField } from '#ui'
import type { attach } from './attach.ts'
import { paperKindOptions } from './choices.ts'
import { shared } from './sentences.ts'
import type { Agreement } from './tables.ts'

export const sentences: Sentences<RefusalOf<typeof attach>> = {
  ...shared,
  'same-paper': ({ name }) => `Berkas dengan isi yang sama sudah tersimpan dengan nama ${String(name)}.`,
}

export function PaperFormPage({
  agreement,
  form,
  limit,
}: {
  agreement: Agreement
  form: FormState
  limit: number
}) {
  return (
    <>
      <PageHead title="Unggah berkas" lead={agreement.title} />
      <Card>
        <Form form={form} files>
          <SelectField form={form} name="kind" label="Jenis berkas" options={paperKindOptions} />
          <FileField form={form} name="file" label="Berkas" limit={limit} />
          <TextField form={form} name="note" label="Keterangan" optional />
          <Actions submit="Unggah berkas" cancel={to.agreement(agreement.id)} />
        </Form>
      </Card>
    </>
  )
}
