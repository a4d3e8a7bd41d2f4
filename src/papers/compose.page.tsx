import { to } from '#addresses'
import { type Agreement, sharedSentences } from '#agreements'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { Actions, Card, CheckField, DateField, Form, Notice, PageHead, TextField } from '#ui'
import type { compose } from './compose.ts'

export const sentences: Sentences<RefusalOf<typeof compose>> = { locked: sharedSentences.locked }

interface ComposeProps {
  agreement: Agreement
  form: FormState
  /** How many versions there are already. */
  versions: number
}

export function ComposePage({ agreement, form, versions }: ComposeProps) {
  return (
    <>
      <PageHead title="Susun naskah" lead={agreement.title} />
      <Card>
        <Form form={form}>
          {versions > 0 && (
            <Notice>Naskah ini menjadi versi {versions + 1}. Versi sebelumnya tetap tersimpan.</Notice>
          )}
          <DateField
            form={form}
            name="signingOn"
            label="Tanggal penandatanganan"
            hint="Hari dan tanggal dalam huruf ditulis program. Bila bergeser, susun lagi."
          />
          <TextField form={form} name="place" label="Tempat penandatanganan" hint="Misalnya Barabai." />
          <CheckField
            form={form}
            name="sharesData"
            label="Data pribadi dipertukarkan"
            hint="Misalnya daftar nama, NIK, atau data kesehatan. Naskah memuat pasal pelindungan data pribadi."
          />
          <Actions submit="Susun naskah" cancel={to.agreementTexts(agreement.id)} />
        </Form>
      </Card>
    </>
  )
}
