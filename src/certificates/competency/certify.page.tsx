import { to } from '#addresses'
import type { FormState } from '#kernel'
import { Actions, Card, DateField, FieldRow, FileField, Form, PageHead, TextField } from '#ui'
import { nameSaid } from '../said.ts'
import type { TestLine, TestView } from './test.ts'

interface CertifyProps {
  form: FormState
  test: TestView
  line: TestLine
  limit: number
}

export function CertifyPage({ form, test, line, limit }: CertifyProps) {
  return (
    <>
      <PageHead
        title="Catat sertifikat dari LSP"
        lead={`${nameSaid(line.name)}, ${test.scheme}. Salin dari sertifikatnya; orang kedua memeriksanya.`}
      />
      <Card>
        <Form form={form} files>
          <TextField form={form} name="number" label="Nomor sertifikat" />
          <TextField form={form} name="registration" label="Nomor registrasi" optional />
          <FieldRow>
            <DateField form={form} name="issuedOn" label="Tanggal terbit" />
            <DateField form={form} name="validUntil" label="Berlaku sampai" />
          </FieldRow>
          <FileField form={form} name="file" label="Pindaian sertifikat" limit={limit} />
          <Actions submit="Simpan sertifikat" cancel={to.competencyTest(test.id)} />
        </Form>
      </Card>
    </>
  )
}
