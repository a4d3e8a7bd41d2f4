import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { isChild } from '#people'
import { giveLink } from '../wallet/give.ts'
import { faceOf } from './face.ts'
import { spokenOf } from './findings.ts'
import { lockPack, unless } from './lock.ts'

/** A second person stands behind the pack: from here on it stays as it is, and it has an address for the wallet. */
export const check = act({
  name: 'pack.checked',
  permission: 'pack.check',
  input: z.object({ id: z.uuid(), packId: z.uuid(), version }),

  async run(moment, { id, packId, version: seen }) {
    const { tx, actor, now, today } = moment
    const { pack, person } = await lockPack(tx, id, packId, actor)
    const wrong = unless(pack, 'waiting')
    if (wrong) return wrong
    if (pack.version !== seen) return refuse('changed-meanwhile', { theirs: { version: pack.version } })
    if (pack.writers.includes(actor.accountId ?? '')) return refuse('same-person')
    const face = await faceOf(tx, { id: packId, personId: id, name: person.name }, today)
    const [finding] = await spokenOf(tx, face)
    if (finding) return refuse('not-neutral', { ...finding })
    await tx
      .updateTable('pack')
      .set({
        state: 'checked',
        face: JSON.stringify(face),
        checkedByName: actor.name,
        checkedOn: today,
        checkedAt: now,
        version: seen + 1,
      })
      .where('id', '=', packId)
      .execute()
    if (mayHaveWallet(person, today)) await giveLink(moment, packId, person)
    return done({ id }, { subject: id, about: [packId], scope: person })
  },
})

/** Children have paper only; and without a birthday nothing could be asked before it opens. */
export const mayHaveWallet = (person: Parameters<typeof isChild>[0], today: string) =>
  person.birthDate !== null && !isChild(person, today)
