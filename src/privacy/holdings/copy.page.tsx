import { to } from '#addresses'
import { type FormState, number, type RefusalOf, type Sentences } from '#kernel'
import { ReasonFields } from '#people'
import { Actions, ButtonLink, Card, Form, PageHead, Stack, Table } from '#ui'
import type { Held, HeldColumn } from './holdings.ts'
import type { makeCopy } from './make-copy.ts'
import { isSaid, said } from './said.ts'
import { dataClasses } from './tables.ts'

export const copySentences: Sentences<RefusalOf<typeof makeCopy>> = {
  child: 'Salinan data anak dibuat oleh satuan kerja yang mengawasinya atau petugas pelindungan data.',
}

export function AskCopyPage({ form, personId }: { form: FormState; personId: string }) {
  return (
    <>
      <PageHead
        title="Salinan semua data"
        lead="Semua yang tersimpan tentang orang ini, termasuk NIK dan alamat. Keperluannya tercatat dan ditinjau."
      />
      <Card>
        <Form form={form}>
          <ReasonFields form={form} />
          <Actions submit="Buat salinan" cancel={to.person(personId)} />
        </Form>
      </Card>
    </>
  )
}

interface CopyProps {
  name: string
  holdings: Held[]
  /** Where it can be taken away: as a sheet to read, and for another program. */
  book: string
  file: string
  /** Who made it, when and what for: stands on the paper. */
  made: string
}

/** The copy itself, to be read or printed. Each table is named, also when it holds nothing. */
export function CopyPage({ name, holdings, book, file, made }: CopyProps) {
  return (
    <>
      <PageHead
        title={`Salinan data ${name}`}
        lead={made}
        actions={
          <>
            <ButtonLink href={book} icon="download" kind="primary" download="">
              Unduh XLSX
            </ButtonLink>
            <ButtonLink href={file} icon="download" download="">
              Unduh JSON
            </ButtonLink>
          </>
        }
      />
      <Stack>
        {holdings.map(({ table, title, purpose, keep, columns, rows }) => (
          <Card title={`${title} (${number(rows.length)})`}>
            <p class="quiet">
              Untuk: {purpose.toLowerCase()}. Disimpan: {keep.toLowerCase()}.
            </p>
            {rows.map((row) => (
              <Table
                caption={title}
                rows={worthReading(columns).filter((column) => isSaid(row[column.name]))}
                columns={[
                  { head: 'Isian', kind: 'title', cell: (column) => column.title },
                  { head: 'Isi', cell: (column) => said(table, column.name, row[column.name]) },
                  { head: 'Golongan', cell: (column) => dataClasses[column.class] },
                ]}
              />
            ))}
            {rows.length === 0 && <p>Tidak ada.</p>}
          </Card>
        ))}
      </Stack>
    </>
  )
}

/** What the program needs for itself is left to the file, unless nothing in the table has a name. */
function worthReading(columns: HeldColumn[]): HeldColumn[] {
  const named = columns.filter(({ isNamed }) => isNamed)
  return named.length > 0 ? named : columns
}
