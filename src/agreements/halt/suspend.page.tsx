import { to } from '#addresses'
import { type Child, type Day, type FormState, longDay, type RefusalOf, type Sentences } from '#kernel'
import { Actions, Alert, Card, Confirm, DateField, FieldRow, FileField, Form, PageHead, TextField } from '#ui'
import { shared } from '../sentences.ts'
import type { Agreement } from '../tables.ts'
import type { resume } from './resume.ts'
import type { suspend } from './suspend.ts'

export const suspendSentences: Sentences<RefusalOf<typeof suspend>> = {
  ...shared,
  'not-in-force': 'Hanya kerja sama yang sedang berlaku yang dapat dibekukan.',
  'already-suspended': 'Kerja sama ini sudah dibekukan.',
  'outside-term': ({ startsOn, endsOn }) =>
    `Mulai dibekukan harus di dalam masa berlaku, ${longDay(String(startsOn))} sampai ${longDay(String(endsOn))}.`,
}

export const resumeSentences: Sentences<RefusalOf<typeof resume>> = {
  ...shared,
  'not-suspended': 'Kerja sama ini tidak sedang dibekukan.',
  'in-the-future': 'Tanggal dilanjutkan melewati hari ini.',
}

interface SuspendProps {
  agreement: Agreement
  /** What of later capabilities will be held. */
  affected: Child[]
  form: FormState
  /** Most bytes of a file. */
  limit: number
}

export function SuspendPage({ agreement, affected, form, limit }: SuspendProps) {
  return (
    <>
      <PageHead title="Bekukan kerja sama" lead={agreement.title} />
      <Alert title="Selama dibekukan, kegiatannya ditahan.">
        Masa berlaku tetap berjalan. Kerja sama dapat dilanjutkan kapan saja.
      </Alert>
      {affected}
      <Card>
        <Form form={form} files>
          <TextField form={form} name="reason" label="Alasan" />
          <FieldRow>
            <DateField form={form} name="beginsOn" label="Mulai dibekukan" />
            <DateField form={form} name="plannedUntil" label="Rencana sampai" />
          </FieldRow>
          <FileField form={form} name="file" label="Surat pembekuan" limit={limit} />
          <Actions submit="Bekukan kerja sama" cancel={to.agreement(agreement.id)} />
        </Form>
      </Card>
    </>
  )
}

export function ResumePage({
  agreement,
  form,
  today,
}: {
  agreement: Agreement
  form: FormState
  today: Day
}) {
  return (
    <Confirm
      form={form}
      title="Lanjutkan kerja sama ini?"
      consequence={`Pembekuan ${agreement.title} berakhir dan kegiatannya berjalan lagi.`}
      submit="Lanjutkan kerja sama"
      cancel={to.agreement(agreement.id)}
    >
      <DateField form={form} name="liftedOn" label="Dilanjutkan mulai" max={today} />
      <TextField form={form} name="reason" label="Alasan" />
    </Confirm>
  )
}
