import { to } from '#addresses'
import { ButtonLink, Card, Empty, Table, TwoLines } from '#ui'
import { presences } from './kinds.ts'
import type { Meeting, MeetingPerson } from './tables.ts'

interface PeopleProps {
  meeting: Meeting
  people: MeetingPerson[]
  canWrite: boolean
}

/** Who is expected, or who came; both sides. */
export function PeopleCard({ meeting, people, canWrite }: PeopleProps) {
  const held = meeting.stage === 'held'
  const change = canWrite && (
    <ButtonLink href={held ? to.recordMeeting(meeting.id) : to.inviteToMeeting(meeting.id)} icon="people">
      {held ? 'Ubah hasil dan peserta' : 'Ubah undangan'}
    </ButtonLink>
  )
  return (
    <Card title="Peserta" id="peserta" actions={people.length > 0 && change}>
      <Table
        caption="Peserta pertemuan"
        rows={people}
        columns={[
          {
            head: 'Nama',
            kind: 'title',
            cell: ({ name, position }) => <TwoLines first={name} second={position} />,
          },
          { head: 'Pihak', cell: ({ side }) => (side === 'ours' ? 'Kita' : 'Mitra') },
          { head: 'Kehadiran', cell: ({ presence }) => presences[presence] },
        ]}
        empty={
          <Empty title="Belum ada peserta" action={change} icon="people">
            Pilih rekan dan kontak mitra, atau tulis namanya.
          </Empty>
        }
      />
    </Card>
  )
}
