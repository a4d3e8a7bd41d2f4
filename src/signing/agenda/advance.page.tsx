import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { Confirm, TextField } from '#ui'
import type { Line } from '../lines.ts'
import { shared } from '../sentences.ts'
import type { SigningEvent } from '../tables.ts'
import type { advanceAll } from './advance-all.ts'

const asks = ({ title }: Record<string, unknown>) =>
  `${String(title)} melewati tahap pembahasan. Tulis alasannya.`

export const advanceSentences: Sentences<RefusalOf<typeof advanceAll>> = {
  ...shared,
  'none-ready': 'Tidak ada naskah lengkap yang menunggu dimajukan.',
  skips: asks,
  'goes-back': asks,
  'already-there': shared['changed-meanwhile'],
  'already-signed': shared['changed-meanwhile'],
  'not-on-the-way': shared['changed-meanwhile'],
  'in-the-future': 'Tanggal tahap sebelumnya melewati hari ini. Periksa perjalanan kerja samanya.',
  'before-last-step': ({ title }) =>
    `${String(title)}: tanggal tahap sebelumnya sesudah hari ini. Periksa perjalanannya.`,
}

export function AdvancePage({ event, ready, form }: { event: SigningEvent; ready: Line[]; form: FormState }) {
  const skipping = ready.filter(({ stage }) => stage === 'drafting').length
  return (
    <Confirm
      form={form}
      title={`Majukan ${ready.length} naskah ke tahap tanda tangan?`}
      consequence="Setelah ini teks naskah tidak berubah lagi; hanya tanda tangan yang dicatat."
      submit="Majukan semua"
      cancel={to.signing(event.id)}
    >
      <ul class="plain-list">
        {ready.map(({ place, title }) => (
          <li>
            {place}. {title}
          </li>
        ))}
      </ul>
      {skipping > 0 && (
        <TextField
          form={form}
          name="reason"
          label={`Alasan melewati tahap pembahasan untuk ${skipping} naskah`}
        />
      )}
    </Confirm>
  )
}
