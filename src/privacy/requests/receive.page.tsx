import { to } from '#addresses'
import { type Day, type FormState, type RefusalOf, type Sentences, type Zone, zoneNames } from '#kernel'
import {
  Actions,
  Card,
  DateField,
  FieldRow,
  Form,
  PageHead,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '#ui'
import { relations, requestKinds } from './kinds.ts'
import type { receive } from './receive.ts'

export const receiveSentences: Sentences<RefusalOf<typeof receive>> = {
  'not-yet': 'Waktu ini belum tiba. Isi jam permintaan benar-benar diterima.',
}

const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

interface ReceiveProps {
  form: FormState
  personId: string
  zone: Zone
  today: Day
}

export function ReceivePage({ form, personId, zone, today }: ReceiveProps) {
  return (
    <>
      <PageHead
        title="Catat permintaan atas data pribadi"
        lead="Waktunya 3 x 24 jam, dihitung sejak jam diterima, juga pada hari libur."
      />
      <Card>
        <Form form={form}>
          <RadioField form={form} name="kind" label="Yang diminta" options={options(requestKinds)} />
          <FieldRow>
            <TextField form={form} name="askedBy" label="Siapa yang meminta" />
            <SelectField form={form} name="relation" label="Hubungan" options={options(relations)} />
          </FieldRow>
          <TextArea
            form={form}
            name="wish"
            label="Isi permintaan"
            hint="Apa yang keliru dan seharusnya bagaimana, atau data apa yang diminta."
            rows={3}
          />
          <TextArea
            form={form}
            name="proof"
            label="Bukti"
            hint="Dokumen yang ditunjukkan, misalnya KTP, akta kelahiran, surat kuasa."
            rows={2}
          />
          <FieldRow>
            <DateField form={form} name="receivedOn" label="Tanggal diterima" max={today} />
            <TextField
              form={form}
              name="receivedClock"
              label={`Jam diterima (${zoneNames[zone]})`}
              hint="Misalnya 14.30."
              width="short"
            />
          </FieldRow>
          <Actions submit="Catat permintaan" cancel={to.person(personId)} />
        </Form>
      </Card>
    </>
  )
}
