import { to } from '#addresses'
import { type Actor, type Event, type FormState, longDay, may, number, type Words } from '#kernel'
import {
  Actions,
  Badge,
  ButtonLink,
  Card,
  DateField,
  Empty,
  EventHistory,
  FieldRow,
  Form,
  KeyFigures,
  PageHead,
  Table,
  TextField,
  TwoLines,
} from '#ui'
import { resultCodes, results } from '../kinds.ts'
import { nameSaid } from '../said.ts'
import { resultField } from './assess.ts'
import type { CohortView } from './cohort.ts'
import type { HoursLine } from './hours.ts'

interface CohortProps {
  cohort: CohortView
  lines: HoursLine[]
  inARow: number
  events: Event[]
  words: readonly Words[]
  actor: Actor
  /** Given where results are being written. */
  assessing?: FormState
}

/** The hours of everyone in a cohort against what its programme asks, and what they came to. */
export function CohortPage(props: CohortProps) {
  const { cohort, lines, events, words, actor, assessing } = props
  const held = lines.filter(({ endedOn }) => endedOn === null)
  const lost = held.filter(({ outOfReach }) => outOfReach).length
  return (
    <>
      <PageHead
        title={assessing ? 'Penilaian akhir' : 'Jam pelajaran'}
        lead={`${cohort.programmeName}, ${cohort.name}. Minimal ${cohort.minAttendance} % dari ${number(cohort.lessonHours)} JP.`}
        actions={
          !assessing &&
          lines.length > 0 &&
          may(actor, 'attendance.mark') && (
            <ButtonLink href={to.assessCohort(cohort.id)} icon="edit">
              Catat penilaian akhir
            </ButtonLink>
          )
        }
      />
      {!assessing && (
        <Card>
          <KeyFigures
            items={[
              { label: 'Peserta', value: number(held.length) },
              {
                label: 'Minimal tercapai',
                value: number(held.filter(({ reached }) => reached).length),
              },
              {
                label: 'Minimal tak terkejar',
                value: number(lost),
                news: lost > 0 ? 'bad' : undefined,
                note: lost > 0 ? 'dahulukan' : undefined,
              },
              {
                label: 'Lulus',
                value: number(lines.filter(({ result }) => result === 'passed').length),
              },
            ]}
          />
        </Card>
      )}
      <Card title="Peserta">
        {assessing ? (
          <Form form={assessing}>
            <FieldRow>
              <TextField form={assessing} name="assessor" label="Penguji" />
              <DateField form={assessing} name="assessedOn" label="Tanggal penilaian" />
            </FieldRow>
            <HoursTable {...props} />
            <Actions submit="Simpan penilaian" cancel={to.cohortHours(cohort.id)} />
          </Form>
        ) : (
          <HoursTable {...props} />
        )}
      </Card>
      {!assessing && (
        <Card title="Riwayat" id="riwayat">
          <EventHistory events={events} words={words} zone={actor.zone} />
        </Card>
      )}
    </>
  )
}

function HoursTable({ lines, inARow, assessing }: CohortProps) {
  return (
    <Table
      caption="Jam pelajaran peserta"
      rows={lines}
      columns={[
        {
          head: 'Nama',
          kind: 'title',
          cell: ({ name, number: register, endedOn }) => (
            <TwoLines first={nameSaid(name)} second={endedOn ? `Berhenti ${longDay(endedOn)}` : register} />
          ),
        },
        { head: 'Diikuti', kind: 'number', cell: ({ attended }) => `${number(attended)} JP` },
        {
          head: 'Tidak diikuti',
          kind: 'number',
          cell: ({ missed, excused, unrecorded }) => (
            <TwoLines
              first={`${number(missed)} JP`}
              second={[
                excused > 0 && `${number(excused)} dimaafkan`,
                unrecorded > 0 && `${number(unrecorded)} tidak tercatat`,
              ]
                .filter(Boolean)
                .join(', ')}
            />
          ),
        },
        { head: 'Akan datang', kind: 'number', cell: ({ toCome }) => `${number(toCome)} JP` },
        { head: 'Minimal', kind: 'number', cell: ({ required }) => `${number(required)} JP` },
        { head: 'Keadaan', cell: (line) => <HoursBadge line={line} inARow={inARow} /> },
        {
          head: 'Penilaian',
          cell: (line) =>
            assessing ? <ResultChoice line={line} form={assessing} /> : <ResultSaid {...line} />,
        },
      ]}
      empty={
        <Empty title="Belum ada peserta" icon="people">
          Jam pelajaran dihitung setelah ada peserta dan sesi.
        </Empty>
      }
    />
  )
}

function HoursBadge({ line, inARow }: { line: HoursLine; inARow: number }) {
  if (line.endedOn) return <Badge kind="ended">Berhenti</Badge>
  if (line.outOfReach) return <Badge kind="stalled">Minimal tak terkejar</Badge>
  if (line.inARow >= inARow) return <Badge kind="attention">{`${line.inARow} kali berturut-turut`}</Badge>
  return line.reached ? <Badge kind="good">Minimal tercapai</Badge> : <Badge kind="waiting">Berjalan</Badge>
}

function ResultSaid({ result, assessor, assessedOn }: HoursLine) {
  if (!result) return <span class="unknown">belum dinilai</span>
  return <TwoLines first={results[result]} second={`${assessor}, ${longDay(assessedOn ?? '')}`} />
}

function ResultChoice({ line, form }: { line: HoursLine; form: FormState }) {
  const name = resultField(line.participantId)
  const chosen = String(form.values[name] ?? line.result ?? '')
  return (
    <select class="input" name={name} aria-label={`Penilaian ${nameSaid(line.name)}`}>
      <option value="">Belum dinilai</option>
      {resultCodes.map((code) => (
        <option value={code} selected={code === chosen}>
          {results[code]}
        </option>
      ))}
    </select>
  )
}
