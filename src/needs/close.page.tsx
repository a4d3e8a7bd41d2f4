import { to } from '#addresses'
import { type Day, type FormState, longDay, type RefusalOf, type Sentences, typed } from '#kernel'
import { Confirm, DateField, Hidden, TextField } from '#ui'
import type { meet } from './meet.ts'
import type { reopen } from './reopen.ts'
import { shared } from './sentences.ts'
import type { Need } from './tables.ts'
import type { withdraw } from './withdraw.ts'

export const meetSentences: Sentences<RefusalOf<typeof meet>> = {
  ...shared,
  'in-the-future': 'Tanggal belum tiba. Nyatakan terpenuhi setelah barang atau layanannya ada.',
  'before-it-was': ({ since }) => `Kebutuhan ini baru ada sejak ${longDay(String(since))}.`,
}
export const withdrawSentences: Sentences<RefusalOf<typeof withdraw>> = shared
export const reopenSentences: Sentences<RefusalOf<typeof reopen>> = {
  ...shared,
  'already-open': 'Kebutuhan ini memang belum terjawab.',
}

interface CloseProps {
  need: Need
  form: FormState
  today: Day
}

export function MeetPage({ need, form, today }: CloseProps) {
  return (
    <Confirm
      form={form}
      title={`"${need.what}" sudah terpenuhi?`}
      consequence="Kebutuhan ini keluar dari daftar yang belum terjawab. Catatannya tetap ada."
      submit="Nyatakan terpenuhi"
      cancel={to.need(need.id)}
    >
      <Hidden name="version" value={typed(form, 'version')} />
      <DateField form={form} name="metOn" label="Terpenuhi tanggal" max={today} />
      <TextField
        form={form}
        name="ending"
        label="Bagaimana terpenuhi"
        hint="Misalnya diserahkan PT Contoh, berita acara 3 Maret, dipakai di klinik."
      />
    </Confirm>
  )
}

export function WithdrawPage({ need, form }: CloseProps) {
  return (
    <Confirm
      form={form}
      title={`Cabut kebutuhan "${need.what}"?`}
      consequence="Kebutuhan ini tidak dicari lagi. Catatan dan alasannya tetap ada."
      submit="Cabut kebutuhan"
      cancel={to.need(need.id)}
      danger
    >
      <Hidden name="version" value={typed(form, 'version')} />
      <TextField form={form} name="ending" label="Alasan" hint="Misalnya sudah tercatat dua kali." />
    </Confirm>
  )
}

export function ReopenPage({ need, form }: CloseProps) {
  return (
    <Confirm
      form={form}
      title={`Buka lagi "${need.what}"?`}
      consequence="Kebutuhan ini kembali ke daftar yang belum terjawab, dan tautan kerja samanya dilepas."
      submit="Buka lagi"
      cancel={to.need(need.id)}
    >
      <Hidden name="version" value={typed(form, 'version')} />
      <TextField form={form} name="reason" label="Alasan" hint="Misalnya kerja samanya tidak dilanjutkan." />
    </Confirm>
  )
}
