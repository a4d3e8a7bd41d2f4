import { to } from '#addresses'
import type { FormState } from '#kernel'
import { Actions, Card, Form, PageHead, TextField } from '#ui'
import type { ListView } from './list.ts'

interface TakeProps {
  list: ListView
  form: FormState
}

export function TakePage({ list, form }: TakeProps) {
  return (
    <>
      <PageHead title="Siapkan berkas lagi" lead="Setiap unduhan tercatat: siapa, kapan, dan untuk apa." />
      <Card>
        <Form form={form} action={to.takeNikList(list.id)}>
          <TextField
            form={form}
            name="purpose"
            label="Untuk keperluan"
            hint="Misalnya berkas pertama hilang."
          />
          <Actions submit="Siapkan berkas" cancel={to.nikList(list.id)} />
        </Form>
      </Card>
    </>
  )
}
