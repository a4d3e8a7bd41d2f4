import type { UnitName } from '#accounts'
import { to } from '#addresses'
import { longDay, weekday } from '#kernel'
import { AsTyped, ButtonLink, Card, Facts, PageHead, Table } from '#ui'
import { kinds } from './kinds.ts'
import type { ShowProps } from './show.page.tsx'

interface MinutesProps extends Omit<ShowProps, 'events' | 'words' | 'actor' | 'today'> {
  /** The office and those above it, as they were called that day. */
  lineage: UnitName[]
}

/** The meeting as minutes on paper: head of that day, who came, what was said, what was decided, room to sign. */
export function MinutesPage(props: MinutesProps) {
  const { meeting, lineage, clock, units, partners, people, obstacles, points } = props
  const came = people.filter(({ presence }) => presence === 'present')
  const names = (side: 'ours' | 'theirs') =>
    came
      .filter((person) => person.side === side)
      .map(({ name, position }) => <p>{position ? `${name}, ${position}` : name}</p>)
  return (
    <>
      <PageHead
        title="Notula"
        lead="Cetak lewat menu peramban (Ctrl+P), tandatangani, lalu unggah pindaiannya pada pertemuan ini."
        actions={<ButtonLink href={to.meeting(meeting.id)}>Kembali ke pertemuan</ButtonLink>}
      />
      <Card>
        <div class="letterhead">
          {[...lineage].reverse().map(({ name }) => (
            <p>{name}</p>
          ))}
        </div>
        <h2>Notula {kinds[meeting.kind].toLowerCase()}</h2>
        <Facts
          kind="rows"
          items={[
            ['Pokok', meeting.title],
            ['Hari', `${weekday(meeting.heldOn)}, ${longDay(meeting.heldOn)}, pukul ${clock}`],
            ['Tempat', meeting.place],
            ['Mitra', partners.map(({ name }) => name).join(', ')],
            units.length > 1 && ['Satuan kerja', units.map(({ name }) => name).join(', ')],
            meeting.agenda !== null && ['Agenda', <AsTyped>{meeting.agenda}</AsTyped>],
            ['Hadir dari satuan kerja', names('ours')],
            ['Hadir dari mitra', names('theirs')],
            ['Pembicaraan', <AsTyped>{meeting.notes ?? ''}</AsTyped>],
            meeting.offered !== null && ['Yang ditawarkan mitra', <AsTyped>{meeting.offered}</AsTyped>],
            meeting.asked !== null && ['Yang kita minta', <AsTyped>{meeting.asked}</AsTyped>],
          ]}
        />
        <h3>Keputusan</h3>
        <Table
          caption="Keputusan pertemuan"
          rows={points}
          columns={[
            { head: 'Yang dikerjakan', kind: 'title', cell: ({ what }) => what },
            { head: 'Penanggung jawab', cell: ({ ownerName }) => ownerName },
            { head: 'Tenggat', cell: ({ dueOn }) => longDay(dueOn) },
            { head: 'Pemeriksa', cell: ({ verifierName }) => verifierName },
          ]}
          empty={<p>Tidak ada keputusan tercatat.</p>}
        />
        {obstacles.length > 0 && (
          <>
            <h3>Kendala</h3>
            <ul class="plain-list">
              {obstacles.map(({ what, cause, ownerName }) => (
                <li>
                  {what} Penyebab: {cause} Penanggung jawab: {ownerName ?? 'belum ditetapkan'}.
                </li>
              ))}
            </ul>
          </>
        )}
        <div class="signatures">
          <p>Pemimpin pertemuan</p>
          <p>Wakil mitra</p>
          <p>Notulis</p>
        </div>
      </Card>
    </>
  )
}
