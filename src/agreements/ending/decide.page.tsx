import { to } from '#addresses'
import { type Day, type FormState, fromToday, longDay, type RefusalOf, type Sentences } from '#kernel'
import { Actions, Card, DateField, Facts, Form, Hidden, PageHead, RadioField, TextField } from '#ui'
import { shared } from '../sentences.ts'
import type { Agreement } from '../tables.ts'
import { choiceHints, choices, ways } from './choices.ts'
import type { decide } from './decide.ts'

export const sentences: Sentences<RefusalOf<typeof decide>> = {
  ...shared,
  'not-in-force': 'Putusan ini dicatat selama kerja sama masih berlaku.',
  'in-the-future': 'Tanggal putusan melewati hari ini.',
}

interface DecideProps {
  agreement: Agreement
  form: FormState
  staff: { name: string; title: string }[]
  today: Day
}

export function DecidePage({ agreement, form, staff, today }: DecideProps) {
  const { endsOn } = agreement
  return (
    <>
      <PageHead title="Putusan menjelang berakhir" lead={agreement.title} />
      <Card>
        <Facts
          items={[
            ['Hari terakhir berlaku', endsOn && `${longDay(endsOn)}, ${fromToday(today, endsOn)}`],
            ['Dapat diubah', 'sampai hari terakhir berlaku'],
          ]}
        />
        <Form form={form}>
          <Hidden name="version" value={String(form.values.version ?? 0)} />
          <RadioField
            form={form}
            name="choice"
            label="Apa yang akan terjadi"
            options={Object.entries(choices).map(([value, label]) => ({
              value,
              label,
              hint: choiceHints[value as keyof typeof choices],
            }))}
          />
          <RadioField
            form={form}
            name="way"
            label="Bila diperpanjang, dengan cara"
            options={Object.entries(ways).map(([value, label]) => ({ value, label }))}
            optional
          />
          <TextField form={form} name="reason" label="Alasan" />
          <TextField
            form={form}
            name="decidedBy"
            label="Diputuskan oleh"
            hint="Nama dan jabatan."
            suggestions={staff.map(({ name, title }) => `${name}, ${title}`)}
          />
          <DateField form={form} name="decidedOn" label="Tanggal putusan" max={today} />
          <Actions submit="Simpan putusan" cancel={to.agreement(agreement.id)} />
        </Form>
      </Card>
    </>
  )
}
