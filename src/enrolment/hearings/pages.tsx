import { to } from '#addresses'
import { type Actor, type Day, type FormState, longDay, may, number } from '#kernel'
import {
  Actions,
  ButtonLink,
  Card,
  Columns,
  DateField,
  Empty,
  Facts,
  FieldRow,
  FileField,
  Form,
  fileSize,
  Notice,
  PageHead,
  RadioField,
  Table,
  TextArea,
  TextField,
  TwoLines,
} from '#ui'
import type { ApplicationRow } from '../applications/list.ts'
import { StateBadge } from '../badges.tsx'
import { type CohortView, cohortTitle, isOurs, takesPeople } from '../cohort.ts'
import { CohortFrame } from '../frame.tsx'
import type { Hearing, HearingRow } from './queries.ts'

interface ListProps {
  cohort: CohortView
  rows: HearingRow[]
  actor: Actor
}

export function HearingsPage({ cohort, rows, actor }: ListProps) {
  const records =
    isOurs(actor, cohort) && may(actor, 'hearing.record') && takesPeople(cohort) && cohort.open > 0
  return (
    <CohortFrame cohort={cohort} actor={actor} here="sidang">
      <Card
        title="Sidang TPP"
        actions={
          records && (
            <ButtonLink href={to.newHearing(cohort.id)} icon="plus">
              Catat sidang
            </ButtonLink>
          )
        }
      >
        <p>
          {cohort.needsHearing
            ? `Program ini memerlukan sidang TPP sebelum tempat diberikan. ${number(cohort.open)} permohonan menunggu sidang.`
            : 'Program ini tidak mewajibkan sidang TPP. Sidang yang diadakan tetap dapat dicatat.'}
        </p>
        <Table
          caption="Sidang TPP angkatan ini, yang terakhir di atas"
          rows={rows}
          columns={[
            {
              head: 'Berita acara',
              kind: 'title',
              cell: (row) => <a href={to.hearing(row.id)}>{row.number}</a>,
            },
            { head: 'Tanggal', kind: 'tight', cell: ({ heldOn }) => longDay(heldOn) },
            { head: 'Disetujui', kind: 'number', cell: ({ approved }) => number(approved) },
            { head: 'Ditolak', kind: 'number', cell: ({ declined }) => number(declined) },
          ]}
          empty={
            <Empty title="Belum ada sidang" icon="calendar">
              {cohort.open > 0
                ? 'Catat sidang beserta putusan setiap orang dan berita acaranya.'
                : 'Sidang dicatat bila ada permohonan yang belum diputuskan.'}
            </Empty>
          }
        />
      </Card>
    </CohortFrame>
  )
}

/** One that the session may decide on, and what stands against it. */
export interface Pleading extends ApplicationRow {
  obstacles: string[]
}

interface NewProps {
  form: FormState
  cohort: CohortView
  rows: Pleading[]
  limit: number
  today: Day
}

export function NewHearingPage({ form, cohort, rows, limit, today }: NewProps) {
  return (
    <>
      <PageHead title="Catat sidang TPP" lead={cohortTitle(cohort)} />
      <Card>
        <Form form={form} files>
          <FieldRow>
            <DateField form={form} name="heldOn" label="Tanggal sidang" max={today} />
            <TextField form={form} name="number" label="Nomor berita acara" />
          </FieldRow>
          <TextArea form={form} name="members" label="Anggota sidang" hint="Satu nama per baris." rows={4} />
          <FileField form={form} name="file" label="Berita acara" limit={limit} />
          {rows.length === 0 && <Notice>Tidak ada permohonan yang menunggu putusan.</Notice>}
          {rows.length > 0 && (
            <p>Tulis pertimbangan bila ditolak, atau bila disetujui walaupun syaratnya belum terpenuhi.</p>
          )}
          {rows.map((row) => (
            <>
              <RadioField
                form={form}
                name={`decide-${row.id}`}
                label={row.name}
                hint={`${row.number ?? ''}. ${row.obstacles.length > 0 ? `Syarat belum terpenuhi: ${row.obstacles.join(' ')}` : 'Semua syarat terpenuhi.'}`}
                options={[
                  { value: 'approved', label: 'Disetujui' },
                  { value: 'declined', label: 'Ditolak' },
                  { value: 'later', label: 'Belum diputuskan' },
                ]}
                beside
              />
              <TextField form={form} name={`reason-${row.id}`} label={`Pertimbangan ${row.name}`} optional />
            </>
          ))}
          <Actions submit="Simpan sidang" cancel={to.cohortHearings(cohort.id)} />
        </Form>
      </Card>
    </>
  )
}

interface ShowProps {
  hearing: Hearing
  cohort: CohortView
  rows: (Pick<ApplicationRow, 'personId' | 'name' | 'number' | 'reachable' | 'state'> & {
    reason: string | null
  })[]
}

export function HearingPage({ hearing, cohort, rows }: ShowProps) {
  return (
    <>
      <PageHead
        title={`Sidang TPP ${hearing.number}`}
        lead={`${cohortTitle(cohort)}, ${longDay(hearing.heldOn)}.`}
      />
      <Columns>
        <Card title={`Putusan (${number(rows.length)})`} id="putusan">
          <Table
            caption="Putusan sidang bagi setiap orang"
            rows={rows}
            columns={[
              {
                head: 'Nama',
                kind: 'title',
                cell: ({ personId, name, number: registered, reachable }) => (
                  <TwoLines
                    first={reachable ? <a href={to.suitability(personId, cohort.id)}>{name}</a> : name}
                    second={registered}
                  />
                ),
              },
              { head: 'Keadaan sekarang', cell: ({ state }) => <StateBadge state={state} /> },
              { head: 'Pertimbangan', cell: ({ reason }) => reason ?? '' },
            ]}
            empty={<p class="quiet">Putusannya sudah diganti sidang lain.</p>}
          />
        </Card>
        <Card title="Sidang">
          <Facts
            kind="rows"
            items={[
              ['Anggota', hearing.members.join(', ')],
              ['Dicatat oleh', hearing.recordedBy],
              [
                'Berita acara',
                <>
                  <a href={to.hearingFile(hearing.id)}>{hearing.fileName}</a>{' '}
                  <span class="quiet">{fileSize(Number(hearing.size))}</span>
                </>,
              ],
            ]}
          />
        </Card>
      </Columns>
    </>
  )
}
