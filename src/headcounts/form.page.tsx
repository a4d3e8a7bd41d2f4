import type { Unit } from '#accounts'
import { to } from '#addresses'
import { type Day, type FormState, number, type RefusalOf, type Sentences } from '#kernel'
import {
  Actions,
  Card,
  DateField,
  FieldRow,
  FieldSet,
  Form,
  NumberField,
  PageHead,
  SelectField,
  TextField,
} from '#ui'
import type { correct } from './correct.ts'
import { countsClients, peopleWord, sources } from './kinds.ts'
import type { record } from './record.ts'

const parts: Record<string, string> = { people: 'Jumlah', capacity: 'Kapasitas' }

export const sentences: Sentences<RefusalOf<typeof record> | RefusalOf<typeof correct>> = {
  'already-there': ({ people }) =>
    `Angka untuk tanggal ini sudah ada: ${number(Number(people))}. Betulkan angka itu bila keliru.`,
  'already-corrected': 'Angka ini sudah dibetulkan. Buka halaman jumlah penghuni untuk melihat yang terbaru.',
  'in-the-future': 'Tanggal belum tiba. Catat angka yang sudah ada.',
  'sum-differs': ({ sum }) =>
    `Perempuan dan laki-laki berjumlah ${number(Number(sum))}, tidak sama dengan jumlah seluruhnya.`,
  'more-than-all': 'Bagian ini lebih banyak daripada jumlah seluruhnya.',
  unlikely: ({ name, was, is, times }) =>
    `${parts[String(name)]} berubah dari ${number(Number(was))} menjadi ${number(Number(is))}, ${times} kali lipat atau lebih. Periksa apakah satu angka tertinggal atau berlebih. Bila memang benar, isi alasannya.`,
}

interface FormPageProps {
  unit: Unit
  form: FormState
  today: Day
  correcting: boolean
}

export function FormPage({ unit, form, today, correcting }: FormPageProps) {
  const clients = countsClients(unit.kind)
  const word = peopleWord(unit.kind).toLowerCase()
  const asksReason = form.refusalField === 'unusualReason' || Boolean(form.values.unusualReason)
  return (
    <>
      <PageHead
        title={correcting ? `Betulkan jumlah ${word}` : `Catat jumlah ${word}`}
        lead={`${unit.name}.${correcting ? ' Angka lama tetap terbaca sebagai angka yang dibetulkan.' : ''}`}
      />
      <Card>
        <Form form={form}>
          <FieldRow>
            <DateField form={form} name="countedOn" label="Keadaan tanggal" max={today} />
            <NumberField form={form} name="people" label={`Jumlah ${word}`} unit="orang" />
            {!clients && <NumberField form={form} name="capacity" label="Kapasitas" unit="orang" optional />}
          </FieldRow>
          <FieldSet legend="Di antaranya">
            <FieldRow>
              <NumberField form={form} name="women" label="Perempuan" unit="orang" optional />
              <NumberField form={form} name="men" label="Laki-laki" unit="orang" optional />
              <NumberField form={form} name="children" label="Anak" unit="orang" optional />
            </FieldRow>
          </FieldSet>
          <FieldSet legend="Asal angka">
            <SelectField
              form={form}
              name="source"
              label="Sumber"
              options={Object.entries(sources).map(([value, label]) => ({ value, label }))}
            />
            <TextField
              form={form}
              name="sourceNote"
              label="Keterangan sumber"
              hint="Misalnya nomor dan tanggal surat."
              optional
            />
          </FieldSet>
          {asksReason && <TextField form={form} name="unusualReason" label="Alasan angka jauh berbeda" />}
          {correcting && (
            <TextField
              form={form}
              name="reason"
              label="Alasan pembetulan"
              hint="Misalnya angka bulan lalu tersalin."
            />
          )}
          <Actions
            submit={correcting ? 'Simpan pembetulan' : 'Catat jumlah'}
            cancel={to.headcount(unit.id)}
          />
        </Form>
      </Card>
    </>
  )
}
