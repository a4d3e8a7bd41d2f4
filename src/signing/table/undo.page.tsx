import { to } from '#addresses'
import type { FormState } from '#kernel'
import { Actions, Card, Confirm, Facts, Form, PageHead, RadioField, TextField } from '#ui'
import type { PartyLine } from '../lines.ts'
import type { Recording, SigningEvent } from '../tables.ts'
import { Drawing } from './drawing.tsx'
import { What } from './recordings-card.tsx'

interface OneProps {
  event: SigningEvent
  recording: Recording
  party: PartyLine
  title: string
  form: FormState
}

export function UndoPage({ event, party, title, form }: OneProps) {
  return (
    <Confirm
      form={form}
      title={`Batalkan catatan ${party.name}?`}
      consequence={`${title}. Pihak ini kembali menunggu; catatan yang dibatalkan tetap tersimpan dengan alasannya.`}
      submit="Batalkan catatan"
      cancel={`${to.signingTable(event.id)}?ke=${form.values.agreementId ?? ''}`}
      danger
    >
      <TextField form={form} name="reason" label="Alasan" />
    </Confirm>
  )
}

export function SettlePage({ event, recording, party, title, form }: OneProps) {
  const { recording: held } = party
  const of = party.signatoryName ?? party.name
  return (
    <>
      <PageHead title="Catatan mana yang benar?" lead={`${party.name}, ${title}.`} />
      <Card>
        <Facts
          items={[
            ['Yang berlaku sekarang', held ? <What recording={held} /> : 'Dicatat di luar acara'],
            ['Dicatat oleh', held?.recordedBy],
            ['Yang datang kemudian', <What recording={{ ...recording, standing: 'valid' }} />],
            ['Dicatat oleh', recording.recordedBy],
          ]}
        />
        {held?.strokes && <Drawing strokes={held.strokes} of={`${of}, yang berlaku sekarang`} />}
        {recording.strokes && <Drawing strokes={recording.strokes} of={`${of}, yang datang kemudian`} />}
        <Form form={form}>
          <RadioField
            form={form}
            name="keep"
            label="Yang benar"
            options={[
              { value: 'standing', label: 'Yang berlaku sekarang' },
              { value: 'late', label: 'Yang datang kemudian' },
            ]}
          />
          <TextField form={form} name="reason" label="Alasan" />
          <Actions submit="Putuskan" cancel={to.signing(event.id)} />
        </Form>
      </Card>
    </>
  )
}
