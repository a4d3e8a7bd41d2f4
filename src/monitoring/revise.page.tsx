import { to } from '#addresses'
import { type FormState, longDay, typed } from '#kernel'
import { Actions, Card, Form, Hidden, PageHead, TextField } from '#ui'
import type { ChecklistItem } from './tables.ts'
import type { VisitView } from './visit.ts'
import { FindingFields } from './visit-fields.tsx'

interface ReviseProps {
  form: FormState
  visit: VisitView
  items: ChecklistItem[]
}

export function RevisePage({ form, visit, items }: ReviseProps) {
  return (
    <>
      <PageHead
        title="Ubah hasil kunjungan"
        lead={`${visit.agreementTitle}, ${longDay(visit.visitedOn)}. Isi yang lama tetap terbaca di riwayat.`}
      />
      <Card>
        <Form form={form}>
          <Hidden name="version" value={typed(form, 'version')} />
          <FindingFields form={form} items={items} />
          <TextField form={form} name="reason" label="Alasan mengubah" />
          <Actions submit="Simpan perubahan" cancel={to.monitoringVisit(visit.id)} />
        </Form>
      </Card>
    </>
  )
}
