import { z } from 'zod'
import { staffOf } from '#accounts'
import { type Agreement, contactsOfParties, proposeSuccessor } from '#agreements'
import { act, addDays, type Day, daysBetween, done, line, type Moment, newId } from '#kernel'
import { planOf } from '../queries.ts'

/**
 * Begins what follows an agreement, on wish with its promises, moved to the days the next term is likely to have.
 * It may be done without an evaluation; the successor then says what is missing.
 */
export const renew = act({
  name: 'agreement.renewed',
  permission: 'agreement.propose',

  input: z.object({
    id: z.uuid(),
    title: line('Isi judul kerja sama penerus', 240),
    items: z.literal('ya').optional(),
  }),

  async run(moment, { id, title, items }) {
    const outcome = await proposeSuccessor(moment, id, title)
    if (!outcome.ok) return outcome
    const { predecessor, after } = outcome
    const carried = items ? await carryItems(moment, predecessor, outcome.id) : 0
    return done(
      { id: outcome.id },
      {
        subject: outcome.id,
        about: [id],
        scope: predecessor,
        after: { ...after, renews: predecessor.title, items: carried },
      },
    )
  },
})

async function carryItems({ tx, now, today }: Moment, from: Agreement, id: string): Promise<number> {
  const items = await planOf(tx, from.id)
  if (items.length === 0) return 0
  const later = daysLater(from, today)
  const staff = new Set((await staffOf(tx, from.unitId, today)).map((person) => person.id))
  const contacts = new Set((await contactsOfParties(tx, id)).map((contact) => contact.id))
  const still = (owner: string | null, known: Set<string>) => (owner && known.has(owner) ? owner : null)
  await tx
    .insertInto('planItem')
    .values(
      items.map((item, at) => ({
        id: newId(),
        agreementId: id,
        unitId: from.unitId,
        kanwilId: from.kanwilId,
        placeInOrder: at + 1,
        activity: item.activity,
        output: item.output,
        quantity: item.quantity,
        measure: item.measure,
        place: item.place,
        startsOn: addDays(item.startsOn, later),
        endsOn: addDays(item.endsOn, later),
        source: item.source,
        budget: item.budget,
        ourOwnerId: still(item.ourOwnerId, staff),
        partnerOwnerId: still(item.partnerOwnerId, contacts),
        proofs: item.proofs,
        countsBy: item.countsBy,
        createdAt: now,
      })),
    )
    .execute()
  return items.length
}

/** The next term begins the day after the last, or today when that has passed. */
export function daysLater({ startsOn, endsOn }: Pick<Agreement, 'startsOn' | 'endsOn'>, today: Day): number {
  if (!startsOn || !endsOn) return 0
  const [, begin = today] = [addDays(endsOn, 1), today].sort()
  return daysBetween(startsOn, begin)
}
