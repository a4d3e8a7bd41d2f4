import { sql } from 'kysely'
import { z } from 'zod'
import { findUnit } from '#accounts'
import { act, type Day, day, done, found, type Moment, newId, refuse } from '#kernel'
import { type RegisterCode, registerCodes } from '../kinds.ts'
import { numberKeyOf } from '../number-key.ts'
import { decide, lockOffered, ticks } from './items.ts'
import { findMove, isReceiver, moversOf } from './letter.ts'
import { bookFits, statusBy } from './status-by.ts'

/** One person as the receiver writes them into its own book. */
interface Arrival {
  personId: string
  number: string
  code: RegisterCode
}

/** Takes people in: from here on their files belong to the own unit, with all that hangs on them. */
export const accept = act({
  name: 'move.accepted',
  permission: 'move.write',

  input: z
    .looseObject({ id: z.uuid(), arrivedOn: day('Isi tanggal tiba'), take: ticks })
    .transform(({ id, arrivedOn, take, ...typed }, context) => {
      const arrivals = take.map((personId) => arrivalOf(personId, typed, context))
      return { id, arrivedOn, arrivals }
    }),

  async run(moment, { id, arrivedOn, arrivals }) {
    const { tx, actor, today } = moment
    const move = await findMove(tx, id, actor)
    const scope = found((isReceiver(actor, move) && actor.scope) || undefined)
    const ids = arrivals.map(({ personId }) => personId)
    const gone = await lockOffered(tx, id, ids)
    if (gone) return gone
    if (arrivedOn > today) return refuse('arrives-later', { field: 'arrivedOn' })
    const { kind } = await findUnit(tx, scope.unitId)
    const misfit = arrivals.find(({ code }) => !bookFits(code, kind))
    if (misfit) return refuse('wrong-book', { field: `code-${misfit.personId}` })
    const taken = await firstTaken(moment, scope.unitId, arrivals)
    if (taken) return refuse('number-taken', { field: `number-${taken}` })

    const was = new Map((await moversOf(tx, id, actor)).map((mover) => [mover.personId, mover.status]))
    const becoming = arrivals.map(({ personId, code }) => statusBy(code, kind, was.get(personId) ?? 'inmate'))
    await takeOver(moment, { id, arrivedOn, arrivals, becoming, unitId: scope.unitId })
    await decide(moment, { moveId: id, ids, state: 'accepted', on: arrivedOn })
    const { fromUnit, letter } = move
    const after = { people: ids.length, fromUnit, letter, arrivedOn }
    return done({ id }, { subject: id, about: ids, scope, after })
  },
})

const arrival = z.object({
  number: z
    .string('Isi nomor registrasi')
    .trim()
    .min(1, 'Isi nomor registrasi')
    .max(60, 'Paling banyak 60 huruf'),
  code: z.enum(registerCodes, 'Pilih register'),
})

/** The fields of one line, `number-<person>` and `code-<person>`; what is wrong is said at its own line. */
function arrivalOf(personId: string, typed: Record<string, unknown>, context: z.RefinementCtx): Arrival {
  const parsed = arrival.safeParse({ number: typed[`number-${personId}`], code: typed[`code-${personId}`] })
  if (parsed.success) return { personId, ...parsed.data }
  for (const { path, message } of parsed.error.issues) {
    context.addIssue({ code: 'custom', path: [`${String(path[0])}-${personId}`], message })
  }
  return z.NEVER
}

/** The first line whose number stands in a book of the unit already, or twice in the form. */
async function firstTaken({ tx }: Moment, unitId: string, arrivals: Arrival[]): Promise<string | undefined> {
  const { rows } = await sql<{ personId: string }>`
    select typed.person_id
    from (
      select *, count(*) over (partition by ${numberKeyOf(sql`number`)}) as times
      from unnest(${arrivals.map(({ personId }) => personId)}::uuid[], ${arrivals.map(({ number }) => number)}::text[])
        with ordinality as typed (person_id, number, place)
    ) typed
    where typed.times > 1 or exists (
      select from person_known(null, ${unitId}, ${numberKeyOf(sql`typed.number`)}))
    order by typed.place limit 1`.execute(tx)
  return rows[0]?.personId
}

interface TakeOver {
  id: string
  arrivedOn: Day
  arrivals: Arrival[]
  becoming: string[]
  unitId: string
}

async function takeOver({ tx, actor, now }: Moment, { id, arrivedOn, arrivals, becoming, unitId }: TakeOver) {
  const ids = arrivals.map(({ personId }) => personId)
  const { rows: before } = await sql<{
    id: string
    unitId: string
    status: string
    wing: string
    block: string
  }>`
    select * from take_over(${id}, ${ids}::uuid[], ${becoming}::text[], ${arrivedOn})`.execute(tx)
  if (before.length !== ids.length)
    throw new Error(`took ${before.length} of ${ids.length} people of move ${id}`)
  await tx
    .insertInto('registration')
    .values(arrivals.map((each) => ({ id: newId(), unitId, ...each, fromOn: arrivedOn })))
    .execute()
  const status = new Map(ids.map((personId, at) => [personId, becoming[at]]))
  await tx
    .insertInto('personRevision')
    .values(
      before.map(({ id: personId, ...was }) => ({
        id: newId(),
        personId,
        act: 'move.accepted',
        at: now,
        actorName: actor.name,
        source: 'form' as const,
        sourceId: id,
        before: JSON.stringify(was),
        after: JSON.stringify({ unitId, status: status.get(personId), wing: null, block: null }),
      })),
    )
    .execute()
}
