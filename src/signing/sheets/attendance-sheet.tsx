import { longDay, weekday } from '#kernel'
import { guestRoles } from '../kinds.ts'
import type { Line } from '../lines.ts'
import type { Guest, SigningEvent } from '../tables.ts'

interface AttendanceProps {
  event: SigningEvent
  guests: Guest[]
  lines: Line[]
}

/** The list on which everybody who comes signs: those invited, and the signatories of the partners. */
export function AttendanceSheet({ event, guests, lines }: AttendanceProps) {
  const signatories = lines.flatMap((line) =>
    line.parties
      .filter(({ unitId }) => unitId === null)
      .map((party) => ({
        name: party.signatoryName ?? '',
        post: [party.signatoryPosition, party.name].filter(Boolean).join(', '),
        as: 'Penanda tangan',
      })),
  )
  const invited = guests.map(({ name, position, institution, role }) => ({
    name,
    post: [position, institution].filter(Boolean).join(', '),
    as: guestRoles[role],
  }))
  return (
    <section class="sheet" id="daftar-hadir">
      <h2>Daftar hadir</h2>
      <p class="sheet-lead">
        {event.title}
        <br />
        {weekday(event.heldOn)}, {longDay(event.heldOn)}, {event.place}
      </p>
      <table class="sheet-table">
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Nama</th>
            <th scope="col">Jabatan dan instansi</th>
            <th scope="col">Sebagai</th>
            <th scope="col">Tanda tangan</th>
          </tr>
        </thead>
        <tbody>
          {[...invited, ...unique(signatories)].map(({ name, post, as }, at) => (
            <tr>
              <td>{at + 1}</td>
              <td>{name}</td>
              <td>{post}</td>
              <td>{as}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const unique = <Each extends { name: string; post: string }>(people: Each[]): Each[] => [
  ...new Map(people.map((each) => [`${each.name} ${each.post}`, each])).values(),
]
