import { to } from '#addresses'
import { ButtonLink, Card, Empty, Table, TwoLines } from '#ui'
import { guestRoles } from '../kinds.ts'
import type { Guest, SigningEvent } from '../tables.ts'

interface GuestsProps {
  event: SigningEvent
  guests: Guest[]
  canArrange: boolean
}

/** Who is invited and who came, on the page of the event. */
export function GuestsCard({ event, guests, canArrange }: GuestsProps) {
  const open = canArrange && <ButtonLink href={to.signingGuests(event.id)}>Undangan dan kehadiran</ButtonLink>
  return (
    <Card title="Undangan" id="undangan" actions={guests.length > 0 && open}>
      <Table
        caption="Yang diundang"
        rows={guests}
        columns={[
          {
            head: 'Nama',
            kind: 'title',
            cell: (guest) => (
              <TwoLines
                first={guest.name}
                second={[guest.position, guest.institution].filter(Boolean).join(', ')}
              />
            ),
          },
          { head: 'Sebagai', cell: ({ role }) => guestRoles[role] },
          {
            head: 'Hadir',
            cell: ({ attended }) => (attended ? 'Hadir' : <span class="unknown">belum</span>),
          },
        ]}
        empty={
          <Empty title="Belum ada undangan" action={open} icon="people">
            Catat pejabat, saksi, dan tamu; namanya masuk lembar cetak dan laporan.
          </Empty>
        }
      />
    </Card>
  )
}
