import { unitSelect } from '#accounts'
import { to } from '#addresses'
import { addDays, type Day, longDay, number, weekday } from '#kernel'
import { clock, holidayCalled } from '#programmes'
import { ButtonLink, Empty, Filters, KeyFigures, Notice, PageHead, Tabs } from '#ui'
import type { DayView } from './day.ts'
import { type CalendarAsked, calendarAddress, type monthAround, mostDays } from './queries.ts'
import { DayBadge, standsOn } from './standing.tsx'

interface CalendarProps {
  asked: CalendarAsked
  month: ReturnType<typeof monthAround>
  days: DayView[]
  holidays: { day: Day; name: string; certain: boolean }[]
  units: { id: string; name: string }[]
  mayWrite: boolean
  today: Day
}

export function CalendarPage(props: CalendarProps) {
  const { asked, month, days, units, mayWrite, today } = props
  const link = (hari: Day, label: string) => (
    <ButtonLink href={calendarAddress({ ...asked, hari })}>{label}</ButtonLink>
  )
  const inMonth = days.filter(({ day }) => day >= month.first && day <= month.last)
  const arrange = mayWrite && (
    <ButtonLink href={to.newRoutine} kind="primary" icon="plus">
      Susun layanan
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title={`Layanan rutin ${longDay(month.first).replace(/^\d+ /, '')}`}
        lead={`${number(inMonth.length)} hari layanan.`}
        actions={
          <>
            {link(month.before, 'Bulan lalu')}
            {link(today, 'Bulan ini')}
            {link(month.after, 'Bulan depan')}
            {arrange}
          </>
        }
      />
      <RoutineTabs current="calendar" />
      {units.length > 1 && (
        <Filters
          action={to.routines}
          selects={[unitSelect(units, asked.unit)]}
          keep={{ hari: asked.hari }}
          reset={asked.unit ? calendarAddress({ ...asked, unit: undefined }) : undefined}
        />
      )}
      <Figures days={inMonth} today={today} />
      {days.length === mostDays && (
        <Notice>Hanya {number(mostDays)} hari layanan pertama yang tampak. Pilih satu satuan kerja.</Notice>
      )}
      {inMonth.length === 0 ? (
        <Empty title="Tidak ada hari layanan bulan ini" action={arrange} icon="calendar">
          Layanan yang berulang, misalnya puskesmas keliling, disusun sekali dan harinya muncul di sini.
        </Empty>
      ) : (
        <Month {...props} />
      )}
    </>
  )
}

export function RoutineTabs({ current }: { current: 'calendar' | 'list' }) {
  return (
    <Tabs
      label="Layanan rutin"
      tabs={[
        { label: 'Kalender', href: to.routines, current: current === 'calendar' },
        { label: 'Daftar layanan', href: to.routineList, current: current === 'list' },
      ]}
    />
  )
}

function Figures({ days, today }: { days: DayView[]; today: Day }) {
  const of = (...standings: string[]) =>
    number(days.filter((day) => standings.includes(standsOn(day, today))).length)
  return (
    <KeyFigures
      items={[
        { label: 'Terlaksana', value: of('held') },
        { label: 'Tidak terlaksana', value: of('missed', 'made-up') },
        { label: 'Sudah diganti', value: of('made-up') },
        { label: 'Belum dicatat', value: of('unrecorded') },
        { label: 'Direncanakan', value: of('planned') },
      ]}
    />
  )
}

function Month({ month, days, holidays, units, today }: CalendarProps) {
  const byDay = Map.groupBy(days, ({ day }) => day)
  const all: Day[] = []
  for (let day = month.from; day <= month.until; day = addDays(day, 1)) all.push(day)
  return (
    <section class="card wide-paper" aria-label="Kalender layanan">
      <ol class="month">
        {all.map((day) => {
          const services = byDay.get(day) ?? []
          const beyond = day < month.first || day > month.last
          const free = holidays.filter((holiday) => holiday.day === day)
          return (
            <li
              class={
                [beyond && 'beyond', services.length === 0 && 'idle'].filter(Boolean).join(' ') || undefined
              }
            >
              <p>
                <b aria-current={day === today ? 'date' : undefined}>{Number(day.slice(8))}</b>{' '}
                <span>{weekday(day)}</span>
              </p>
              {free.map((holiday) => (
                <p class="free-day">{holidayCalled(holiday)}</p>
              ))}
              <ul>
                {services.map((service) => (
                  <li>
                    {clock(service.beginsAt)}{' '}
                    <a href={to.routineDay(service.id)}>
                      {service.name}
                      <span class="hidden-text"> {longDay(day)}</span>
                    </a>
                    {units.length > 1 && `, ${service.unitName}`} <DayBadge day={service} today={today} />
                  </li>
                ))}
              </ul>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
