import { to } from '#addresses'
import type { FormState } from '#kernel'
import { Actions, Card, DateField, FieldRow, Form, PageHead, TextArea, TextField } from '#ui'
import type { CertifiedCohort } from '../cohort.ts'

export function TestFormPage({ form, cohort }: { form: FormState; cohort: CertifiedCohort }) {
  return (
    <>
      <PageHead title="Catat uji kompetensi" lead={`${cohort.programmeName}, ${cohort.name}.`} />
      <Card>
        <Form form={form}>
          <TextField
            form={form}
            name="scheme"
            label="Skema sertifikasi"
            hint="Misalnya: Pembuat Kue Kering."
          />
          <FieldRow>
            <TextField form={form} name="body" label="LSP" />
            <TextField
              form={form}
              name="licence"
              label="Nomor lisensi LSP"
              hint="Misalnya: BNSP-LSP-123-ID."
            />
          </FieldRow>
          <FieldRow>
            <TextField form={form} name="place" label="Tempat uji kompetensi (TUK)" />
            <DateField form={form} name="heldOn" label="Hari uji" />
          </FieldRow>
          <FieldRow>
            <TextField form={form} name="assessor" label="Asesor" />
            <TextField
              form={form}
              name="assessorNumber"
              label="Nomor registrasi asesor"
              hint="Diawali MET., misalnya MET.000.001234 2023."
            />
          </FieldRow>
          <TextArea
            form={form}
            name="units"
            label="Unit kompetensi"
            hint="Satu per baris: kode SKKNI, lalu judulnya. Misalnya: M.74SPS03.013.2 Membuat kue kering."
            rows={6}
          />
          <Actions submit="Simpan uji" cancel={to.cohortCertificates(cohort.id)} />
        </Form>
      </Card>
    </>
  )
}
