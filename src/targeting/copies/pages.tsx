import { to } from '#addresses'
import { type FormState, number, type RefusalOf, type Sentences } from '#kernel'
import { Actions, ButtonLink, Card, CheckFields, Form, PageHead, RadioField, TextField } from '#ui'
import { FunnelCard } from '../answers/funnel-card.tsx'
import type { ToldFunnel } from '../answers/outward.ts'
import type { QuestionView } from '../questions/queries.ts'
import type { Copy } from '../tables.ts'
import { columns } from './columns.ts'
import type { makeCopy } from './make.ts'

export const copySentences: Sentences<RefusalOf<typeof makeCopy>> = {
  'no-answer': 'Pertanyaan ini belum dijawab. Jalankan dahulu.',
  'partner-unknown': 'Mitra tidak ditemukan. Tulis namanya seperti di daftar mitra.',
  'names-stay': 'Nama tidak keluar dari satuan kerjanya. Pilih jumlah saja.',
  'no-columns': 'Pilih paling sedikit satu kolom.',
}

interface CopyPageProps {
  form: FormState
  question: QuestionView
  partners: readonly string[]
  mayName: boolean
}

export function CopyFormPage({ form, question, partners, mayName }: CopyPageProps) {
  return (
    <>
      <PageHead
        title="Buat salinan"
        lead={`Jawaban "${question.name}" keluar dari satuan kerja. Tulis untuk siapa dan untuk apa.`}
      />
      <Card>
        <Form form={form}>
          <RadioField
            form={form}
            name="content"
            label="Isi"
            options={[
              { value: 'counts', label: 'Jumlah saja', hint: 'Dibulatkan, supaya tidak menunjuk orang.' },
              ...(mayName
                ? [{ value: 'names', label: 'Nama', hint: 'Tanpa NIK, alamat, dan tanggal lahir.' }]
                : []),
            ]}
          />
          <TextField
            form={form}
            name="recipient"
            label="Untuk siapa"
            hint="Nama orang atau kantor yang menerima."
          />
          <TextField
            form={form}
            name="partner"
            label="Mitra"
            hint="Bila penerimanya mitra: hanya nama yang setuju datanya dibagikan kepadanya yang ikut."
            suggestions={partners}
            optional
          />
          <TextField form={form} name="purpose" label="Keperluan" hint="Misalnya menyiapkan pelatihan." />
          {mayName && (
            <CheckFields
              form={form}
              name="columns"
              label="Kolom"
              hint="Hanya bila isinya nama."
              options={Object.entries(columns).map(([value, { head }]) => ({ value, label: head }))}
              optional
            />
          )}
          <Actions submit="Buat salinan" cancel={to.question(question.id)} />
        </Form>
      </Card>
    </>
  )
}

interface ReadyProps {
  question: QuestionView
  copy: Copy
  /** What it says; its line on every sheet. */
  mark: string
  funnel: ToldFunnel
}

/** A sheet to print, and the file. */
export function CopyPage({ question, copy, mark, funnel }: ReadyProps) {
  return (
    <>
      <PageHead
        title={question.name}
        lead={mark}
        actions={
          <ButtonLink href={to.answerCopyFile(question.id, copy.id)} icon="download" download="">
            Unduh XLSX
          </ButtonLink>
        }
      />
      {copy.content === 'counts' ? (
        <FunnelCard funnel={funnel} where={`di ${question.unitName}`} />
      ) : (
        <Card>
          <p>Berkas siap. Tautan ini berlaku satu jam, hanya bagi Anda.</p>
        </Card>
      )}
    </>
  )
}

/** On the page of the question: what left, to whom. */
export function CopiesCard({ copies }: { copies: Copy[] }) {
  return (
    <Card title="Salinan yang keluar" id="salinan">
      <ul class="plain-list">
        {copies.map(({ copy, content, recipient, purpose, madeBy }) => (
          <li>
            Nomor {number(copy)}, {content === 'names' ? 'nama' : 'jumlah'}, untuk {recipient}: {purpose}{' '}
            <span class="quiet">{madeBy}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
