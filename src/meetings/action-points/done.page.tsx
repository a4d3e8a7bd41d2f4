import { to } from '#addresses'
import { type Day, type FormState, longDay, type RefusalOf, type Sentences } from '#kernel'
import { Actions, Card, Confirm, DateField, Facts, FileField, Form, PageHead, TextArea, TextField } from '#ui'
import { shared } from '../sentences.ts'
import type { PointView } from './reach.ts'
import type { report } from './report.ts'
import type { sendBack } from './send-back.ts'
import type { verify } from './verify.ts'

export const reportSentences: Sentences<RefusalOf<typeof report>> = {
  ...shared,
  'not-open': 'Tindak lanjut ini sudah dilaporkan selesai.',
  'the-verifier':
    'Anda pemeriksa tindak lanjut ini, jadi orang lain yang melaporkannya selesai. Minta penanggung jawabnya.',
}
const notReported = { 'not-reported': 'Tindak lanjut ini tidak sedang menunggu verifikasi.' }
export const verifySentences: Sentences<RefusalOf<typeof verify>> = notReported
export const returnSentences: Sentences<RefusalOf<typeof sendBack>> = notReported

interface PointProps {
  point: PointView
  form: FormState
}

export function ReportPage({ point, form, today, limit }: PointProps & { today: Day; limit: number }) {
  return (
    <>
      <PageHead title="Laporkan selesai" lead={point.what} />
      <Card>
        <Form form={form} files>
          <Facts
            items={[
              ['Pemeriksa', point.verifierName],
              ['Tenggat', longDay(point.dueOn)],
              point.returnedReason !== null && ['Dikembalikan karena', point.returnedReason],
            ]}
          />
          <DateField form={form} name="reportedOn" label="Selesai pada" max={today} />
          <TextArea form={form} name="report" label="Apa yang sudah dikerjakan" rows={3} />
          <FileField form={form} name="file" label="Bukti" limit={limit} optional />
          <Actions submit="Laporkan selesai" cancel={to.actionPoint(point.id)} />
        </Form>
      </Card>
    </>
  )
}

export function VerifyPage({ point, form }: PointProps) {
  return (
    <Confirm
      form={form}
      title="Benar sudah selesai?"
      consequence={`${point.what}. ${point.reportedByName} melaporkan: ${point.report} Setelah diverifikasi, tindak lanjut ini tidak berubah lagi.`}
      submit="Verifikasi"
      cancel={to.actionPoint(point.id)}
    >
      <TextField form={form} name="note" label="Catatan" optional />
    </Confirm>
  )
}

export function ReturnPage({ point, form }: PointProps) {
  return (
    <Confirm
      form={form}
      title="Kembalikan tindak lanjut ini?"
      consequence={`${point.what}. Tindak lanjut ini terbuka lagi dan ${point.ownerName} membaca alasannya.`}
      submit="Kembalikan"
      cancel={to.actionPoint(point.id)}
    >
      <TextField form={form} name="returnedReason" label="Apa yang belum" />
    </Confirm>
  )
}
