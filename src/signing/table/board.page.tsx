import { to } from '#addresses'
import { longDay } from '#kernel'
import { Progress } from '#ui'
import { type Line, partnersOf } from '../lines.ts'
import type { SigningEvent } from '../tables.ts'
import { tallyOf, tallyText } from '../tally.ts'

/** The figures for everybody in the room, on a projector; asked again by itself. */
export function BoardPage({ event, lines }: { event: SigningEvent; lines: Line[] }) {
  const tally = tallyOf(lines)
  const next = lines.find(({ standing }) => standing === 'waiting')
  return (
    <div class="board" data-board>
      <h1>{event.title}</h1>
      <p>
        {longDay(event.heldOn)}, {event.place}
      </p>
      <p class="board-tally" aria-live="polite">
        <b>{tallyText(tally)}</b>
        <span>naskah sudah ditandatangani semua pihak</span>
      </p>
      <Progress
        value={tally.signed}
        max={tally.total}
        label={`${tally.waiting} menunggu, ${tally.postponed} ditunda`}
      />
      {next && event.state === 'open' && (
        <p class="board-next">
          <span>Di meja sekarang, nomor {next.place}</span>
          <b>{next.title}</b>
          <span>{partnersOf(next)}</span>
        </p>
      )}
      <p class="board-back">
        <a href={to.signing(event.id)}>Kembali ke acara</a>
      </p>
    </div>
  )
}
