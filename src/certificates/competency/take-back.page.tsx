import { to } from '#addresses'
import { type FormState, longDay } from '#kernel'
import { Confirm, TextField } from '#ui'
import { nameSaid } from '../said.ts'
import type { TestLine, TestView } from './test.ts'

interface TakeBackProps {
  form: FormState
  test: TestView
  line: TestLine
}

export function TakeBackResultPage({ form, test, line }: TakeBackProps) {
  return (
    <Confirm
      form={form}
      title="Tarik hasil ini?"
      consequence={`${nameSaid(line.name)} tercatat ${line.complete ? 'kompeten' : 'belum kompeten'} pada ${test.scheme}, ${longDay(test.heldOn)}. Hasil itu tidak dihitung lagi dan tetap tersimpan dengan alasannya; yang benar dapat dicatat sesudahnya.`}
      submit="Tarik hasil"
      cancel={to.competencyTest(test.id)}
      danger
    >
      <TextField form={form} name="reason" label="Alasan" hint="Misalnya: tertukar dengan peserta lain." />
    </Confirm>
  )
}
