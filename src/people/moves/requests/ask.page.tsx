import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { Actions, Card, FieldSet, Form, type Option, PageHead, SelectField, TextArea, TextField } from '#ui'
import type { askForFile } from './ask.ts'

export const askSentences: Sentences<RefusalOf<typeof askForFile>> = {
  'nobody-known':
    'Tidak ada berkas dengan nomor itu. Periksa angkanya, atau catat orangnya sebagai berkas baru.',
  'own-file': 'Berkas ini sudah ada di satuan kerja Anda.',
  'asked-already': ({ unit }) => `Satuan kerja Anda sudah meminta berkas ini; ${unit} belum menjawab.`,
}

interface AskProps {
  form: FormState
  units: readonly Option[]
}

export function AskPage({ form, units }: AskProps) {
  return (
    <>
      <PageHead
        title="Minta berkas"
        lead="Untuk orang yang sudah punya berkas di satuan kerja lain. Satu orang, satu berkas."
      />
      <Card>
        <Form form={form}>
          <FieldSet legend="Berkas siapa">
            <TextField
              form={form}
              name="nik"
              label="NIK"
              hint="16 angka. Atau isi kedua isian di bawahnya."
              inputmode="numeric"
              optional
            />
            <SelectField
              form={form}
              name="holderUnitId"
              label="Satuan kerja yang pernah mencatat"
              options={units}
              optional
            />
            <TextField form={form} name="number" label="Nomor registrasi di sana" optional />
          </FieldSet>
          <TextArea
            form={form}
            name="reason"
            label="Alasan"
            hint="Misalnya orangnya sudah tiba pada 3 Maret dengan surat nomor sekian."
            rows={3}
          />
          <Actions submit="Minta berkas" cancel={to.moves} />
        </Form>
      </Card>
    </>
  )
}
