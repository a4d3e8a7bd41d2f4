import { to } from '#addresses'
import { type FormState, number, type RefusalOf, type Sentences, typed } from '#kernel'
import { Actions, Card, Form, Hidden, Notice, PageHead, PostButton, SelectField } from '#ui'
import type { ImportKind } from '../kind.ts'
import type { map } from '../steps/map.ts'
import type { Import } from '../tables.ts'

export const mapSentences: Sentences<RefusalOf<ReturnType<typeof map>>> = {
  'moved-on': 'Impor ini sudah melangkah. Muat ulang halamannya.',
  lacking: ({ columns }) => `Tunjuk dahulu kolom yang memuat ${columns}.`,
  unidentified: ({ columns }) => `Tunjuk dahulu kolom yang memuat ${columns}, agar setiap baris dikenali.`,
  twice: ({ column }) => `${column} hanya boleh dari satu kolom. Pilih satu, yang lain Tidak dipakai.`,
}

interface MapProps {
  kind: ImportKind
  job: Import
  form: FormState
}

export function MapPage({ kind, job, form }: MapProps) {
  const headings = job.headings.flatMap((heading, at) => (heading ? [{ heading, at }] : []))
  const unused = headings.filter(({ at }) => !form.values[`kolom-${at}`])
  return (
    <>
      <PageHead
        title="Cocokkan kolom"
        lead={`Judul kolom ditemukan di baris ${number(job.headerAt ?? 1)}${job.sheet ? ` lembar ${job.sheet}` : ''}.`}
      />
      <Card>
        <Form form={form}>
          <Hidden name="version" value={typed(form, 'version')} />
          {unused.length > 0 && (
            <Notice>
              Tidak dibaca dan tidak disimpan: {unused.map(({ heading }) => heading).join('; ')}.
            </Notice>
          )}
          {headings.map(({ heading, at }) => (
            <SelectField
              form={form}
              name={`kolom-${at}`}
              label={heading}
              prompt="Tidak dipakai"
              optional
              options={kind.columns.map(({ key, label }) => ({ value: key, label }))}
            />
          ))}
          <Actions submit="Baca daftar" cancel={to.imports(kind.path)} />
        </Form>
      </Card>
      <PostButton action={to.dropImport(kind.path, job.id)}>Buang impor ini</PostButton>
    </>
  )
}
