import { z } from 'zod'
import { type Actor, act, type Database, done, newId, perform } from '#kernel'
import { type Happened, settleFacts } from '#plans'

const happening = z.custom<{ agreementId: string; recordId: string; happened: Happened[] }>()

/** What a record of the actor's office says has happened for an agreement, as the act of any room would settle it. */
const settled = act({
  name: 'fact.settled',
  permission: 'plan.write',
  input: happening,
  async run({ tx, actor, now }, { agreementId, recordId, happened }) {
    const scope = actor.scope ?? { unitId: '', kanwilId: '' }
    await settleFacts(tx, now, { kind: 'report', id: recordId, ...scope }, happened)
    return done({ recordId }, { subject: recordId, about: [agreementId], scope })
  },
})

/** Makes a record say that these things happened, and nothing else; the record's id, for another word about it. */
export async function factsOf(
  db: Database,
  actor: Actor,
  agreementId: string,
  happened: Partial<Happened>[],
  { recordId = newId(), at }: { recordId?: string; at: Date },
): Promise<string> {
  const facts = happened.map((fact) => ({
    kind: 'service' as const,
    happenedOn: '2027-03-10',
    amount: 1n,
    agreementId,
    ...fact,
  }))
  await perform(db, settled, { agreementId, recordId, happened: facts }, actor, at)
  return recordId
}
