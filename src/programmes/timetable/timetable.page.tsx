import { unitSelect } from '#accounts'
import { to } from '#addresses'
import { addDays, type Day, longDay, number, weekday } from '#kernel'
import { Badge, ButtonLink, Filters, Notice, PageHead, Tabs } from '#ui'
import type { LessonColumn } from '../slots.ts'
import type { Holiday } from '../tables.ts'
import { type Question, type Span, timetableAddress } from './asked.ts'
import { holidayCalled } from './holidays.ts'
import type { LessonRow } from './queries.ts'
import { mostLessons } from './queries.ts'
import { clock } from './times.ts'

interface TimetableProps {
  asked: Question
  span: Span
  lessons: LessonRow[]
  /** What later capabilities say of each lesson. */
  more: readonly LessonColumn[]
  holidays: Holiday[]
  units: { id: string; name: string }[]
  today: Day
}

export function TimetablePage(props: TimetableProps) {
  const { asked, span, lessons, units, today } = props
  const byMonth = asked.lihat === 'bulan'
  const on = asked.hari ?? today
  const standing = lessons.filter(({ stage }) => stage === 'planned')
  const hours = standing.reduce((sum, { lessonHours }) => sum + lessonHours, 0)
  const link = (hari: Day, label: string) => (
    <ButtonLink href={timetableAddress({ ...asked, hari })}>{label}</ButtonLink>
  )
  return (
    <>
      <PageHead
        title={`Jadwal ${byMonth ? monthOf(on) : inShort(span)}`}
        lead={`${number(standing.length)} pelajaran, ${number(hours)} JP.`}
        actions={
          <>
            {link(span.before, byMonth ? 'Bulan lalu' : 'Minggu lalu')}
            {link(today, 'Hari ini')}
            {link(span.after, byMonth ? 'Bulan depan' : 'Minggu depan')}
            <ButtonLink href={to.holidays}>Hari libur</ButtonLink>
          </>
        }
      />
      <Tabs
        label="Jadwal"
        tabs={[
          { label: 'Minggu', href: timetableAddress({ ...asked, lihat: undefined }), current: !byMonth },
          { label: 'Bulan', href: timetableAddress({ ...asked, lihat: 'bulan' }), current: byMonth },
        ]}
      />
      {units.length > 1 && (
        <Filters
          action={to.timetable}
          selects={[unitSelect(units, asked.unit)]}
          keep={{ hari: asked.hari, lihat: asked.lihat }}
          reset={asked.unit ? timetableAddress({ ...asked, unit: undefined }) : undefined}
        />
      )}
      {lessons.length === mostLessons && (
        <Notice>Hanya {number(mostLessons)} pelajaran pertama yang tampak. Pilih satu satuan kerja.</Notice>
      )}
      {byMonth ? <Month {...props} month={on.slice(0, 7)} /> : <Week {...props} />}
    </>
  )
}

/** "16 sampai 22 November 2026": month and year are said once where they are the same. */
function inShort({ from, until }: Span): string {
  const [day = '', ...rest] = longDay(from).split(' ')
  const [month, year] = until.startsWith(from.slice(0, 4)) ? [rest[0], ''] : rest
  const first = from.slice(0, 7) === until.slice(0, 7) ? day : `${day} ${month} ${year}`.trim()
  return `${first} sampai ${longDay(until)}`
}

const monthOf = (day: Day) => longDay(day).replace(/^\d+ /, '')

const daysOf = ({ from, until }: Span): Day[] => {
  const days: Day[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day)
  return days
}

function Week({ span, lessons, more, holidays, units, today }: TimetableProps) {
  const byDay = Map.groupBy(lessons, ({ heldOn }) => heldOn)
  return (
    <div class="week">
      {daysOf(span).map((day) => (
        <section class={classOfCard(day, today, byDay.has(day))} id={`hari-${day}`}>
          <div class="card-head">
            <h2>
              {weekday(day)}, {dayOf(day)}
            </h2>
            {day === today && <Badge kind="waiting">Hari ini</Badge>}
          </div>
          <Free day={day} holidays={holidays} />
          <ul class="agenda">
            {(byDay.get(day) ?? []).map((lesson) => (
              <li class={lesson.stage}>
                <b>
                  {clock(lesson.beginsAt)} sampai {clock(lesson.endsAt)}
                </b>
                <div>
                  <a href={to.cohortTimetable(lesson.cohortId)}>
                    {lesson.programmeName}, {lesson.cohortName}
                  </a>
                  <small>
                    {[
                      `${lesson.lessonHours} JP`,
                      lesson.roomNow,
                      lesson.instructorNow,
                      lesson.topic,
                      units.length > 1 && lesson.unitName,
                    ]
                      .filter(Boolean)
                      .join(', ')}
                    .
                  </small>
                  {lesson.stage === 'cancelled' && <Badge kind="ended">Batal</Badge>}
                  {more.map(({ cell }) => cell(lesson.id))}
                </div>
              </li>
            ))}
          </ul>
          {!byDay.has(day) && <p class="quiet">Tidak ada pelajaran.</p>}
        </section>
      ))}
    </div>
  )
}

const classOfCard = (day: Day, today: Day, held: boolean) =>
  ['card', day === today && 'today', !held && 'idle'].filter(Boolean).join(' ')

/** "22 November": the year stands in the title. */
const dayOf = (day: Day) => longDay(day).replace(/ \d+$/, '')

/** Most lessons that a day of the month names; the rest stand in its week. */
const mostADay = 4

function Month({ asked, span, lessons, holidays, today, month }: TimetableProps & { month: string }) {
  const byDay = Map.groupBy(
    lessons.filter(({ stage }) => stage === 'planned'),
    ({ heldOn }) => heldOn,
  )
  return (
    <section class="card wide-paper" aria-label="Kalender">
      <ol class="month">
        {daysOf(span).map((day) => {
          const held = byDay.get(day) ?? []
          return (
            <li class={classOf(day, month, held.length)}>
              <p>
                <a
                  href={timetableAddress({ ...asked, lihat: undefined, hari: day })}
                  aria-current={day === today ? 'date' : undefined}
                  aria-label={`${weekday(day)}, ${longDay(day)}`}
                >
                  {Number(day.slice(8))}
                </a>{' '}
                <span>{weekday(day)}</span>
              </p>
              <Free day={day} holidays={holidays} />
              <ul>
                {held.slice(0, mostADay).map((lesson) => (
                  <li>
                    {clock(lesson.beginsAt)} <a href={to.cohort(lesson.cohortId)}>{lesson.programmeName}</a>
                  </li>
                ))}
              </ul>
              {held.length > mostADay && <p class="quiet">dan {number(held.length - mostADay)} lagi</p>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

const classOf = (day: Day, month: string, held: number) =>
  [day.startsWith(month) ? '' : 'beyond', held === 0 ? 'idle' : ''].filter(Boolean).join(' ') || undefined

function Free({ day, holidays }: { day: Day; holidays: Holiday[] }) {
  const free = holidays.filter((holiday) => holiday.day === day)
  return (
    <>
      {free.map((holiday) => (
        <p class="free-day">{holidayCalled(holiday)}</p>
      ))}
    </>
  )
}
