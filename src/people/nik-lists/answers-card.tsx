import { to } from '#addresses'
import { type Actor, type FormState, longMoment, number, type RefusalOf, type Sentences } from '#kernel'
import { Actions, Card, Form, Table, TwoLines } from '#ui'
import type { answersOf, ListView } from './list.ts'
import type { read } from './read.ts'

export const readSentences: Sentences<RefusalOf<typeof read>> = {
  'says-nothing':
    'Tidak ada jawaban di berkas ini: kolom Hasil dan NIK menurut Dukcapil kosong. Periksa apakah berkasnya benar.',
}
interface AnswersProps {
  list: ListView
  answers: Awaited<ReturnType<typeof answersOf>>
  form: FormState
  actor: Actor
  /** The reader may decide on an answer. */
  mayAct: boolean
}

/** Where an answer is uploaded. */
export function AnswerCard({ list, form }: Pick<AnswersProps, 'list' | 'form'>) {
  return (
    <Card title="Jawaban Dukcapil" id="jawaban">
      <Form form={form} action={to.answerNikList(list.id)} files>
        <div class="field">
          <label for="rows">Berkas jawaban</label>
          <p class="hint" id="rows-hint">
            XLSX atau CSV, urutan kolom bebas. Isinya dilihat dahulu; belum ada yang berubah.
          </p>
          <input
            class="input file"
            type="file"
            id="rows"
            name="rows"
            accept=".xlsx,.csv"
            aria-describedby="rows-hint"
          />
        </div>
        <Actions submit="Baca jawaban" />
      </Form>
    </Card>
  )
}

const answerStates = {
  read: 'Belum diputuskan',
  applied: 'Dipakai',
  dropped: 'Disisihkan',
  undone: 'Dibatalkan',
} as const

export function AnswersCard({ list, answers, actor, mayAct }: AnswersProps) {
  return (
    <Card title="Jawaban yang masuk" id="jawaban-masuk">
      <Table
        caption="Jawaban yang masuk, yang terakhir di atas"
        rows={answers}
        columns={[
          {
            head: 'Berkas',
            kind: 'title',
            cell: (answer) => (
              <TwoLines
                first={
                  mayAct ? <a href={to.nikAnswer(list.id, answer.id)}>{answer.fileName}</a> : answer.fileName
                }
                second={`${longMoment(answer.readAt, actor.zone)}, ${answer.readBy}`}
              />
            ),
          },
          { head: 'Terbaca', kind: 'number', cell: ({ used }) => number(used) },
          { head: 'Disisihkan', kind: 'number', cell: ({ held }) => number(held) },
          { head: 'Keadaan', cell: ({ state }) => answerStates[state] },
        ]}
      />
    </Card>
  )
}
