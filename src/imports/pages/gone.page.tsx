import { to } from '#addresses'
import { type FormState, number } from '#kernel'
import { Actions, Card, CheckFields, Empty, Form, Hidden, PageHead, Pagination } from '#ui'
import type { Absent, Gone, ImportKind } from '../kind.ts'
import type { Import } from '../tables.ts'

export const gonePerPage = 50

interface GoneProps {
  kind: ImportKind
  absent: Absent
  job: Import
  people: Gone[]
  count: number
  page: number
  form: FormState
}

/** Who stands in Bekal and not in the list: nothing happens to them unless they are ticked. */
export function GonePage({ kind, absent, job, people, count, page, form }: GoneProps) {
  return (
    <>
      <PageHead
        title="Tidak ada di daftar"
        lead={`${number(count)} orang ada di Bekal dan tidak ada di daftar ini. Mereka tidak berubah, kecuali yang Anda centang.`}
      />
      <Card>
        {people.length === 0 ? (
          <Empty title="Semua orang di Bekal ada di daftar" />
        ) : (
          <Form form={form}>
            {people.map(({ id }) => (
              <Hidden name="shown" value={id} />
            ))}
            <CheckFields
              form={form}
              name="gone"
              label={absent.says}
              optional
              options={people.map(({ id, name, note }) => ({ value: id, label: name, hint: note }))}
            />
            <Actions submit="Simpan tanda" cancel={to.import(kind.path, job.id)} />
          </Form>
        )}
      </Card>
      {people.length > 0 && (
        <Pagination
          page={page}
          size={gonePerPage}
          total={count}
          href={(halaman) => `${to.importGone(kind.path, job.id)}?halaman=${halaman}`}
        />
      )}
    </>
  )
}
