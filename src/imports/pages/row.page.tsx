import { to } from '#addresses'
import { type FormState, number, type RefusalOf, type Sentences } from '#kernel'
import { Actions, Card, FieldSet, Form, PageHead, RadioField, TextField } from '#ui'
import type { ImportKind } from '../kind.ts'
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
  const { name, note } = kind.show(row)
  const mayTake = !row.doubts.some(({ blocks }) => blocks)
  const ways = [
    { value: 'correct', label: 'Betulkan', hint: 'Isi di bawah dipakai sebagai ganti isi daftar.' },
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
            {columnsOf(row).map(({ column, says }) => (
              <TextField
                form={form}
                name={`betul-${column}`}
                label={labelOf(kind, column)}
                hint={says}
                optional
              />
            ))}
          </FieldSet>
          <RadioField form={form} name="decision" label="Putusan" options={ways} />
          <Actions submit="Simpan putusan" cancel={to.import(kind.path, job.id)} />
        </Form>
      </Card>
    </>
  )
}

/** One field for each column, with all that is said of it. */
function columnsOf({ doubts }: PreviewRow) {
  const says = new Map<string, string[]>()
  for (const doubt of doubts) says.set(doubt.column, [...(says.get(doubt.column) ?? []), doubt.says])
  return [...says].map(([column, sentences]) => ({ column, says: sentences.join(' ') }))
}
