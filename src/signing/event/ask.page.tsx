import { to } from '#addresses'
import { type FormState, longDay, type RefusalOf, type Sentences } from '#kernel'
import { Confirm, TextField } from '#ui'
import type { SigningEvent } from '../tables.ts'
import type { callOff } from './call-off.ts'
import type { open } from './open.ts'

export const openSentences: Sentences<RefusalOf<typeof open>> = {
  'not-preparing': 'Acara ini sudah dibuka, ditutup, atau dibatalkan.',
  'before-its-day': ({ heldOn }) =>
    `Acara dijadwalkan ${longDay(String(heldOn))}. Ubah harinya bila acara dimajukan.`,
  'nothing-to-sign': 'Belum ada naskah dalam acara ini.',
}
export const callOffSentences: Sentences<RefusalOf<typeof callOff>> = {
  'not-preparing': 'Hanya acara yang belum dibuka yang dapat dibatalkan.',
}

interface AskProps {
  event: SigningEvent
  form: FormState
  unready: number
}

export function OpenPage({ event, form, unready }: AskProps) {
  const warning =
    unready > 0 ? ` ${unready} naskah belum lengkap; lengkapi sebelum gilirannya, atau tunda.` : ''
  return (
    <Confirm
      form={form}
      title="Buka acara sekarang?"
      consequence={`${event.title}. Sejak dibuka, tanda tangan dicatat satu per satu.${warning}`}
      submit="Buka acara"
      cancel={to.signing(event.id)}
    />
  )
}

export function CallOffPage({ event, form }: Omit<AskProps, 'unready'>) {
  return (
    <Confirm
      form={form}
      title="Batalkan acara ini?"
      consequence={`${event.title}. Kerja sama di dalamnya tidak berubah dan dapat dimasukkan ke acara lain.`}
      submit="Batalkan acara"
      cancel={to.signing(event.id)}
      danger
    >
      <TextField form={form} name="reason" label="Alasan" />
    </Confirm>
  )
}
