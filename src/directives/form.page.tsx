import { type Unit, unitKindNames, unitKinds } from '#accounts'
import { to } from '#addresses'
import type { Day, FormState, RefusalOf, Sentences } from '#kernel'
import {
  Actions,
  Card,
  CheckFields,
  DateField,
  FieldRow,
  FieldSet,
  FileField,
  Form,
  Hidden,
  Notice,
  PageHead,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '#ui'
import type { issue } from './issue.ts'
import { addressees, directiveKinds } from './kinds.ts'
import { objects } from './objects.ts'
import type { revise } from './revise.ts'
import type { Directive } from './tables.ts'

export const sentences: Sentences<RefusalOf<typeof issue> | RefusalOf<typeof revise>> = {
  'in-the-future': 'Tanggal arahan melewati hari ini.',
  'number-used': 'Nomor ini sudah dipakai pada arahan lain dari kantor Anda.',
  'changed-meanwhile':
    'Rekan Anda lebih dulu menyimpan perubahan. Isian Anda masih ada; versi rekan tertulis di bawah tiap isian yang berbeda. Periksa, lalu simpan lagi.',
}

interface FormPageProps {
  form: FormState
  directive?: Directive | undefined
  /** The units that can be named one by one. */
  units: Unit[]
  today: Day
  limit: number
}

const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export function DirectiveFormPage({ form, directive, units, today, limit }: FormPageProps) {
  const kindOptions = unitKinds
    .filter((kind) => kind !== 'ministry' && kind !== 'ditjenpas')
    .map((kind) => ({ value: kind, label: unitKindNames[kind] }))
  return (
    <>
      <PageHead
        title={directive ? 'Ubah arahan' : 'Catat arahan'}
        lead={
          directive?.title ?? 'Satuan kerja yang dimintai akan melihatnya dan dapat langsung menindaklanjuti.'
        }
      />
      <Card>
        <Form form={form} files>
          {directive && <Hidden name="version" value={String(form.values.version ?? directive.version)} />}
          <FieldSet legend="Surat">
            <SelectField form={form} name="kind" label="Jenis" options={options(directiveKinds)} />
            <TextField form={form} name="number" label="Nomor" optional />
            <TextField form={form} name="title" label="Perihal" />
            <FieldRow>
              <DateField form={form} name="issuedOn" label="Tanggal" max={today} />
              <DateField
                form={form}
                name="dueOn"
                label="Tenggat"
                hint="Hari terakhir untuk menindaklanjuti."
                optional
              />
            </FieldRow>
            <FileField form={form} name="file" label="Berkas surat" limit={limit} optional />
            {directive?.name && (
              <Notice>Berkas {directive.name} tetap dipakai bila Anda tidak memilih yang baru.</Notice>
            )}
          </FieldSet>
          <FieldSet legend="Isi">
            <TextArea
              form={form}
              name="asks"
              label="Yang diminta"
              hint="Apa yang harus dikerjakan satuan kerja."
            />
            <CheckFields
              form={form}
              name="objects"
              label="Objek kerja sama yang diminta"
              options={options(objects)}
              optional
            />
          </FieldSet>
          <FieldSet legend="Untuk siapa">
            <RadioField form={form} name="addressed" label="Untuk" options={options(addressees)} />
            <CheckFields
              form={form}
              name="kinds"
              label="Jenis satuan kerja"
              hint="Diisi bila memilih jenis tertentu."
              options={kindOptions}
              optional
            />
            <CheckFields
              form={form}
              name="units"
              label="Satuan kerja"
              hint="Diisi bila memilih satuan kerja satu per satu."
              options={units.map(({ id, shortName }) => ({ value: id, label: shortName }))}
              optional
            />
          </FieldSet>
          <Actions
            submit={directive ? 'Simpan' : 'Catat arahan'}
            cancel={directive ? to.directive(directive.id) : to.directives}
          />
        </Form>
      </Card>
    </>
  )
}
