import { to } from '#addresses'
import { type Day, type FormState, longDay } from '#kernel'
import { Actions, Card, Confirm, DateField, FieldRow, Form, PageHead, SelectField, TextField } from '#ui'
import { conducts, noteKinds, risks } from '../kinds.ts'
import type { Kept } from './queries.ts'

interface OneProps {
  form: FormState
  person: { id: string; name: string }
  today: Day
}

const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export function NotePage({ form, person, today }: OneProps) {
  return (
    <>
      <PageHead
        title="Catat kelayakan"
        lead={`${person.name}. Catat hanya yang tertulis pada surat; program tidak menghitung nilai.`}
      />
      <Card>
        <Form form={form}>
          <SelectField form={form} name="kind" label="Yang dicatat" options={options(noteKinds)} />
          <FieldRow>
            <SelectField form={form} name="risk" label="Tingkat risiko" options={options(risks)} optional />
            <SelectField
              form={form}
              name="conduct"
              label="Penilaian SPPN"
              options={options(conducts)}
              optional
            />
          </FieldRow>
          <TextField
            form={form}
            name="paper"
            label="Nama surat"
            hint="Sama dengan yang tertulis pada syarat, misalnya Surat jaminan keluarga."
            optional
          />
          <FieldRow>
            <TextField form={form} name="letter" label="Nomor atau sumber surat" />
            <DateField form={form} name="asOf" label="Tanggal surat" max={today} />
          </FieldRow>
          <Actions submit="Simpan catatan" cancel={to.person(person.id)} />
        </Form>
      </Card>
    </>
  )
}

export function IsolatePage({ form, person, today }: OneProps) {
  return (
    <>
      <PageHead
        title="Catat pengasingan"
        lead={`${person.name}. Semua kepesertaannya jeda dan kembali dengan sendirinya sesudah hari terakhir.`}
      />
      <Card>
        <Form form={form}>
          <FieldRow>
            <DateField form={form} name="fromOn" label="Hari pertama" max={today} />
            <DateField form={form} name="untilOn" label="Hari terakhir" />
          </FieldRow>
          <TextField form={form} name="letter" label="Nomor surat" />
          <Actions submit="Catat pengasingan" cancel={to.person(person.id)} />
        </Form>
      </Card>
    </>
  )
}

export function LiftPage({ form, person, today, isolation }: OneProps & { isolation: Kept }) {
  return (
    <Confirm
      form={form}
      title="Akhiri pengasingan lebih awal?"
      consequence={`${person.name} diasingkan sampai ${longDay(isolation.untilOn)}. Jeda kepesertaannya berakhir sehari sebelum hari kembali.`}
      submit="Akhiri pengasingan"
      cancel={to.person(person.id)}
    >
      <DateField form={form} name="on" label="Hari kembali" max={today} />
    </Confirm>
  )
}
