import { to } from '#addresses'
import { type FormState, number, type RefusalOf, type Sentences } from '#kernel'
import { Actions, Card, Facts, FieldSet, Form, PageHead, RadioField, SelectField, TextField } from '#ui'
import type { Choice, ImportKind } from '../kind.ts'
import type { PreviewRow } from '../queries.ts'
import type { decide } from '../steps/decide.ts'
import type { Import } from '../tables.ts'
import { labelOf } from './preview.page.tsx'

export const decideSentences: Sentences<RefusalOf<ReturnType<typeof decide>>> = {
  'moved-on': 'Impor ini sudah melangkah. Muat ulang halamannya.',
  empty: 'Isian ini mengosongkan barisnya. Lewati baris ini bila memang tidak dipakai.',
  'still-doubtful': ({ says }) => `Masih meragukan. ${says}`,
}

interface RowProps {
  kind: ImportKind
  job: Import
  row: PreviewRow
  form: FormState
}

/** One doubtful row: what stands there, what is wrong with it, and three ways out. */
export function RowPage({ kind, job, row, form }: RowProps) {
  const { name, note, cells = [] } = kind.show(row)
  const mayTake = !row.doubts.some(({ blocks }) => blocks)
  const ways = [
    { value: 'correct', label: 'Betulkan', hint: 'Isi di atas dipakai sebagai ganti isi daftar.' },
    ...(mayTake
      ? [{ value: 'take', label: 'Terima seperti terbaca', hint: 'Seperti kata keterangannya.' }]
      : []),
    { value: 'leave', label: 'Lewati baris ini', hint: 'Baris ini tidak mengubah apa pun.' },
  ]
  return (
    <>
      <PageHead title={`Baris ${number(row.at)}: ${name}`} lead={note} />
      <Card>
        <Form form={form}>
          <FieldSet legend="Yang meragukan">
            {columnsOf(row).map((doubtful) => (
              <Better form={form} label={labelOf(kind, doubtful.column)} {...doubtful} />
            ))}
          </FieldSet>
          <RadioField form={form} name="decision" label="Putusan" options={ways} />
          <Actions submit="Simpan putusan" cancel={to.import(kind.path, job.id)} />
        </Form>
      </Card>
      {cells.length > 0 && (
        <Card title="Isi baris ini">
          <Facts kind="rows" items={cells} />
        </Card>
      )}
    </>
  )
}

interface Doubtful {
  column: string
  says: string
  choices: readonly Choice[]
}

/** What the cell should say: written, or chosen from what it may mean; a long list stands alone. */
function Better({ form, label, column, says, choices }: Doubtful & { form: FormState; label: string }) {
  const name = `betul-${column}`
  const field = { form, name, label, hint: says, optional: true }
  if (choices.length === 0) return <TextField {...field} />
  if (choices.length > 8) return <SelectField {...field} prompt="Pilih" options={choices} />
  return (
    <>
      <RadioField
        {...field}
        options={[...choices, { value: '', label: 'Yang lain, seperti ditulis di bawah ini' }]}
      />
      <TextField form={form} name={`tulis-${column}`} label={`${label} yang lain`} optional />
    </>
  )
}

/** One field for each column, with all that is said of it. */
function columnsOf({ doubts }: PreviewRow): Doubtful[] {
  const columns = [...new Set(doubts.map(({ column }) => column))]
  return columns.map((column) => {
    const here = doubts.filter((doubt) => doubt.column === column)
    return {
      column,
      says: here.map(({ says }) => says).join(' '),
      choices: here.flatMap(({ choices = [] }) => choices),
    }
  })
}
