import { to } from '#addresses'
import { Actions, Card, Empty, Form, PageHead } from '#ui'
import { answers } from './kinds.ts'
import type { ChecklistItem } from './tables.ts'
import { VisitFields, type VisitFieldsProps } from './visit-fields.tsx'

export function RecordPage(props: VisitFieldsProps) {
  const { form, agreements } = props
  return (
    <>
      <PageHead
        title="Catat kunjungan monitoring"
        lead="Semua butir dijawab. Yang tidak baik diberi temuan."
      />
      <Card>
        {agreements.length === 0 ? (
          <Empty title="Belum ada kerja sama yang berlaku" icon="handshake">
            Kunjungan monitoring memeriksa kerja sama yang sedang berlaku.
          </Empty>
        ) : (
          <Form form={form} action={to.newMonitoring}>
            <VisitFields {...props} />
            <Actions submit="Simpan kunjungan" cancel={to.monitoring} />
          </Form>
        )}
      </Card>
    </>
  )
}

/** The list on paper, for places without network: what is written on it is typed in afterwards. */
export function SheetPage({ items }: { items: ChecklistItem[] }) {
  return (
    <>
      <PageHead
        title="Lembar periksa monitoring"
        lead="Cetak halaman ini dan isi dengan pena di tempat tanpa jaringan. Setelah kembali, salin jawabannya."
      />
      <Card>
        <p class="pen-lines">
          {['Kerja sama', 'Tanggal dan jam', 'Tempat', 'Tim'].map((what) => (
            <span>{what}:</span>
          ))}
        </p>
        <table class="table pen-table">
          <caption class="hidden-text">Daftar periksa</caption>
          <thead>
            <tr>
              <th scope="col">Butir</th>
              <th scope="col">Jawaban</th>
              <th scope="col">Temuan</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ placeInOrder, question, lookAt }) => (
              <tr>
                <th scope="row" class="title">
                  {placeInOrder}. {question}
                  <small>Lihat: {lookAt}</small>
                </th>
                <td data-label="Jawaban">
                  <ul>
                    {Object.values(answers).map((answer) => (
                      <li>☐ {answer}</li>
                    ))}
                  </ul>
                </td>
                <td class="blank" data-label="Temuan" />
              </tr>
            ))}
          </tbody>
        </table>
        <p class="quiet">Sumber: {items[0]?.source}.</p>
      </Card>
    </>
  )
}
