import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { lockReached, signParty } from '#agreements'
import { act, type Day, day, done, found, line, type Moment, maybe, newId, refuse } from '#kernel'
import { linesOf, type PartyLine } from '../lines.ts'
import { holdEvent } from '../queries.ts'
import type { SigningEvent } from '../tables.ts'
import { strokesField } from './strokes.ts'

export const ways = {
  'wet-ink': 'Tanda tangan basah',
  online: 'Tanda tangan di layar',
  postponed: 'Ditunda',
} as const
export type Way = keyof typeof ways
export const wayCodes = Object.keys(ways) as [Way, ...Way[]]

const input = z
  .object({
    id: z.uuid(),
    partyId: z.uuid(),
    way: z.enum(wayCodes, 'Pilih cara tanda tangan'),
    signedOn: day('Isi tanggal tanda tangan').optional(),
    signingReason: maybe(line('Isi alasan', 240)),
    strokes: z.string().optional(),
    reason: maybe(line('Isi alasan penundaan', 240)),
    expectedOn: maybe(day('Isi perkiraan hari tanda tangan')),
    /** When it was written down on a tablet without network, as that tablet's clock had it. */
    recordedAt: z.iso.datetime().optional(),
  })
  .transform((typed, check) => {
    if (typed.way !== 'online') return { ...typed, strokes: null }
    const drawn = strokesField.safeParse(typed.strokes)
    for (const issue of drawn.error?.issues ?? [])
      check.issues.push({ ...issue, input: typed.strokes, path: ['strokes'] } as never)
    return { ...typed, strokes: drawn.data ?? null }
  })
  .superRefine((typed, check) => {
    if (typed.way !== 'postponed') return
    if (!typed.reason) check.addIssue({ code: 'custom', message: 'Isi alasan penundaan', path: ['reason'] })
    if (!typed.expectedOn)
      check.addIssue({ code: 'custom', message: 'Isi perkiraan hari tanda tangan', path: ['expectedOn'] })
  })
type Typed = z.infer<typeof input>

/**
 * What happened at the table for one party: signed with ink, signed on the screen, or postponed. A signature goes
 * through the rules of `agreement.signed`. What a tablet without network brings in later never overwrites what another
 * wrote meanwhile: it is kept beside it until a person decides.
 */
export const record = act({
  name: 'signing.recorded',
  permission: 'agreement.sign',
  input,

  async run(moment, typed) {
    const { tx, actor, today } = moment
    const event = await holdEvent(tx, typed.id, actor)
    if (event.state === 'preparing' || event.state === 'called-off') return refuse('not-open')
    const { agreement, party } = await atTheTable(moment, event, typed.partyId)
    const from = { subject: party.partyId, about: [agreement.id, event.id], scope: agreement }
    const told = {
      party: party.name,
      way: typed.way,
      signedOn: typed.way === 'postponed' ? undefined : dayOf(event, typed, today),
      expectedOn: typed.expectedOn,
    }

    if (party.signedOn) {
      if (!typed.recordedAt || isSame(party, typed, dayOf(event, typed, today)))
        return refuse('already-signed')
      await keep(moment, event, agreement.id, typed, 'clash')
      return done(
        { id: event.id, agreementId: agreement.id, clash: true },
        { ...from, after: { ...told, clash: true } },
      )
    }
    if (typed.way === 'postponed') {
      if (typed.expectedOn && typed.expectedOn < event.heldOn)
        return refuse('expected-before', { field: 'expectedOn' })
      await keep(moment, event, agreement.id, typed, 'valid')
      return done(
        { id: event.id, agreementId: agreement.id, clash: false },
        { ...from, after: told, reason: typed.reason ?? undefined },
      )
    }
    const signing = {
      partyId: party.partyId,
      signedOn: dayOf(event, typed, today),
      signedAt: event.place,
      signingMode: typed.way,
      signingReason: typed.signingReason,
    }
    const outcome = await signParty(moment, agreement, signing)
    if (!outcome.ok) return outcome
    await keep(moment, event, agreement.id, typed, 'valid')
    return done({ id: event.id, agreementId: agreement.id, clash: false }, { ...outcome.trace, ...from })
  },
})

/** The agreement, locked, and one of its parties; recorded by the office that leads the event or the agreement. */
async function atTheTable({ tx, actor }: Moment, event: SigningEvent, partyId: string) {
  const known = await tx
    .selectFrom('party')
    .select('agreementId')
    .where('id', '=', partyId)
    .executeTakeFirst()
  const agreement = await lockReached(tx, found(known).agreementId, actor)
  const own = actor.scope?.unitId
  if (own !== event.unitId && own !== agreement.unitId) throw new HTTPException(403)
  const lines = await linesOf(tx, event.id)
  const at = found(lines.find(({ agreementId }) => agreementId === agreement.id))
  return { agreement, party: found(at.parties.find((each) => each.partyId === partyId)) }
}

/** The day of the event, unless it is said otherwise; after it, today. */
function dayOf(event: SigningEvent, { signedOn }: Typed, today: Day): Day {
  return signedOn ?? (event.state === 'open' && event.heldOn <= today ? event.heldOn : today)
}

const isSame = (party: PartyLine, { way, strokes }: Typed, on: Day): boolean =>
  party.signingMode === way && party.signedOn === on && (party.recording?.strokes ?? null) === strokes

async function keep(
  { tx, actor, now, today }: Moment,
  event: SigningEvent,
  agreementId: string,
  typed: Typed,
  standing: 'valid' | 'clash',
): Promise<void> {
  const isSigned = typed.way !== 'postponed'
  const made = typed.recordedAt ? new Date(typed.recordedAt) : now
  await tx
    .insertInto('signingRecording')
    .values({
      id: newId(),
      eventId: event.id,
      agreementId,
      partyId: typed.partyId,
      kind: isSigned ? 'signed' : 'postponed',
      signingMode: typed.way === 'postponed' ? null : typed.way,
      signedOn: isSigned ? dayOf(event, typed, today) : null,
      signingReason: isSigned ? typed.signingReason : null,
      strokes: typed.strokes,
      reason: isSigned ? null : typed.reason,
      expectedOn: isSigned ? null : typed.expectedOn,
      standing,
      recordedBy: actor.name,
      recordedAt: made < now ? made : now,
    })
    .execute()
}
