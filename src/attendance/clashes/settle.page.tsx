import { to } from '#addresses'
import { type Actor, type FormState, longMoment } from '#kernel'
import { Actions, Card, Form, PageHead, RadioField } from '#ui'
import { markInWords } from '../kinds.ts'
import type { LessonView } from '../lesson.ts'
import { nameSaid, whenSaid } from '../said.ts'
import type { ClashView } from './queries.ts'

interface SettleProps {
  form: FormState
  clash: ClashView
  lesson: LessonView
  actor: Actor
}

export function SettlePage({ form, clash, lesson, actor }: SettleProps) {
  const { stoodPresent, stoodReason, stoodBy, stoodAt } = clash
  return (
    <>
      <PageHead
        title={`Mana yang benar untuk ${nameSaid(clash.name)}?`}
        lead={`${lesson.programmeName}, ${lesson.cohortName}. ${whenSaid(lesson)}.`}
      />
      <Card>
        <Form form={form}>
          <p>
            {clash.cause === 'too-late'
              ? 'Catatan ini tiba setelah masa perubahan bebas lewat.'
              : 'Dua perangkat mencatat berbeda tanpa saling mengetahui.'}
          </p>
          <RadioField
            form={form}
            name="kept"
            label="Yang dipakai"
            options={[
              {
                value: 'standing',
                label: `${markInWords({ present: stoodPresent, reason: stoodReason })} (sudah tercatat)`,
                hint: stoodBy && stoodAt ? `${stoodBy}, ${longMoment(stoodAt, actor.zone)}` : undefined,
              },
              {
                value: 'arrived',
                label: `${markInWords(clash)} (datang kemudian)`,
                hint: `${clash.madeBy}, ${longMoment(clash.madeAt, actor.zone)}`,
              },
            ]}
          />
          <Actions submit="Simpan keputusan" cancel={to.sheet(lesson.id)} />
        </Form>
      </Card>
    </>
  )
}
