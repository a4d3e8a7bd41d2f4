import { to } from '#addresses'
import type { Agreement } from '#agreements'
import type { FormState } from '#kernel'
import { Actions, Card, DateField, Form, Notice, PageHead, TextField } from '#ui'
import type { AddendumRow } from './queries.ts'

interface OpenProps {
  main: Agreement
  form: FormState
  /** Addenda of the same agreement that are still on their way. */
  others: AddendumRow[]
}

export function OpenPage({ main, form, others }: OpenProps) {
  return (
    <>
      <PageHead title="Buat adendum" lead={main.title} />
      <Card>
        <Form form={form}>
          {others.length > 0 && (
            <Notice>
              {others.length} adendum lain masih dalam proses. Keduanya boleh berjalan; yang digabungkan
              belakangan disesuaikan lebih dulu dengan yang sudah berlaku.
            </Notice>
          )}
          <TextField form={form} name="title" label="Judul adendum" />
          <DateField
            form={form}
            name="effectiveOn"
            label="Mulai berlaku"
            hint="Naskah induk berubah pada hari ini, setelah semua pihak menandatangani."
          />
          <Actions submit="Buat salinan" cancel={to.addenda(main.id)} />
        </Form>
      </Card>
    </>
  )
}
