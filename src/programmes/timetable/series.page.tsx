import { to } from '#addresses'
import { type FormState, number, shortDay, weekday } from '#kernel'
import {
  Actions,
  Alert,
  Button,
  Card,
  CheckFields,
  DateField,
  ErrorSummary,
  FieldRow,
  Form,
  Hidden,
  NumberField,
  PageHead,
  Table,
  TextField,
} from '#ui'
import type { CohortView } from '../cohorts/cohort.ts'
import type { Clash } from './clashes.ts'
import type { TypedSeries } from './plan-series.ts'
import type { Laid } from './series.ts'
import { clashInWords } from './standing.ts'
import { clock } from './times.ts'
import { weekdays } from './weekdays.ts'

export interface Preview {
  typed: TypedSeries
  laid: Laid
  clashes: Clash[]
}

interface SeriesProps {
  cohort: CohortView
  form: FormState
  /** JP that the programme still lacks. */
  hoursLeft: number
  /** What was asked for would give this. */
  preview: Preview | undefined
}

export function SeriesPage({ cohort, form, hoursLeft, preview }: SeriesProps) {
  return (
    <>
      <PageHead
        title="Susun jadwal"
        lead={
          hoursLeft > 0
            ? `${cohort.programmeName}, ${cohort.name}. ${number(hoursLeft)} dari ${number(cohort.programmeHours)} JP belum terjadwal.`
            : `${cohort.programmeName}, ${cohort.name}. Semua ${number(cohort.programmeHours)} JP sudah terjadwal.`
        }
      />
      {preview && <PreviewCards cohort={cohort} preview={preview} form={form} />}
      <Card title={preview ? 'Ubah rangkaian' : 'Rangkaian pelajaran'} id="rangkaian">
        <form class="form" method="get" action={to.lessonSeries(cohort.id)} novalidate>
          {!preview && <ErrorSummary form={form} />}
          <Hidden name="lihat" value="ya" />
          <CheckFields form={form} name="weekdays" label="Hari" options={weekdays} beside />
          <FieldRow>
            <DateField form={form} name="from" label="Mulai" />
            <DateField form={form} name="until" label="Paling lama sampai" />
          </FieldRow>
          <FieldRow>
            <TextField form={form} name="beginsAt" label="Jam mulai" hint="Misalnya 08.00." width="short" />
            <TextField form={form} name="endsAt" label="Jam selesai" hint="Misalnya 10.00." width="short" />
            <NumberField form={form} name="lessonHours" label="Sekali bertemu" unit="JP" />
          </FieldRow>
          <FieldRow>
            <TextField
              form={form}
              name="instructor"
              label="Instruktur"
              hint={cohort.instructor ? `Kosongkan untuk ${cohort.instructor}.` : undefined}
              optional
            />
            <TextField
              form={form}
              name="room"
              label="Ruang"
              hint={cohort.room ? `Kosongkan untuk ${cohort.room}.` : undefined}
              optional
            />
          </FieldRow>
          <div class="actions">
            <Button kind={preview ? 'plain' : 'primary'}>Lihat dulu</Button>
            <a href={to.cohort(cohort.id)}>Kembali</a>
          </div>
        </form>
      </Card>
    </>
  )
}

function PreviewCards({ cohort, preview, form }: { cohort: CohortView; preview: Preview; form: FormState }) {
  const { typed, laid, clashes } = preview
  const { lessons, skipped, hours, missing } = laid
  const last = lessons.at(-1)
  return (
    <>
      {clashes.length > 0 && (
        <Card title={`Bentrok (${number(clashes.length)})`} id="bentrok">
          <p>Belum dapat disimpan. Ubah rangkaian di bawah, atau pindahkan pelajaran yang sudah ada.</p>
          <ul class="plain-list">
            {clashes.slice(0, 20).map((clash) => (
              <li>{clashInWords(clash)}</li>
            ))}
          </ul>
          {clashes.length > 20 && <p class="quiet">Dan {number(clashes.length - 20)} bentrok lain.</p>}
        </Card>
      )}
      {skipped.length > 0 && (
        <Card title={`Dilewati (${number(skipped.length)})`} id="dilewati">
          <ul class="plain-list">
            {skipped.map(({ day, name }) => (
              <li>
                {weekday(day)}, {shortDay(day)}: {name}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {missing > 0 && (
        <Alert title={`${number(missing)} JP belum mendapat hari.`}>
          Tambah hari dalam seminggu, atau mundurkan hari terakhir angkatan.
        </Alert>
      )}
      <Card title="Yang akan dijadwalkan" id="pratinjau">
        <p>
          {number(lessons.length)} pelajaran, {number(hours)} JP, pukul {clock(typed.beginsAt)} sampai{' '}
          {clock(typed.endsAt)}
          {last && <>, yang terakhir {shortDay(last.heldOn)}</>}.
        </p>
        <Table
          caption="Pelajaran yang akan dijadwalkan"
          rows={lessons}
          columns={[
            {
              head: 'Hari',
              kind: 'title',
              cell: ({ heldOn }) => `${weekday(heldOn)}, ${shortDay(heldOn)}`,
            },
            { head: 'JP', kind: 'number', cell: ({ lessonHours }) => number(lessonHours) },
          ]}
          empty={<p class="quiet">Tidak ada hari yang dapat dipakai.</p>}
        />
        {lessons.length > 0 && clashes.length === 0 && (
          <Form form={form} action={to.lessonSeries(cohort.id)}>
            {typed.weekdays.map((each) => (
              <Hidden name="weekdays" value={each} />
            ))}
            <Hidden name="from" value={typed.from} />
            <Hidden name="until" value={typed.until} />
            <Hidden name="beginsAt" value={typed.beginsAt} />
            <Hidden name="endsAt" value={typed.endsAt} />
            <Hidden name="lessonHours" value={typed.lessonHours} />
            <Hidden name="instructor" value={typed.instructor} />
            <Hidden name="room" value={typed.room} />
            <Actions submit="Simpan jadwal" cancel={to.cohort(cohort.id)} />
          </Form>
        )}
      </Card>
    </>
  )
}
