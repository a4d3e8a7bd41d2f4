import { to } from '#addresses'
import { type Day, fromToday } from '#kernel'
import { Alert, ButtonLink } from '#ui'
import type { PointRow } from './action-points/list.ts'
import type { Meeting, MeetingPerson } from './tables.ts'

interface NextProps {
  meeting: Meeting
  people: MeetingPerson[]
  points: PointRow[]
  canWrite: boolean
  today: Day
}

/** The one thing to do now, or how the decisions stand. */
export function NextStep({ meeting, people, points, canWrite, today }: NextProps) {
  if (meeting.stage === 'called-off') return <Alert kind="info" title="Pertemuan ini batal." />
  if (meeting.stage === 'planned' && meeting.heldOn > today) {
    const invite = canWrite && (
      <ButtonLink href={to.inviteToMeeting(meeting.id)} kind="primary" icon="people">
        {people.length > 0 ? 'Ubah undangan' : 'Pilih yang diundang'}
      </ButtonLink>
    )
    return (
      <Alert kind="info" title={`Pertemuan ${fromToday(today, meeting.heldOn)}.`} action={invite}>
        {people.length > 0 ? `${people.length} orang diundang.` : 'Belum ada yang diundang.'}
      </Alert>
    )
  }
  if (meeting.stage === 'planned') {
    const record = canWrite && (
      <ButtonLink href={to.recordMeeting(meeting.id)} kind="primary" icon="edit">
        Catat hasil
      </ButtonLink>
    )
    return (
      <Alert title="Hasil pertemuan belum dicatat." action={record}>
        Siapa yang hadir, apa yang dibicarakan, ditawarkan, dan diminta.
      </Alert>
    )
  }
  return <Standing meeting={meeting} points={points} canWrite={canWrite} today={today} />
}

function Standing({ meeting, points, canWrite, today }: Omit<NextProps, 'people'>) {
  const open = points.filter(({ stage }) => stage !== 'verified')
  const late = open.filter(({ stage, dueOn }) => stage === 'open' && dueOn < today)
  if (points.length === 0) {
    const add = canWrite && (
      <ButtonLink href={to.newActionPoint(meeting.id)} kind="primary" icon="plus">
        Tambah tindak lanjut
      </ButtonLink>
    )
    return (
      <Alert title="Belum ada keputusan yang dicatat." action={add}>
        Pertemuan tanpa tindak lanjut mudah tinggal nama.
      </Alert>
    )
  }
  if (open.length === 0) return <Alert kind="good" title="Semua tindak lanjut sudah terverifikasi." />
  return (
    <Alert
      kind={late.length > 0 ? 'stalled' : 'info'}
      title={`${open.length} dari ${points.length} tindak lanjut belum tuntas.`}
    >
      {late.length > 0 && `${late.length} lewat tenggat.`}
    </Alert>
  )
}
