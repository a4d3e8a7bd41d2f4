import { to } from '#addresses'
import { type FormState, mostSheetRows, number, type Sheet } from '#kernel'
import { Actions, Alert, ButtonLink, Card, Facts, Form, Hidden, PageHead, TextField } from '#ui'

interface ExportProps {
  sheet: Sheet
  query: string
  count: number
  filter: string[]
}

const facts = ({ sheet, count, filter }: ExportProps): [string, string][] => [
  ['Daftar', sheet.title],
  ['Saringan', filter.join('; ') || 'tanpa saringan'],
  ['Jumlah', `${number(count)} baris`],
]

const listOf = ({ sheet, query }: ExportProps) => (query ? `${sheet.list}?${query}` : sheet.list)

export function ExportPage({ form, ...asked }: ExportProps & { form: FormState }) {
  return (
    <>
      <PageHead title="Unduh XLSX" lead="Setiap unduhan tercatat: siapa, kapan, daftar apa, untuk apa." />
      {asked.count > mostSheetRows && (
        <Alert title={`Paling banyak ${number(mostSheetRows)} baris.`}>
          Sisanya tidak ikut; persempit saringannya lebih dulu.
        </Alert>
      )}
      <Card>
        <Facts items={facts(asked)} />
      </Card>
      <Card>
        <Form form={form} action={to.download(asked.sheet.list)}>
          <Hidden name="query" value={asked.query} />
          <TextField
            form={form}
            name="purpose"
            label="Untuk keperluan"
            hint="Misalnya laporan bulanan, bahan rapat, atau permintaan Kanwil."
          />
          <Actions submit="Siapkan berkas" cancel={listOf(asked)} />
        </Form>
      </Card>
    </>
  )
}

export function ReadyPage({ id, ...asked }: ExportProps & { id: string }) {
  return (
    <>
      <PageHead
        title="Berkas siap"
        lead="Isinya dibaca saat diunduh, dalam jangkauan jabatan Anda."
        actions={
          <ButtonLink kind="primary" icon="download" href={to.downloadedFile(asked.sheet.list, id)}>
            Unduh XLSX
          </ButtonLink>
        }
      />
      <Card>
        <Facts items={facts(asked)} />
        <p>
          <a href={listOf(asked)}>Kembali ke daftar</a>
        </p>
      </Card>
    </>
  )
}
