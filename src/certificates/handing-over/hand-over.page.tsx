import { to } from '#addresses'
import { addressOf, type Day, type FormState, fromToday, longDay, number, shortDay } from '#kernel'
import {
  Actions,
  Card,
  DateField,
  Empty,
  FieldRow,
  Form,
  PageHead,
  Pagination,
  Table,
  TextField,
  TwoLines,
} from '#ui'
import type { CertificateView } from '../certificate.ts'
import { perPage } from '../list/list.ts'
import { validitySaid } from '../said.ts'

interface WaitingProps {
  form: FormState
  rows: CertificateView[]
  total: number
  page: number
  today: Day
}

/** Papers that still lie here, with one form for those that are handed over now. */
export function WaitingPage({ form, rows, total, page, today }: WaitingProps) {
  const ticked = new Set([form.values.certificates].flat())
  const table = (
    <Table
      caption="Sertifikat yang belum diserahkan, yang segera bebas di atas"
      rows={rows}
      columns={[
        {
          head: 'Pilih',
          cell: ({ id, holder }) => (
            <input
              type="checkbox"
              class="row-tick"
              name="certificates"
              value={id}
              checked={ticked.has(id)}
              aria-label={`Serahkan sertifikat ${holder}`}
            />
          ),
        },
        {
          head: 'Nama',
          kind: 'title',
          cell: (row) => (
            <TwoLines first={<a href={to.certificate(row.id)}>{row.holder}</a>} second={row.title} />
          ),
        },
        {
          head: 'Perkiraan bebas',
          cell: ({ releaseOn }) =>
            releaseOn ? (
              <TwoLines first={shortDay(releaseOn)} second={fromToday(today, releaseOn)} />
            ) : (
              <span class="unknown">belum diketahui</span>
            ),
        },
        { head: 'Terbit', kind: 'tight', cell: ({ issuedOn }) => shortDay(issuedOn) },
        {
          head: 'Berlaku',
          cell: ({ validUntil, releaseOn }) => validitySaid(validUntil, releaseOn, today),
        },
      ]}
    />
  )
  return (
    <>
      <PageHead
        title="Sertifikat belum diserahkan"
        lead={total > 0 ? `${number(total)} sertifikat masih disimpan di sini.` : undefined}
      />
      <Card>
        {rows.length === 0 ? (
          <Empty title="Semua sertifikat sudah diserahkan" icon="circle-check">
            Sertifikat baru muncul di sini setelah terbit, sampai diserahkan kepada pemiliknya.
          </Empty>
        ) : (
          <Form form={form} action={to.handOverCertificates}>
            {table}
            <FieldRow>
              <DateField form={form} name="handedOn" label="Diserahkan pada" max={today} />
              <TextField
                form={form}
                name="receivedBy"
                label="Diterima oleh"
                hint="Pemilik sendiri, atau nama dan hubungan keluarga yang menerima."
              />
            </FieldRow>
            <TextField form={form} name="note" label="Catatan" optional />
            <Actions submit="Catat penyerahan" cancel={to.certificates} />
          </Form>
        )}
      </Card>
      {total > perPage && (
        <Pagination
          page={page}
          size={perPage}
          total={total}
          href={(halaman) => addressOf(to.certificatesToHandOver, { halaman })}
        />
      )}
      <p class="quiet">Daftar ini per {longDay(today)}.</p>
    </>
  )
}
