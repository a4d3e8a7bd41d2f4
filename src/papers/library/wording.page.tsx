import { kinds, objects } from '#agreements'
import { type Child, type FormState, longDay, type RefusalOf, type Sentences } from '#kernel'
import {
  Actions,
  Card,
  CheckFields,
  DateField,
  Form,
  NumberField,
  PageHead,
  SelectField,
  Table,
  TextArea,
  TextField,
} from '#ui'
import { knownWords } from './known-words.ts'
import { needs } from './needs.ts'
import type { addClause, reword } from './write-clause.ts'

export const clauseSentences: Sentences<RefusalOf<typeof reword> | RefusalOf<typeof addClause>> = {
  'why-own-words': 'Tulis alasan unit memakai bunyi sendiri. Alasan ini tampil saat naskah diperiksa.',
  'earlier-than-before': ({ validFrom }) =>
    `Bunyi yang sekarang berlaku sejak ${longDay(String(validFrom))}. Bunyi baru mulai sesudah hari itu.`,
}

interface WordingProps {
  title: string
  lead: string
  form: FormState
  cancel: string
  asksReason: boolean
  children?: Child
}

/** The form of a new wording, and of a new clause with its kinds and objects. */
export function WordingPage({ title, lead, form, cancel, asksReason, children }: WordingProps) {
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Card>
        <Form form={form}>
          {children}
          <TextField form={form} name="heading" label="Judul pasal" />
          <TextArea
            form={form}
            name="text"
            label="Bunyi"
            hint="Baris kosong memisahkan ayat. Baris berikutnya dalam satu ayat menjadi butirnya."
            rows={12}
          />
          <DateField
            form={form}
            name="validFrom"
            label="Dipakai sejak"
            hint="Menurut tanggal penandatanganan naskah."
          />
          <TextField
            form={form}
            name="source"
            label="Sumber"
            hint="Peraturan atau pedoman yang menjadi dasarnya."
          />
          <TextField
            form={form}
            name="reason"
            label="Alasan"
            hint="Tampil saat naskah diperiksa."
            optional={!asksReason}
          />
          <Actions submit="Simpan pada pustaka" cancel={cancel} />
        </Form>
      </Card>
      <Card title="Kata yang diganti program">
        <Table
          caption="Kata yang diganti program"
          rows={Object.entries(knownWords)}
          columns={[
            { head: 'Kata', kind: 'title', cell: ([word]) => <code>{`{${word}}`}</code> },
            { head: 'Diganti dengan', cell: ([, says]) => says },
          ]}
        />
      </Card>
    </>
  )
}

export function NewClauseFields({ form }: { form: FormState }) {
  return (
    <>
      <CheckFields form={form} name="kinds" label="Jenis naskah" options={options(kinds)} />
      <CheckFields
        form={form}
        name="objects"
        label="Objek"
        hint="Kosongkan bila untuk semua objek."
        options={options(objects)}
        optional
      />
      <SelectField
        form={form}
        name="needs"
        label="Syarat"
        prompt="Selalu dipakai"
        options={options(needs)}
        optional
      />
      <NumberField
        form={form}
        name="place"
        label="Urutan"
        hint="Pasal lain: tujuan 100, ruang lingkup 110, hak dan kewajiban 130, jangka waktu 150, penutup 250."
      />
    </>
  )
}

const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
