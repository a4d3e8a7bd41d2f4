import { to } from '#addresses'
import { objectOptions } from '#agreements'
import { type Day, type FormState, type RefusalOf, type Sentences, typed } from '#kernel'
import {
  Actions,
  Card,
  DateField,
  FieldRow,
  FieldSet,
  Form,
  Hidden,
  NumberField,
  PageHead,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '#ui'
import { helps, urgencies } from './kinds.ts'
import type { record } from './record.ts'
import type { revise } from './revise.ts'
import { shared } from './sentences.ts'

export const recordSentences: Sentences<RefusalOf<typeof record>> = {
  'in-the-future': 'Tanggal belum tiba. Isi sejak kapan kebutuhan ini ada.',
}
export const reviseSentences: Sentences<RefusalOf<typeof revise>> = {
  ...recordSentences,
  closed: shared.closed,
  'changed-meanwhile':
    'Rekan Anda lebih dulu menyimpan perubahan. Isian Anda masih ada; versi rekan tertulis di bawah tiap isian yang berbeda. Periksa, lalu simpan lagi.',
}

const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

interface FormPageProps {
  form: FormState
  today: Day
  /** The need that is changed; none yet when a new one is recorded. */
  id?: string | undefined
}

export function FormPage({ form, today, id }: FormPageProps) {
  return (
    <>
      <PageHead
        title={id ? 'Ubah kebutuhan' : 'Catat kebutuhan'}
        lead="Apa yang belum dimiliki satuan kerja Anda, dan untuk siapa."
      />
      <Card>
        <Form form={form}>
          {id && <Hidden name="version" value={typed(form, 'version')} />}
          <FieldSet legend="Apa yang dibutuhkan">
            <TextField
              form={form}
              name="what"
              label="Kebutuhan"
              hint="Misalnya alat rontgen untuk skrining TB, atau ruang kelas kejar paket."
            />
            <FieldRow>
              <NumberField form={form} name="quantity" label="Jumlah" />
              <TextField form={form} name="measure" label="Satuan" hint="unit, ruang, orang" width="medium" />
            </FieldRow>
            <FieldRow>
              <SelectField form={form} name="object" label="Bidang" options={objectOptions} />
              <SelectField form={form} name="help" label="Bentuk bantuan" options={options(helps)} />
            </FieldRow>
            <TextArea form={form} name="detail" label="Keterangan" optional />
          </FieldSet>
          <FieldSet legend="Seberapa perlu">
            <DateField
              form={form}
              name="since"
              label="Dibutuhkan sejak"
              hint="Perkiraan boleh. Yang paling lama menunggu tampil di atas."
              max={today}
            />
            <RadioField form={form} name="urgency" label="Kemendesakan" options={options(urgencies)} />
            <TextField
              form={form}
              name="askedBy"
              label="Diminta oleh"
              hint="Nama atau jabatan, misalnya Kepala Klinik."
            />
          </FieldSet>
          <Actions
            submit={id ? 'Simpan perubahan' : 'Catat kebutuhan'}
            cancel={id ? to.need(id) : to.needs}
          />
        </Form>
      </Card>
    </>
  )
}
