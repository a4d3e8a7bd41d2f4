import { to } from '#addresses'
import { type Actor, type Child, type Day, fromToday, longDay, may, number } from '#kernel'
import { ageOn, educations, isOwn, type PersonView, securities, seesWhole, statuses } from '#people'
import { Alert, Badge, ButtonLink, Card, Checklist, Columns, Facts, PageHead, Stack, Timeline } from '#ui'
import { EligibilityBadge, StateBadge } from '../badges.tsx'
import type { Candidate } from '../candidates.ts'
import { type CohortView, cohortTitle } from '../cohort.ts'
import { conducts, endReasons, risks, stepKinds } from '../kinds.ts'
import { Deeds } from './deeds.tsx'
import {
  type ApplicationHad,
  type Clash,
  type Kept,
  type Note,
  noteOf,
  type PlaceHad,
  type StepTaken,
} from './queries.ts'

export interface CardProps {
  person: PersonView
  cohort: CohortView
  /** Null for somebody who is not in the unit's care. */
  candidate: Candidate | null
  notes: Note[]
  places: PlaceHad[]
  clash: Clash | undefined
  hasTimetable: boolean
  isolation: Kept | undefined
  application: ApplicationHad | undefined
  steps: StepTaken[]
  actor: Actor
  today: Day
}

/** Everything that is weighed before a place is given, on one page; what is not known says so, and where to get it. */
export function CardPage(props: CardProps) {
  const { person, cohort, candidate, application, steps } = props
  return (
    <>
      <PageHead
        title={`Kelayakan ${person.name}`}
        lead={
          <>
            <a href={to.cohortPlaces(cohort.id)}>{cohortTitle(cohort)}</a>, {longDay(cohort.startsOn)} sampai{' '}
            {longDay(cohort.endsOn)}. <a href={to.person(person.id)}>Buka berkas</a>
          </>
        }
        status={candidate && <EligibilityBadge outcome={candidate.judgement.outcome} />}
        actions={<Deeds {...props} />}
      />
      <Warnings {...props} />
      <Columns>
        <Stack>
          <Card title="Syarat program" id="syarat">
            <Rules {...props} />
          </Card>
          <Card title="Yang perlu diketahui" id="kartu">
            <Facts items={factsOf(props)} />
          </Card>
          <Card title="Pernah ikut" id="pernah">
            <Before {...props} />
          </Card>
        </Stack>
        <Card title="Permohonan" id="permohonan">
          {application && (
            <p>
              <StateBadge state={application.state} />
            </p>
          )}
          {steps.length === 0 ? (
            <p class="quiet">Belum ada permohonan untuk angkatan ini.</p>
          ) : (
            <Timeline
              steps={steps.map(({ state, reason, findings, takenBy, takenOn }) => ({
                when: takenOn,
                title: stepKinds[state],
                kind: state === 'declined' || state === 'withdrawn' ? ('bad' as const) : ('done' as const),
                children: [reason && `${reason}.`.replace(/\.\.$/, '.'), ...findings, `Oleh ${takenBy}.`]
                  .filter(Boolean)
                  .join(' '),
              }))}
            />
          )}
        </Card>
      </Columns>
    </>
  )
}

function Warnings({ candidate, cohort, isolation, clash, person, actor }: CardProps) {
  return (
    <>
      {!candidate && (
        <Alert kind="stalled" title="Tidak dalam pembinaan satuan kerja ini.">
          Tempat hanya diberikan kepada orang yang berada di {cohort.unitName}.
        </Alert>
      )}
      {candidate?.leavesOn && (
        <Alert
          title={`Diperkirakan bebas ${longDay(candidate.leavesOn)}, sebelum angkatan selesai.`}
          action={
            isOwn(actor, person) &&
            may(actor, 'move.write') && (
              <ButtonLink href={`${to.newMove}?orang=${person.id}`}>Limpahkan ke Bapas</ButtonLink>
            )
          }
        >
          Sepakati jalur lanjutan di Bapas, BLK, atau mitra; program memintanya saat tempat diberikan.
        </Alert>
      )}
      {isolation && (
        <Alert title={`Diasingkan sampai ${longDay(isolation.untilOn)}.`}>
          Tempatnya akan jeda sampai hari itu.
        </Alert>
      )}
      {clash && (
        <Alert title={`${number(clash.total)} pertemuan bentrok dengan ${clash.programme}, ${clash.cohort}.`}>
          Yang pertama {longDay(clash.heldOn)}.
        </Alert>
      )}
    </>
  )
}

function Rules({ candidate, cohort, person }: CardProps) {
  if (cohort.entryRules.length === 0) return <p class="quiet">Program ini tidak menetapkan syarat.</p>
  if (!candidate) return <p class="quiet">Syarat dinilai bagi orang di satuan kerja ini.</p>
  return (
    <Checklist
      items={candidate.judgement.findings.map(({ rule, met, says }) => ({
        label: says,
        done: met === 'yes',
        detail: `Dasar: ${rule.source}.`,
        ...(met === 'unknown' && { fix: { href: mends(rule.field, person.id), label: 'Lengkapi' } }),
      }))}
    />
  )
}

/** Where what is not known is filled in. */
function mends(field: string, id: string): string {
  if (field === 'poor') return to.personMeans(id)
  if (field === 'needs') return to.assessPerson(id)
  if (field === 'risk' || field === 'conduct' || field === 'paper')
    return `${to.noteSuitability(id)}?jenis=${field}`
  return to.revisePerson(id)
}

function factsOf(props: CardProps) {
  const { person, notes, clash, hasTimetable, actor, today, candidate } = props
  const risk = noteOf(notes, 'risk')
  const conduct = noteOf(notes, 'conduct')
  const age = person.birthDate && seesWhole(actor, person, today) ? ageOn(person.birthDate, today) : null
  const dated = (day: string | null) => (day ? `${longDay(day)}, ${fromToday(today, day)}` : null)
  return [
    ['Status', statuses[person.status]],
    age !== null && ['Umur', `${age} tahun`],
    [
      'Tingkat risiko',
      risk ? noted(risks[risk.value as 'low'], risk) : unknown('catat surat hasil asesmennya'),
    ],
    [
      'Penilaian SPPN',
      conduct ? noted(conducts[conduct.value as 'good'], conduct) : unknown('minta kepada walinya'),
    ],
    ['Klasifikasi keamanan', person.security ? securities[person.security] : unknown('ada pada impor SDP')],
    ['Pendidikan', person.education ? educations[person.education] : unknown('isi pada berkasnya')],
    ['Dua pertiga masa pidana', dated(person.twoThirdsOn) ?? unknown('ada pada impor SDP')],
    ['Ekspirasi', dated(person.expiresOn) ?? unknown('ada pada impor SDP')],
    person.datesAsOf !== null && [
      'Tanggal menurut data',
      candidate && !candidate.expiresOn && person.expiresOn
        ? `${longDay(person.datesAsOf)}, perlu diperbarui`
        : longDay(person.datesAsOf),
    ],
    [
      'Bentrok jadwal',
      clash
        ? `${number(clash.total)} pertemuan`
        : hasTimetable
          ? 'Tidak ada'
          : unknown('jadwal angkatan belum disusun'),
    ],
  ] as const satisfies Parameters<typeof Facts>[0]['items']
}

const noted = (label: string, { letter, asOf }: Note): Child => `${label} (${letter}, ${longDay(asOf)})`
const unknown = (how: string): Child => <span class="unknown">belum ada data; {how}</span>

function Before({ places, cohort }: CardProps) {
  if (places.length === 0) return <p class="quiet">Belum pernah ikut program yang tercatat di sini.</p>
  const [same, others] = [
    places.filter(({ programmeId }) => programmeId === cohort.programmeId),
    places.filter(({ programmeId }) => programmeId !== cohort.programmeId),
  ]
  return (
    <ul class="plain-list">
      {[...same, ...others].slice(0, 20).map((place) => (
        <li>
          {place.programmeId === cohort.programmeId && <Badge kind="attention">Program yang sama</Badge>}{' '}
          {placeInWords(place)}
        </li>
      ))}
    </ul>
  )
}

/** 'Pelatihan batik, Angkatan I, Lapas Palembang: keluar 5 Maret 2027 karena mengundurkan diri. Ingin las.' */
export function placeInWords({
  programme,
  cohort,
  unit,
  fromOn,
  untilOn,
  endReason,
  endNote,
}: PlaceHad): string {
  const where = `${programme}, ${cohort}, ${unit}`
  if (untilOn === null || endReason === null) return `${where}: ikut sejak ${longDay(fromOn)}.`
  return `${where}: sampai ${longDay(untilOn)}, ${endReasons[endReason].toLowerCase()}.${endNote ? ` ${endNote}.` : ''}`
}
