import { to } from '#addresses'
import type { FormState } from '#kernel'
import { Actions, Card, DateField, FieldRow, FileField, Form, PageHead, SelectField, TextField } from '#ui'
import { docxType } from '../printing/docx.ts'
import { templateKinds } from './kinds.ts'

export function AddTemplatePage({ form, limit }: { form: FormState; limit: number }) {
  return (
    <>
      <PageHead
        title="Unggah templat"
        lead={
          <>
            Tulis tag di tempat isinya. <a href={to.paperTags}>Lihat daftar tag</a>
          </>
        }
      />
      <Card>
        <Form form={form} files>
          <TextField form={form} name="title" label="Nama templat" hint="Misalnya PKS Rutan Barabai 2027." />
          <SelectField
            form={form}
            name="kind"
            label="Untuk"
            options={Object.entries(templateKinds).map(([value, label]) => ({ value, label }))}
          />
          <FieldRow>
            <DateField form={form} name="validFrom" label="Dipakai sejak" />
            <DateField form={form} name="validTo" label="Sampai" optional />
          </FieldRow>
          <FileField
            form={form}
            name="file"
            label="Berkas Word"
            hint="Tanpa makro. Dicoba dengan data contoh sebelum disimpan."
            types={[docxType]}
            limit={limit}
          />
          <Actions submit="Unggah dan coba" cancel={to.paperTemplates} />
        </Form>
      </Card>
    </>
  )
}
