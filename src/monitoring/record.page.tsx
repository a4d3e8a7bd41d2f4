import { to } from '#addresses'
import type { Day, FormState } from '#kernel'
import {
  Actions,
  Card,
  DateField,
  Empty,
  FieldRow,
  FieldSet,
  Form,
  PageHead,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '#ui'
import { answerField, noteField } from './checklist.ts'
import { answers } from './kinds.ts'
import type { ChecklistItem } from './tables.ts'

interface RecordProps {
  form: FormState
  agreements: { id: string; title: string; unitName: string }[]
  items: ChecklistItem[]
  today: Day
}

export function RecordPage({ form, agreements, items, today }: RecordProps) {
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
            <SelectField
              form={form}
              name="agreementId"
              label="Kerja sama"
              options={agreements.map(({ id, title, unitName }) => ({
                value: id,
                label: title,
                group: unitName,
              }))}
            />
            <FieldRow>
              <DateField form={form} name="visitedOn" label="Tanggal kunjungan" max={today} />
              <TextField form={form} name="beginsAt" label="Jam mulai" hint="Misalnya 09.00." width="short" />
            </FieldRow>
            <TextField form={form} name="place" label="Tempat" />
            <TextArea
              form={form}
              name="othersOurs"
              label="Anggota tim"
              hint="Satu orang satu baris: nama, jabatan."
              rows={3}
            />
            <TextArea
              form={form}
              name="othersTheirs"
              label="Yang mendampingi dari mitra"
              hint="Satu orang satu baris: nama, jabatan."
              rows={2}
              optional
            />
            {items.map(({ id, placeInOrder, question, lookAt }) => (
              <FieldSet legend={`${placeInOrder}. ${question}`}>
                <RadioField
                  form={form}
                  name={answerField(id)}
                  label="Jawaban"
                  hint={`Lihat: ${lookAt}.`}
                  options={Object.entries(answers).map(([value, label]) => ({ value, label }))}
                  beside
                />
                <TextField form={form} name={noteField(id)} label="Temuan" optional />
              </FieldSet>
            ))}
            <TextArea
              form={form}
              name="summary"
              label="Kesimpulan"
              hint="Tanpa nama dan NIK warga binaan."
              rows={4}
            />
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
        <p>Kerja sama: ……………………………………… Tanggal: ………………… Jam: …………</p>
        <p>Tempat: ……………………………………… Tim: ………………………………………………</p>
        <table class="table">
          <caption class="hidden-text">Daftar periksa</caption>
          <thead>
            <tr>
              <th scope="col">Butir</th>
              <th scope="col">Lihat</th>
              <th scope="col">Ya, sebagian, atau tidak</th>
              <th scope="col">Temuan</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ placeInOrder, question, lookAt }) => (
              <tr>
                <th scope="row" class="title">
                  {placeInOrder}. {question}
                </th>
                <td data-label="Lihat">{lookAt}</td>
                <td data-label="Jawaban">☐ Ya ☐ Sebagian ☐ Tidak</td>
                <td data-label="Temuan">………………………</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="quiet">Sumber: {items[0]?.source}.</p>
      </Card>
    </>
  )
}
