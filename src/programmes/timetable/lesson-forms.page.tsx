import { to } from '#addresses'
import { type FormState, longDay, number, weekday } from '#kernel'
import {
  Actions,
  Card,
  Confirm,
  DateField,
  FieldRow,
  Form,
  Hidden,
  NumberField,
  PageHead,
  TextField,
} from '#ui'
import type { CohortView } from '../cohorts/cohort.ts'
import type { Lesson } from '../tables.ts'
import { clock } from './times.ts'

interface LessonFormProps {
  cohort: CohortView
  form: FormState
  /** The lesson that goes to another time. */
  lesson?: Lesson | undefined
  /** The called-off lesson that a new one makes up for. */
  missed?: Lesson | undefined
}

const whenOf = ({ heldOn, beginsAt }: Lesson) =>
  `${weekday(heldOn)}, ${longDay(heldOn)} pukul ${clock(beginsAt)}`

export function LessonFormPage({ cohort, form, lesson, missed }: LessonFormProps) {
  const asksReason = form.refusalField === 'holidayReason' || Boolean(form.values.holidayReason)
  return (
    <>
      <PageHead
        title={lesson ? 'Pindahkan pelajaran' : missed ? 'Jadwalkan pelajaran pengganti' : 'Tambah pelajaran'}
        lead={`${cohort.programmeName}, ${cohort.name}.${lesson ? ` Sekarang ${whenOf(lesson)}.` : ''}${missed ? ` Mengganti ${whenOf(missed)}.` : ''}`}
      />
      <Card>
        <Form form={form}>
          {lesson && <Hidden name="version" value={String(form.values.version ?? lesson.version)} />}
          {missed && <Hidden name="makesUpFor" value={missed.id} />}
          <FieldRow>
            <DateField form={form} name="heldOn" label="Tanggal" min={cohort.startsOn} max={cohort.endsOn} />
            <NumberField form={form} name="lessonHours" label="Jam pelajaran" unit="JP" />
          </FieldRow>
          <FieldRow>
            <TextField form={form} name="beginsAt" label="Jam mulai" hint="Misalnya 08.00." width="short" />
            <TextField form={form} name="endsAt" label="Jam selesai" hint="Misalnya 10.00." width="short" />
          </FieldRow>
          {asksReason && (
            <TextField form={form} name="holidayReason" label="Alasan mengadakan pada hari libur" />
          )}
          <TextField form={form} name="topic" label="Materi" optional />
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
          <Actions
            submit={lesson ? 'Pindahkan pelajaran' : 'Jadwalkan pelajaran'}
            cancel={to.cohortTimetable(cohort.id)}
          />
        </Form>
      </Card>
    </>
  )
}

interface OneProps {
  cohort: CohortView
  lesson: Lesson
  form: FormState
}

export function CancelLessonPage({ cohort, lesson, form }: OneProps) {
  return (
    <Confirm
      form={form}
      title="Batalkan pelajaran ini?"
      consequence={`${cohort.programmeName}, ${cohort.name}: ${whenOf(lesson)}, ${number(lesson.lessonHours)} JP. Ruang dan instrukturnya bebas lagi; pelajaran dapat dipulihkan atau diganti.`}
      submit="Batalkan pelajaran"
      cancel={to.cohortTimetable(cohort.id)}
      danger
    >
      <TextField form={form} name="reason" label="Alasan pembatalan" />
    </Confirm>
  )
}

export function RestoreLessonPage({ cohort, lesson, form }: OneProps) {
  return (
    <Confirm
      form={form}
      title="Pulihkan pelajaran ini?"
      consequence={`${cohort.programmeName}, ${cohort.name}: ${whenOf(lesson)}. Dibatalkan karena: ${lesson.cancelReason}.`}
      submit="Pulihkan pelajaran"
      cancel={to.cohortTimetable(cohort.id)}
    />
  )
}
