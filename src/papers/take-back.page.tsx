import { to } from '#addresses'
import { type Agreement, sharedSentences } from '#agreements'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { Actions, Card, FileField, Form, PageHead, TextField } from '#ui'
import { docxType } from './printing/docx.ts'
import type { takeBack } from './take-back.ts'

export const sentences: Sentences<RefusalOf<typeof takeBack>> = {
  locked: sharedSentences.locked,
  'under-approval': sharedSentences['under-approval'],
  'same-text': ({ serial }) =>
    `Berkas ini sama dengan versi ${String(serial)} yang sudah tersimpan. Pilih berkas yang lain.`,
}

interface TakeBackProps {
  agreement: Agreement
  form: FormState
  limit: number
}

export function TakeBackPage({ agreement, form, limit }: TakeBackProps) {
  return (
    <>
      <PageHead title="Unggah naskah yang kembali" lead={agreement.title} />
      <Card>
        <Form form={form} files>
          <FileField
            form={form}
            name="file"
            label="Naskah dari mitra"
            hint="Isinya dibandingkan pasal demi pasal dengan versi sebelumnya. Berkas aslinya disimpan."
            types={[docxType]}
            limit={limit}
          />
          <TextField
            form={form}
            name="note"
            label="Catatan"
            hint="Misalnya: usulan bagian hukum pemda."
            optional
          />
          <Actions submit="Unggah naskah" cancel={to.agreementTexts(agreement.id)} />
        </Form>
      </Card>
    </>
  )
}
