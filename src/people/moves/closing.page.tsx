import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { CheckFields, Confirm, Hidden, TextField } from '#ui'
import { noLongerOffered } from './accept.page.tsx'
import type { decline } from './decline.ts'
import type { Mover, MoveView } from './letter.ts'
import type { withdraw } from './withdraw.ts'

export const declineSentences: Sentences<RefusalOf<typeof decline>> = { 'no-longer-offered': noLongerOffered }
export const withdrawSentences: Sentences<RefusalOf<typeof withdraw>> = declineSentences

interface ClosingProps {
  move: MoveView
  /** Those who are still offered. */
  movers: Mover[]
  form: FormState
}

export function DeclinePage({ move, movers, form }: ClosingProps) {
  return (
    <Confirm
      form={form}
      title="Tolak perpindahan"
      consequence={`Berkasnya tetap di ${move.fromUnit}, yang membaca alasan Anda.`}
      submit="Tolak"
      cancel={to.move(move.id)}
      danger
    >
      <Who movers={movers} form={form} />
      <TextField form={form} name="reason" label="Alasan" hint="Misalnya orangnya belum tiba." />
    </Confirm>
  )
}

export function WithdrawPage({ move, movers, form }: ClosingProps) {
  return (
    <Confirm
      form={form}
      title="Tarik kembali perpindahan"
      consequence={`${move.toUnit} tidak lagi dapat menerimanya. Berkasnya tetap milik Anda.`}
      submit="Tarik kembali"
      cancel={to.move(move.id)}
      danger
    >
      <Who movers={movers} form={form} />
      <TextField form={form} name="reason" label="Alasan" hint="Misalnya pemindahan ditunda." />
    </Confirm>
  )
}

function Who({ movers, form }: Pick<ClosingProps, 'movers' | 'form'>) {
  if (movers.length === 1) return <Hidden name="take" value={movers[0]?.personId} />
  return (
    <CheckFields
      form={form}
      name="take"
      label="Siapa"
      options={movers.map(({ personId, name }) => ({ value: personId, label: name }))}
    />
  )
}
