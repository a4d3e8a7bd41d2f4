import { to } from '#addresses'
import { type Child, type Day, type FormState, longDay, type RefusalOf, type Sentences } from '#kernel'
import {
  Actions,
  Alert,
  Card,
  Confirm,
  DateField,
  FileField,
  Form,
  PageHead,
  SelectField,
  TextArea,
  TextField,
} from '#ui'
import { shared } from '../sentences.ts'
import type { Agreement } from '../tables.ts'
import type { endEarly } from './end-early.ts'
import type { withdrawEnd } from './withdraw-end.ts'
import { initiators } from './words.ts'

export const endSentences: Sentences<RefusalOf<typeof endEarly>> = {
  ...shared,
  'not-in-force': 'Hanya kerja sama yang sedang berlaku yang dapat diakhiri lebih awal.',
  'in-the-future':
    'Tanggal pengakhiran melewati hari ini. Catat pada hari itu; sampai saat itu kerja sama masih berlaku.',
  'before-it-began': ({ startsOn }) =>
    `Tanggal pengakhiran lebih awal daripada mulai berlaku, ${longDay(String(startsOn))}.`,
}

export const withdrawSentences: Sentences<RefusalOf<typeof withdrawEnd>> = {
  ...shared,
  'not-ended-early': 'Kerja sama ini tidak sedang diakhiri lebih awal.',
  'too-late': ({ recordedOn }) =>
    `Pengakhiran hanya dapat dicabut pada hari pencatatannya, ${longDay(String(recordedOn))}. Ajukan kerja sama penerus bila masih diperlukan.`,
}

interface EndProps {
  agreement: Agreement
  /** What of later capabilities stops, and whom it touches. */
  affected: Child[]
  form: FormState
  /** Most bytes of a file. */
  limit: number
  today: Day
}

export function EndEarlyPage({ agreement, affected, form, limit, today }: EndProps) {
  return (
    <>
      <PageHead title="Akhiri lebih awal" lead={agreement.title} />
      <Alert kind="stalled" title="Pengakhiran dicatat untuk selamanya.">
        Yang keliru dapat dicabut hanya pada hari yang sama.
      </Alert>
      {affected}
      <Card>
        <Form form={form} files>
          <DateField form={form} name="endedOn" label="Berakhir pada" max={today} />
          <SelectField
            form={form}
            name="initiatedBy"
            label="Atas prakarsa"
            options={Object.entries(initiators).map(([value, label]) => ({ value, label }))}
          />
          <TextField form={form} name="reason" label="Alasan" />
          <TextArea
            form={form}
            name="settlement"
            label="Penyelesaian hak dan kewajiban"
            hint="Yang masih harus dipenuhi masing-masing pihak, dan sampai kapan."
          />
          <TextArea
            form={form}
            name="handover"
            label="Serah terima barang"
            hint="Barang dan tempat yang kembali atau tetap tinggal. Tulis tidak ada bila memang tidak ada."
          />
          <FileField form={form} name="file" label="Surat pengakhiran" limit={limit} />
          <Actions submit="Akhiri kerja sama" cancel={to.agreement(agreement.id)} kind="danger" />
        </Form>
      </Card>
    </>
  )
}

export function WithdrawEndPage({ agreement, form }: { agreement: Agreement; form: FormState }) {
  return (
    <Confirm
      form={form}
      title="Cabut pengakhiran ini?"
      consequence={`${agreement.title} berlaku kembali dan kegiatan yang dihentikan dibuka lagi. Pengakhiran dan pencabutannya tetap tercatat.`}
      submit="Cabut pengakhiran"
      cancel={to.agreement(agreement.id)}
    >
      <TextField form={form} name="reason" label="Alasan pencabutan" />
    </Confirm>
  )
}
