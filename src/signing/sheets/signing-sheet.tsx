import { kinds } from '#agreements'
import { longDay, weekday } from '#kernel'
import { guestRoles } from '../kinds.ts'
import type { Line } from '../lines.ts'
import type { Guest, SigningEvent } from '../tables.ts'

interface SheetProps {
  event: SigningEvent
  line: Line
  of: number
  witnesses: Guest[]
}

const ordinals = ['Pihak Kesatu', 'Pihak Kedua', 'Pihak Ketiga', 'Pihak Keempat', 'Pihak Kelima']

/** What both sides sign: the parties, their numbers and signatories, a place for each signature and the stamp duty. */
export function SigningSheet({ event, line, of, witnesses }: SheetProps) {
  const { place, title, kind, parties } = line
  return (
    <section class="sheet">
      <p class="sheet-place">
        Lembar tanda tangan {place} dari {of}
      </p>
      <h2>{kinds[kind]}</h2>
      <p class="sheet-title">{title}</p>
      <dl class="sheet-numbers">
        {parties.map(({ name, number }) => (
          <div>
            <dt>{name}</dt>
            <dd>Nomor: {number ?? <span class="to-fill" />}</dd>
          </div>
        ))}
      </dl>
      <p>
        Ditandatangani pada hari {weekday(event.heldOn)}, {longDay(event.heldOn)}, di {event.place}, dalam dua
        rangkap asli bermeterai cukup.
      </p>
      <div class="sheet-parties">
        {parties.map(({ name, signatoryName, signatoryPosition }, at) => (
          <div>
            <p>
              <b>{ordinals[at] ?? `Pihak ke-${at + 1}`}</b>
              <br />
              {name}
            </p>
            <p class="stamp-place">Meterai</p>
            <p class="signature-place">
              <b>{signatoryName ?? <span class="to-fill" />}</b>
              <br />
              {signatoryPosition}
            </p>
          </div>
        ))}
      </div>
      {witnesses.length > 0 && (
        <>
          <h3>Saksi dan yang mengetahui</h3>
          <div class="sheet-parties">
            {witnesses.map(({ role, name, position, institution }) => (
              <div>
                <p>{guestRoles[role]}</p>
                <p class="signature-place">
                  <b>{name}</b>
                  <br />
                  {[position, institution].filter(Boolean).join(', ')}
                </p>
              </div>
            ))}
          </div>
        </>
      )}
    </section>
  )
}
