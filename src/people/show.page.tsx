import { to } from '#addresses'
import {
  type Actor,
  type Child,
  type Day,
  daysBetween,
  type Event,
  fromToday,
  longDay,
  may,
  number,
  type Words,
} from '#kernel'
import { placeName } from '#partners'
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  Columns,
  EventHistory,
  type Fact,
  Facts,
  PageHead,
  Stack,
  Table,
  TwoLines,
} from '#ui'
import { ageOn } from './age.ts'
import {
  dataSources,
  educations,
  interests,
  lineEnds,
  meansSources,
  nikStates,
  securities,
  sexes,
  statuses,
} from './kinds.ts'
import type { Revealed } from './looks/revealed.ts'
import { SealedCard } from './looks/sealed-card.tsx'
import { numberShown } from './number-shown.ts'
import { isOwn, type PersonView } from './person.ts'
import type { registrationsOf } from './registrations.ts'
import type { Origin } from './tables.ts'

interface ShowProps {
  person: PersonView & { lessened: boolean }
  revealed: Revealed
  registrations: Awaited<ReturnType<typeof registrationsOf>>
  /** Days after which a snapshot of the dates is old. */
  datesLast: number
  slots: Child[]
  events: Event[]
  words: readonly Words[]
  actor: Actor
  today: Day
}

export function ShowPage(props: ShowProps) {
  const { person, slots, events, words, actor } = props
  const mayWrite = may(actor, 'person.write') && isOwn(actor, person) && !person.mergedInto
  return (
    <>
      <PageHead
        title={person.name}
        lead={`${statuses[person.status]}, ${person.unitName}.`}
        status={person.limitedAt && <Badge kind="attention">Data dibatasi</Badge>}
        actions={
          mayWrite && (
            <ButtonLink href={to.revisePerson(person.id)} icon="edit">
              Ubah data
            </ButtonLink>
          )
        }
      />
      {person.lessened && (
        <Alert kind="info" title="Berkas anak.">
          Nama lengkap, tanggal lahir, nama lain, NIK, dan alamatnya hanya tampak bagi petugas yang
          mengawasinya dan petugas pelindungan data.
        </Alert>
      )}
      <Columns>
        <Stack>
          <IdentityCard {...props} />
          <SealedCard {...props} />
          <DatesCard {...props} />
          {slots}
          <RegistrationsCard {...props} />
        </Stack>
        <Card title="Riwayat" id="riwayat">
          <EventHistory events={events} words={words} zone={actor.zone} />
        </Card>
      </Columns>
    </>
  )
}

function IdentityCard({ person, today }: ShowProps) {
  const { district, regency, village } = person
  const known = (value: Child, field: string) => (
    <>
      {value} <From person={person} field={field} />
    </>
  )
  return (
    <Card title="Data diri" id="data-diri">
      <Facts
        items={[
          person.aliases.length > 0 && ['Nama lain', person.aliases.join('; ')],
          ['Jenis kelamin', person.sex && known(sexes[person.sex], 'sex')],
          birthFact(person, today),
          ['NIK', nikStates[person.nikState]],
          [
            'Tempat tinggal',
            district &&
              regency &&
              known([village, placeName({ district, regency })].filter(Boolean).join(', '), 'districtCode'),
          ],
          ['Alamat', person.addressSealed ? 'Tersimpan, tertutup' : null],
          ['Pendidikan', person.education && known(educations[person.education], 'education')],
          ['Pekerjaan', person.occupation && known(person.occupation, 'occupation')],
          [
            'Minat kerja',
            person.interests.length > 0
              ? known(person.interests.map((code) => interests[code]).join('; '), 'interests')
              : null,
          ],
          [
            'Blok',
            (person.wing ?? person.block) &&
              known([person.wing, person.block].filter(Boolean).join(' / '), 'wing'),
          ],
          person.security !== null && ['Pengamanan', securities[person.security]],
          person.specialRules && ['Aturan khusus', 'Berlaku'],
          ['Kemampuan ekonomi', meansOf(person)],
        ]}
      />
    </Card>
  )
}

function birthFact(person: ShowProps['person'], today: Day): Fact {
  const { birthDate, lessened } = person
  if (lessened) return null
  if (!birthDate) return ['Tanggal lahir', null]
  return [
    'Tanggal lahir',
    <>
      {longDay(birthDate)} ({number(ageOn(birthDate, today))} tahun){' '}
      <From person={person} field="birthDate" />
    </>,
  ]
}

function meansOf({ poor, decile, meansSource, meansAsOf }: PersonView): Child {
  if (!meansSource || !meansAsOf) return null
  const said = decile ? `Desil ${decile}` : poor ? 'Tidak mampu' : 'Mampu'
  return (
    <>
      {said}{' '}
      <span class="quiet">
        {meansSources[meansSource]}, {longDay(meansAsOf)}
      </span>
    </>
  )
}

/** Where a value comes from and how old it is. */
function From({ person, field }: { person: PersonView; field: string }) {
  const origin = (person.sources as unknown as Record<string, Origin>)[field]
  if (!origin) return null
  return (
    <span class="quiet">
      {dataSources[origin.source]}, {longDay(origin.asOf)}
    </span>
  )
}

function DatesCard({ person, datesLast, today }: ShowProps) {
  const { oneThirdOn, halfOn, twoThirdsOn, expiresOn, datesAsOf } = person
  if (!datesAsOf) return null
  const isOld = daysBetween(datesAsOf, today) > datesLast
  const told = (day: Day | null) => day && `${longDay(day)} (${fromToday(today, day)})`
  return (
    <Card title="Tanggal pidana" id="tanggal-pidana">
      <p>
        Menurut SDP per {longDay(datesAsOf)}, {fromToday(today, datesAsOf)}.{' '}
        {isOld && <Badge kind="attention">Perlu diperbarui</Badge>}
      </p>
      <Facts
        items={[
          ['1/3', told(oneThirdOn)],
          ['1/2', told(halfOn)],
          ['2/3', told(twoThirdsOn)],
          ['Ekspirasi', told(expiresOn)],
        ]}
      />
    </Card>
  )
}

function RegistrationsCard({ registrations }: ShowProps) {
  return (
    <Card title="Registrasi" id="registrasi">
      <Table
        caption="Nomor registrasi, yang terakhir di atas"
        rows={registrations}
        columns={[
          { head: 'Nomor', kind: 'title', cell: (row) => numberShown(row.code, row.number) },
          { head: 'Unit', cell: (row) => row.unitName },
          { head: 'Sejak', cell: (row) => (row.fromOn ? longDay(row.fromOn) : '–') },
          {
            head: 'Sampai',
            cell: (row) => (
              <TwoLines
                first={row.toOn ? longDay(row.toOn) : '–'}
                second={row.closedAs && lineEnds[row.closedAs]}
              />
            ),
          },
        ]}
        empty="Belum ada nomor registrasi."
      />
    </Card>
  )
}
