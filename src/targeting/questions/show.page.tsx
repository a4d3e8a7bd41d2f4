import { to } from '#addresses'
import {
  type Child,
  type Day,
  type Event,
  fromToday,
  longDay,
  number,
  shortDay,
  type Words,
  type Zone,
} from '#kernel'
import { Badge, ButtonLink, Card, Columns, EventHistory, PageHead, PostButton, Stack, Table } from '#ui'
import type { Run } from '../tables.ts'
import { builder } from './address.ts'
import { change } from './list.page.tsx'
import type { QuestionView } from './queries.ts'

interface ShowProps {
  question: QuestionView
  runs: Run[]
  /** From which day an answer is still used. */
  since: Day
  today: Day
  mayRun: boolean
  /** Whether the names of those who changed are the reader's to see. */
  seesNames: boolean
  answer: Child
  /** What was made of the answer: who was chosen, copies that left. */
  cards: Child[]
  /** Further buttons. */
  actions: Child
  /** Only for the own office: who did what. */
  history: { events: Event[]; words: readonly Words[]; zone: Zone } | undefined
}

export function QuestionPage(props: ShowProps) {
  const { question, runs, since, today, mayRun, answer, cards, actions, history } = props
  const [latest] = runs
  return (
    <>
      <PageHead
        title={question.name}
        lead={
          latest &&
          `Dijawab ${longDay(latest.runOn)}, ${fromToday(today, latest.runOn)}, oleh ${latest.runBy}. ${question.unitName}.`
        }
        status={latest && latest.runOn < since && <Badge kind="attention">Sudah lama</Badge>}
        actions={
          <>
            {mayRun && (
              <ButtonLink href={builder(question.lines, { untuk: question.id })} icon="edit">
                Ubah syarat
              </ButtonLink>
            )}
            {actions}
            {mayRun && (
              <PostButton action={to.runQuestion(question.id)} kind="primary" icon="history">
                Jalankan lagi
              </PostButton>
            )}
          </>
        }
      />
      <Columns>
        <Stack>
          {answer}
          {cards}
        </Stack>
        <Stack>
          {history && <ChangeCard {...props} />}
          {history && runs.length > 1 && <RunsCard runs={runs} />}
          {history && (
            <Card title="Riwayat" id="riwayat">
              <EventHistory {...history} />
            </Card>
          )}
          {mayRun && (
            <p>
              <a href={to.removeQuestion(question.id)}>Hapus pertanyaan ini</a>
            </p>
          )}
        </Stack>
      </Columns>
    </>
  )
}

/** Compared with the run before. */
function ChangeCard({ question, runs, seesNames }: ShowProps) {
  const [latest, previous] = runs
  if (!latest) return null
  const said = (count: number | null, words: string, kabar: string) => (
    <li>
      {count !== null && count > 0 && seesNames ? (
        <a href={`${to.questionPeople(question.id)}?kabar=${kabar}`}>
          {number(count)} {words}
        </a>
      ) : (
        <>
          {number(count ?? 0)} {words}
        </>
      )}
    </li>
  )
  return (
    <Card title="Sejak terakhir dijalankan" id="perubahan">
      {previous ? (
        <>
          <p>
            Dibanding {longDay(previous.runOn)} ({number(previous.remaining)} orang):
          </p>
          <ul class="plain-list">
            {said(latest.added, 'baru memenuhi syarat', 'baru')}
            {said(latest.gone, 'tidak lagi memenuhi syarat', 'gugur')}
          </ul>
          {previous.lines.join() !== latest.lines.join() && (
            <p class="quiet">Syaratnya berubah di antaranya.</p>
          )}
        </>
      ) : (
        <p>
          Baru pertama kali dijawab. Jalankan lagi bulan depan untuk melihat siapa yang baru dan siapa yang
          gugur.
        </p>
      )}
    </Card>
  )
}

function RunsCard({ runs }: { runs: Run[] }) {
  return (
    <Card title="Jawaban sebelumnya" id="jawaban-sebelumnya">
      <Table
        caption="Jawaban dari waktu ke waktu, yang terbaru di atas"
        rows={runs}
        columns={[
          { head: 'Hari', kind: 'title', cell: ({ runOn }) => shortDay(runOn) },
          { head: 'Memenuhi', kind: 'number', cell: ({ remaining }) => number(remaining) },
          { head: 'Perubahan', cell: change },
        ]}
      />
    </Card>
  )
}
