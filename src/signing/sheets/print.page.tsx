import { to } from '#addresses'
import { longDay, weekday } from '#kernel'
import { ButtonLink, PageHead } from '#ui'
import { Points } from '../event/show.page.tsx'
import type { Line } from '../lines.ts'
import type { Guest, SigningEvent } from '../tables.ts'
import { AttendanceSheet } from './attendance-sheet.tsx'
import { SigningSheet } from './signing-sheet.tsx'

interface PrintProps {
  event: SigningEvent
  lines: Line[]
  guests: Guest[]
}

/** Everything that lies on the table as paper: the order of the event, who came, and a sheet for each agreement. */
export function PrintPage({ event, lines, guests }: PrintProps) {
  const witnesses = guests.filter(({ role }) => role === 'witness' || role === 'acknowledging')
  return (
    <>
      <PageHead
        title="Lembar cetak"
        lead={`Susunan acara, daftar hadir, dan ${lines.length} lembar tanda tangan. Cetak lewat menu peramban (Ctrl+P).`}
        actions={<ButtonLink href={to.signing(event.id)}>Kembali ke acara</ButtonLink>}
      />
      <div class="sheets">
        <section class="sheet" id="susunan">
          <h2>{event.title}</h2>
          <p class="sheet-lead">
            {weekday(event.heldOn)}, {longDay(event.heldOn)}
            {event.startsAt && `, pukul ${event.startsAt}`}
            <br />
            {event.place}
          </p>
          <h3>Susunan acara</h3>
          {event.programme ? <Points text={event.programme} /> : <p>Susunan acara belum diisi.</p>}
          <h3>Urutan naskah</h3>
          <ol class="sheet-order">
            {lines.map(({ title, parties }) => (
              <li>
                {title}
                <small>{parties.map(({ name }) => name).join(' dan ')}</small>
              </li>
            ))}
          </ol>
        </section>
        <AttendanceSheet event={event} guests={guests} lines={lines} />
        {lines.map((line) => (
          <SigningSheet event={event} line={line} of={lines.length} witnesses={witnesses} />
        ))}
      </div>
    </>
  )
}
