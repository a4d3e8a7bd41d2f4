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
  const { stoodPresent, stoodReason, stoodBy, stoodAt, stoodDevice } = clash
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
                hint: stoodBy && stoodAt ? madeBy(stoodBy, stoodAt, stoodDevice, actor) : undefined,
              },
              {
                value: 'arrived',
                label: `${markInWords(clash)} (datang kemudian)`,
                hint: madeBy(clash.madeBy, clash.madeAt, clash.device, actor),
              },
            ]}
          />
          <Actions submit="Simpan keputusan" cancel={to.sheet(lesson.id)} />
        </Form>
      </Card>
    </>
  )
}

/** 'Nurlaila, 10 Maret 2027 pukul 09.10, Perangkat 7K2MQX'. */
const madeBy = (by: string, at: Date, device: string | null, actor: Actor) =>
  [by, longMoment(at, actor.zone), device].filter(Boolean).join(', ')
