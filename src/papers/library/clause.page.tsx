import { to } from '#addresses'
import { kinds, objects, shortKinds } from '#agreements'
import {
  type Child,
  type Day,
  type FormState,
  longDay,
  number,
  type RefusalOf,
  type Sentences,
} from '#kernel'
import {
  Actions,
  ButtonLink,
  Card,
  CheckFields,
  DateField,
  Facts,
  Form,
  NumberField,
  PageHead,
  SelectField,
  Table,
  TextArea,
  TextField,
} from '#ui'
import { Days } from './clauses.page.tsx'
import { knownWords } from './known-words.ts'
import { needs } from './needs.ts'
import type { ClauseRow, papersWith } from './queries.ts'
import type { addClause, reword } from './write-clause.ts'

export const clauseSentences: Sentences<RefusalOf<typeof reword> | RefusalOf<typeof addClause>> = {
  'why-own-words': 'Tulis alasan unit memakai bunyi sendiri. Alasan ini tampil saat naskah diperiksa.',
  'earlier-than-before': ({ validFrom }) =>
    `Bunyi yang sekarang berlaku sejak ${longDay(String(validFrom))}. Bunyi baru mulai sesudah hari itu.`,
}

const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

interface ClauseProps {
  clause: ClauseRow
  wordings: ClauseRow[]
  papers: Awaited<ReturnType<typeof papersWith>>
  today: Day
  mayWrite: boolean
}

export function ClausePage({ clause, wordings, papers, today, mayWrite }: ClauseProps) {
  const {
    id,
    heading,
    paragraphs,
    kinds: of,
    objects: about,
    source,
    unitName,
    reason,
    validFrom,
    validTo,
  } = clause
  return (
    <>
      <PageHead
        title={heading}
        lead={`Milik ${unitName ?? 'semua satuan kerja'}.`}
        actions={
          mayWrite && (
            <ButtonLink href={to.rewordClause(id)} kind="primary" icon="edit">
              Tulis bunyi baru
            </ButtonLink>
          )
        }
      />
      <Card>
        <Facts
          items={[
            ['Jenis naskah', of.map((kind) => kinds[kind as keyof typeof kinds]).join(', ')],
            [
              'Objek',
              about?.map((object) => objects[object as keyof typeof objects]).join(', ') ?? 'Semua objek',
            ],
            ['Syarat', clause.needs ? needs[clause.needs] : 'Selalu dipakai'],
            ['Berlaku', `${longDay(validFrom)} sampai ${validTo ? longDay(validTo) : 'ada bunyi baru'}`],
            ['Sumber', source],
            reason !== null && ['Alasan bunyi sendiri', reason],
          ]}
        />
      </Card>
      <Card title="Bunyi" id="bunyi">
        {paragraphs.map((paragraph) => (
          <p class="as-typed">{paragraph}</p>
        ))}
      </Card>
      {wordings.length > 1 && (
        <Card title="Semua bunyi pasal ini">
          <Table
            caption="Semua bunyi pasal ini, yang terbaru di atas"
            rows={wordings}
            columns={[
              {
                head: 'Pasal',
                kind: 'title',
                cell: (row) =>
                  row.id === id ? <b>{row.heading}</b> : <a href={to.clause(row.id)}>{row.heading}</a>,
              },
              { head: 'Milik', cell: (row) => row.unitName ?? 'Nasional' },
              { head: 'Berlaku', cell: (row) => <Days row={row} today={today} /> },
            ]}
          />
        </Card>
      )}
      <Card title="Naskah yang memakainya" id="dipakai">
        {papers.length === 0 ? (
          <p class="quiet">Belum ada naskah dalam jangkauan Anda yang memakai bunyi ini.</p>
        ) : (
          <>
            <p class="quiet">{number(Number(papers[0]?.total ?? 0))} kerja sama, yang terbaru di atas.</p>
            <ul class="task-list">
              {papers.map((paper) => (
                <li>
                  <div>
                    <a href={to.agreementTexts(paper.id)}>{paper.title}</a>
                    <small>
                      {shortKinds[paper.kind]}, versi {paper.serial}
                    </small>
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
      </Card>
    </>
  )
}

interface WordingProps {
  title: string
  lead: string
  form: FormState
  cancel: string
  asksReason: boolean
  children?: Child
}

/** The form of a new wording, and of a new clause with its kinds and objects. */
export function WordingPage({ title, lead, form, cancel, asksReason, children }: WordingProps) {
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Card>
        <Form form={form}>
          {children}
          <TextField form={form} name="heading" label="Judul pasal" />
          <TextArea
            form={form}
            name="text"
            label="Bunyi"
            hint="Baris kosong memisahkan ayat. Baris berikutnya dalam satu ayat menjadi butirnya."
            rows={12}
          />
          <DateField
            form={form}
            name="validFrom"
            label="Dipakai sejak"
            hint="Menurut tanggal penandatanganan naskah."
          />
          <TextField
            form={form}
            name="source"
            label="Sumber"
            hint="Peraturan atau pedoman yang menjadi dasarnya."
          />
          <TextField
            form={form}
            name="reason"
            label="Alasan"
            hint="Tampil saat naskah diperiksa."
            optional={!asksReason}
          />
          <Actions submit="Simpan pada pustaka" cancel={cancel} />
        </Form>
      </Card>
      <Card title="Kata yang diganti program">
        <Table
          caption="Kata yang diganti program"
          rows={Object.entries(knownWords)}
          columns={[
            { head: 'Kata', kind: 'title', cell: ([word]) => <code>{`{${word}}`}</code> },
            { head: 'Diganti dengan', cell: ([, says]) => says },
          ]}
        />
      </Card>
    </>
  )
}

export function NewClauseFields({ form }: { form: FormState }) {
  return (
    <>
      <CheckFields form={form} name="kinds" label="Jenis naskah" options={options(kinds)} />
      <CheckFields
        form={form}
        name="objects"
        label="Objek"
        hint="Kosongkan bila untuk semua objek."
        options={options(objects)}
        optional
      />
      <SelectField
        form={form}
        name="needs"
        label="Syarat"
        prompt="Selalu dipakai"
        options={options(needs)}
        optional
      />
      <NumberField
        form={form}
        name="place"
        label="Urutan"
        hint="Pasal lain: tujuan 100, ruang lingkup 110, hak dan kewajiban 130, jangka waktu 150, penutup 250."
      />
    </>
  )
}
