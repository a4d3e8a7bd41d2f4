import { to } from '#addresses'
import { type Day, type Event, longDay, shortDay, type Words, type Zone, zoneNames } from '#kernel'
import {
  Badge,
  ButtonLink,
  Card,
  Columns,
  EventHistory,
  Facts,
  HelpDrawer,
  PageHead,
  Stack,
  Timeline,
} from '#ui'
import type { Unit, UnitPeriod } from '../tables.ts'
import type { Colleague } from '../users/queries.ts'
import { levelOf, unitKindNames } from './kinds.ts'
import type { UnitName } from './queries.ts'
import { StaffCard } from './staff-card.tsx'

export interface UnitProps {
  unit: Unit
  /** Those above it today, the nearest first. */
  above: readonly UnitName[]
  periods: readonly UnitPeriod[]
  aliases: readonly string[]
  /** Undefined where the reader does not reach the unit. */
  staff: readonly Colleague[] | undefined
  below: number
  events: readonly Event[]
  words: readonly Words[]
  today: Day
  zone: Zone
  mayChange: boolean
  /** Whether names lead to the accounts. */
  mayOpen: boolean
}

export function UnitPage(props: UnitProps) {
  const { unit, periods, staff, events, words, zone, mayChange } = props
  return (
    <>
      <PageHead
        title={unit.name}
        lead={`${unitKindNames[unit.kind]}${unit.class ? ` Kelas ${unit.class}` : ''}. Disingkat ${unit.shortName}.`}
        status={unit.closedOn && <Badge kind="ended">{`Ditutup ${shortDay(unit.closedOn)}`}</Badge>}
        actions={
          mayChange && (
            <ButtonLink href={to.changeUnit(unit.id)} icon="edit">
              Ubah data
            </ButtonLink>
          )
        }
      />
      <Columns>
        <Stack>
          <TodayCard {...props} />
          {staff && <StaffCard {...props} staff={staff} />}
        </Stack>
        <Stack>
          <Card title="Nama dan kedudukan dari masa ke masa">
            <Timeline steps={periods.map(asStep)} />
          </Card>
          {events.length > 0 && (
            <Card title="Riwayat perubahan">
              <EventHistory events={events} words={words} zone={zone} />
            </Card>
          )}
        </Stack>
      </Columns>
    </>
  )
}

function TodayCard({ unit, above, aliases, below }: UnitProps) {
  return (
    <Card title="Data sekarang">
      <Facts
        items={[
          above.length > 0 && ['Di bawah', above.map((each, at) => <Above unit={each} first={at === 0} />)],
          below > 0 && ['Membawahi', <a href={`${to.units}?kanwil=${unit.id}`}>{`${below} satuan kerja`}</a>],
          ['Kode surat', unit.letterCode],
          levelOf(unit.kind) === 'unit' && ['Kabupaten atau kota', unit.regency],
          levelOf(unit.kind) !== 'nation' && ['Provinsi', unit.province],
          ['Zona waktu', zoneNames[unit.timeZone]],
          ['Sebutan lain', aliases.join(', ')],
        ]}
      />
    </Card>
  )
}

function Above({ unit, first }: { unit: UnitName; first: boolean }) {
  return (
    <>
      {!first && ', '}
      <a href={to.unit(unit.unitId)}>{unit.shortName}</a>
    </>
  )
}

function asStep(period: UnitPeriod) {
  const until = period.validTo ? ` sampai ${shortDay(period.validTo)}` : ''
  const { validFrom } = period
  const code = period.letterCode ? ` Kode surat ${period.letterCode}.` : ''
  return {
    when: { text: `${period.validTo ? '' : 'Sejak '}${shortDay(validFrom)}${until}`, iso: validFrom },
    title: period.name,
    children: `${period.shortName}, ${unitKindNames[period.kind]}${period.class ? ` Kelas ${period.class}` : ''}.${code} Dasar: ${period.basis}.`,
  }
}

export function UnitHelp({ unit, today }: Pick<UnitProps, 'unit' | 'today'>) {
  return (
    <HelpDrawer
      purpose={`Data ${unit.shortName} per ${longDay(today)}, dengan nama dan kedudukannya pada masa lalu.`}
      terms={[
        ['Masa', 'Jangka waktu sebuah nama dan kedudukan berlaku. Perjanjian menampilkan nama pada masanya.'],
        ['Di bawah', 'Kantor di atas satuan kerja ini, yang juga dapat melihat datanya.'],
      ]}
      next="Bila nama, kelas, atau kode surat berubah, administrator mencatatnya dengan tanggal dan dasarnya."
    />
  )
}
