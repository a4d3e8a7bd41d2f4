import { to } from '#addresses'
import { type FormState, longDay, type RefusalOf, type Sentences } from '#kernel'
import {
  Actions,
  Card,
  Checklist,
  Confirm,
  DateField,
  FileField,
  Form,
  PageHead,
  SelectField,
  TextArea,
  TextField,
} from '#ui'
import type { advance } from './advance.ts'
import type { Check } from './checks.ts'
import { stageOptions } from './choices.ts'
import type { drop } from './drop.ts'
import { shared } from './sentences.ts'
import { type Stage, stages } from './stages.ts'
import type { Agreement } from './tables.ts'

export const sentences: Sentences<RefusalOf<typeof advance>> = {
  ...shared,
  'already-signed': 'Sudah ada pihak yang menandatangani, jadi tahap tidak dapat dikembalikan.',
  'already-there': 'Kerja sama ini sudah berada pada tahap itu.',
  'in-the-future': 'Tanggal melewati hari ini.',
  'before-last-step': ({ since }) =>
    `Tanggal lebih awal daripada tahap sebelumnya, ${longDay(String(since))}.`,
  skips: ({ skipped }) =>
    `Tahap ${(skipped as Stage[]).map((stage) => stages[stage]).join(' dan ')} terlewati. Tulis alasannya.`,
  'goes-back': 'Mengembalikan tahap memerlukan alasan.',
  'approval-open': 'Naskah masih menunggu persetujuan. Tunggu sampai selesai, atau tarik pengajuannya.',
  'approval-returned': 'Naskah dikembalikan untuk diperbaiki. Perbaiki, lalu ajukan persetujuan lagi.',
  unapproved: ({ stale }) =>
    stale
      ? 'Naskah berubah sesudah disetujui. Ajukan persetujuan lagi, atau tulis alasan melanjutkan tanpa itu.'
      : 'Naskah belum disetujui berjenjang. Ajukan persetujuan dulu, atau tulis alasan melanjutkan tanpa itu.',
}

interface AdvanceProps {
  agreement: Agreement
  form: FormState
  due: Check[]
  limit: number
}

export function AdvancePage({ agreement, form, due, limit }: AdvanceProps) {
  return (
    <>
      <PageHead title="Pindah tahap" lead={`${agreement.title}, sekarang ${stages[agreement.stage]}.`} />
      {due.length > 0 && (
        <Card title="Yang belum ada pada tahap ini">
          <Checklist items={due} />
        </Card>
      )}
      <Card>
        <Form form={form} files>
          <SelectField form={form} name="stage" label="Tahap tujuan" options={stageOptions} />
          <DateField
            form={form}
            name="enteredOn"
            label="Tanggal"
            hint="Hari tahap itu tercapai, boleh sebelum hari ini."
          />
          <TextArea form={form} name="note" label="Catatan" hint="Hasil pertemuan atau keputusan." optional />
          <TextField
            form={form}
            name="reason"
            label="Alasan bila melewati atau mengembalikan tahap"
            hint="Juga bila maju ke tanda tangan tanpa persetujuan berjenjang."
            optional
          />
          <FileField
            form={form}
            name="paper"
            label="Notula, berita acara, atau hasil telaah"
            limit={limit}
            optional
          />
          <Actions submit="Pindahkan tahap" cancel={to.agreement(agreement.id)} />
        </Form>
      </Card>
    </>
  )
}

export const dropSentences: Sentences<RefusalOf<typeof drop>> = { ...shared }

export function DropPage({ agreement, form }: { agreement: Agreement; form: FormState }) {
  return (
    <Confirm
      form={form}
      title="Hentikan kerja sama ini?"
      consequence={`${agreement.title} tidak dilanjutkan. Catatannya tetap tersimpan dan tidak dapat dibuka lagi.`}
      submit="Hentikan kerja sama"
      cancel={to.agreement(agreement.id)}
      danger
    >
      <TextField form={form} name="reason" label="Alasan" />
    </Confirm>
  )
}
