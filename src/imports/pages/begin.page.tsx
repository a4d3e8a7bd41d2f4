import { to } from '#addresses'
import { type Day, type FormState, listTypes } from '#kernel'
import { Actions, Card, DateField, FileField, Form, PageHead, RadioField } from '#ui'
import type { ImportKind } from '../kind.ts'

export const beginSentences = {
  'of-tomorrow': 'Tanggal keadaan daftar belum tiba. Isi hari daftar itu diambil.',
}

interface BeginProps {
  kind: ImportKind
  form: FormState
  limit: number
  today: Day
}

export function BeginPage({ kind, form, limit, today }: BeginProps) {
  return (
    <>
      <PageHead
        title={`Impor daftar ${kind.noun}`}
        lead={`Urutan dan nama kolom bebas. ${kind.says.least}`}
      />
      <Card>
        <Form form={form} files>
          <RadioField
            form={form}
            name="origin"
            label="Asal daftar"
            options={Object.entries(kind.origins).map(([value, label]) => ({ value, label }))}
          />
          <DateField
            form={form}
            name="asOf"
            label="Keadaan per tanggal"
            hint="Hari daftar itu diambil atau dibuat. Isian yang lebih baru tidak akan tertimpa."
            max={today}
          />
          <FileField
            form={form}
            name="file"
            label="Berkas daftar"
            types={listTypes}
            limit={limit}
            hint={`Berkas dihapus setelah dibaca. ${kind.says.file}`}
          />
          <Actions submit="Unggah daftar" cancel={to.imports(kind.path)} />
        </Form>
      </Card>
    </>
  )
}
