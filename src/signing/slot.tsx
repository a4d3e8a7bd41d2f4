import { to } from '#addresses'
import type { AgreementSlot } from '#agreements'
import { type Actor, type Db, longDay } from '#kernel'
import { Card, Facts } from '#ui'
import { StateBadge } from './badge.tsx'
import { eventInReach } from './queries.ts'
import { Drawing } from './table/drawing.tsx'

/** What a signing event shows on the page of an agreement: where it is or was signed, and what was drawn there. */
export const signingSlot = {
  async show(db: Db, actor: Actor, { id }: { id: string }) {
    const events = await db
      .selectFrom('signingPlace')
      .innerJoin('signingEvent', 'signingEvent.id', 'signingPlace.eventId')
      .select(['signingEvent.id', 'title', 'heldOn', 'place', 'state', 'placeInOrder'])
      .where('agreementId', '=', id)
      .where('state', '<>', 'called-off')
      .where((eb) => eventInReach(actor, eb.ref('signingEvent.id')))
      .orderBy('heldOn', 'desc')
      .limit(5)
      .execute()
    if (events.length === 0) return { section: null, checks: [] }
    const drawn = await db
      .selectFrom('signingRecording')
      .innerJoin('party', 'party.id', 'signingRecording.partyId')
      .select(['strokes', 'party.signatoryName'])
      .where('signingRecording.agreementId', '=', id)
      .where('standing', '=', 'valid')
      .where('strokes', 'is not', null)
      .orderBy('placeInOrder')
      .execute()
    const section = (
      <Card title="Acara penandatanganan" id="acara">
        {events.map((event) => (
          <Facts
            items={[
              ['Acara', <a href={to.signing(event.id)}>{event.title}</a>],
              ['Hari', longDay(event.heldOn)],
              ['Tempat', event.place],
              ['Keadaan', <StateBadge state={event.state} />],
            ]}
          />
        ))}
        {drawn.length > 0 && (
          <div class="drawings">
            {drawn.map(({ strokes, signatoryName }) => (
              <figure>
                <Drawing strokes={strokes ?? ''} of={signatoryName ?? ''} />
                <figcaption>{signatoryName}, di layar</figcaption>
              </figure>
            ))}
          </div>
        )}
      </Card>
    )
    return { section, checks: [] }
  },
} satisfies Partial<AgreementSlot>
