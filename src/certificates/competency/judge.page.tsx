import { to } from '#addresses'
import { type FormState, longDay, number } from '#kernel'
import { Actions, Card, Form, PageHead, Table, TwoLines } from '#ui'
import { nameSaid } from '../said.ts'
import { competentField } from './judge.ts'
import type { TestLine, TestView } from './test.ts'

interface ResultsProps {
  form: FormState
  test: TestView
  lines: TestLine[]
}

/** One tick for who sat, one for each unit in which they were competent. */
export function ResultsPage({ form, test, lines }: ResultsProps) {
  const open = lines.filter(({ resultId, earlierComplete }) => resultId === null && !earlierComplete)
  const ticked = (field: string, value: string) => [form.values[field]].flat().includes(value)
  return (
    <>
      <PageHead
        title="Catat hasil uji"
        lead={`${test.scheme}, ${longDay(test.heldOn)}. Centang yang ikut, lalu setiap unit yang kompeten (K). Yang tidak dicentang dicatat belum kompeten (BK).`}
      />
      <Card>
        <Form form={form}>
          <Table
            caption="Hasil per unit kompetensi"
            rows={open}
            columns={[
              {
                head: 'Nama',
                kind: 'title',
                cell: ({ name, earlierAttempt }) => (
                  <TwoLines
                    first={nameSaid(name)}
                    second={earlierAttempt && `Uji ulang, sudah ${number(earlierAttempt)} kali`}
                  />
                ),
              },
              {
                head: 'Ikut uji',
                cell: ({ participantId, name }) => (
                  <input
                    type="checkbox"
                    class="row-tick"
                    name="sat"
                    value={participantId}
                    checked={ticked('sat', participantId)}
                    aria-label={`${nameSaid(name)} ikut uji`}
                  />
                ),
              },
              ...test.units.map(({ code, title }) => ({
                head: code,
                cell: ({ participantId, name }: TestLine) => (
                  <input
                    type="checkbox"
                    class="row-tick"
                    name={competentField(participantId)}
                    value={code}
                    checked={ticked(competentField(participantId), code)}
                    aria-label={`${nameSaid(name)} kompeten: ${title}`}
                  />
                ),
              })),
            ]}
            empty={<p class="quiet">Semua peserta sudah dicatat atau sudah kompeten.</p>}
          />
          <Actions submit="Simpan hasil" cancel={to.competencyTest(test.id)} />
        </Form>
      </Card>
    </>
  )
}
