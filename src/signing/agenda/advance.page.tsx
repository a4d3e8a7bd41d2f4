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
  unapproved: ({ title }) => `${String(title)} belum disetujui berjenjang. Tulis alasannya.`,
  'approval-open': ({ title }) => `${String(title)} masih menunggu persetujuan.`,
  'approval-returned': ({ title }) => `${String(title)} dikembalikan pemeriksa. Perbaiki dan ajukan lagi.`,
  'already-there': shared['changed-meanwhile'],
  'already-signed': shared['changed-meanwhile'],
  'not-on-the-way': shared['changed-meanwhile'],
  'in-the-future': 'Tanggal tahap sebelumnya melewati hari ini. Periksa perjalanan kerja samanya.',
  'before-last-step': ({ title }) =>
    `${String(title)}: tanggal tahap sebelumnya sesudah hari ini. Periksa perjalanannya.`,
}

interface AdvanceProps {
  event: SigningEvent
  ready: Line[]
  /** How many of those that skip nothing go on without an approval. */
  unapproved: number
  form: FormState
}

export function AdvancePage({ event, ready, unapproved, form }: AdvanceProps) {
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
      {(skipping + unapproved > 0 || form.refusal) && (
        <TextField form={form} name="reason" label={reasonFor(skipping, unapproved)} />
      )}
    </Confirm>
  )
}

function reasonFor(skipping: number, unapproved: number): string {
  const why = [
    skipping > 0 && `melewati tahap pembahasan untuk ${skipping} naskah`,
    unapproved > 0 && `maju tanpa persetujuan untuk ${unapproved} naskah`,
  ].filter(Boolean)
  return `Alasan ${why.join(' dan ') || 'maju tanpa persetujuan'}`
}
