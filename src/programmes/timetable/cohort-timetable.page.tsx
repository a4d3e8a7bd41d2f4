import { to } from '#addresses'
import { type Day, number } from '#kernel'
import { Alert, ButtonLink, Card, Empty, KeyFigures, PageHead } from '#ui'
import { type CohortView, isOpen } from '../cohorts/cohort.ts'
import type { LessonColumn } from '../slots.ts'
import { LessonsTable } from './lessons-table.tsx'
import type { LessonRow } from './queries.ts'

interface TimetableProps {
  cohort: CohortView
  lessons: LessonRow[]
  more: readonly LessonColumn[]
  mayWrite: boolean
  /** Why what was asked was not done. */
  refusal?: string | undefined
  today: Day
}

export function CohortTimetablePage({ cohort, lessons, more, mayWrite, refusal, today }: TimetableProps) {
  const standing = lessons.filter(({ stage }) => stage === 'planned')
  const hours = standing.reduce((sum, { lessonHours }) => sum + lessonHours, 0)
  const missed = lessons.filter(({ stage, madeUpOn }) => stage === 'cancelled' && madeUpOn === null).length
  const may = mayWrite && isOpen(cohort)
  const short = cohort.programmeHours - hours
  return (
    <>
      <PageHead
        title="Jadwal angkatan"
        lead={`${cohort.programmeName}, ${cohort.name}. Cetak lewat menu peramban (Ctrl+P).`}
        actions={
          may && (
            <>
              <ButtonLink href={to.newLesson(cohort.id)} icon="plus">
                Tambah pelajaran
              </ButtonLink>
              <ButtonLink href={to.lessonSeries(cohort.id)} kind="primary" icon="calendar">
                Susun jadwal
              </ButtonLink>
            </>
          )
        }
      />
      {refusal && <Alert kind="stalled" title={refusal} />}
      {short < 0 && (
        <Alert title={`${number(-short)} JP lebih dari jam program.`}>
          Batalkan yang tidak perlu, atau ubah jam pelajaran program.
        </Alert>
      )}
      <KeyFigures
        items={[
          { label: 'Pelajaran', value: number(standing.length) },
          {
            label: 'Jam pelajaran',
            value: `${number(hours)} dari ${number(cohort.programmeHours)} JP`,
            note: short > 0 ? `${number(short)} JP belum terjadwal` : undefined,
            news: short > 0 ? 'bad' : undefined,
          },
          { label: 'Batal belum diganti', value: number(missed) },
        ]}
      />
      <Card>
        <LessonsTable
          caption="Jadwal angkatan"
          rows={lessons}
          today={today}
          mayWrite={may}
          more={more}
          empty={
            <Empty
              title="Belum ada pelajaran"
              icon="calendar"
              action={may && <ButtonLink href={to.lessonSeries(cohort.id)}>Susun jadwal</ButtonLink>}
            >
              Susun rangkaian pelajaran mingguan. Hari libur dilewati, dan bentrok disebut sebelum disimpan.
            </Empty>
          }
        />
      </Card>
    </>
  )
}
