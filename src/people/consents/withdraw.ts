import { sql } from 'kysely'
import { z } from 'zod'
import { act, done, found, line, maybe, refuse } from '#kernel'
import { lockOwnPerson } from '../person.ts'
import { about } from './replace.ts'

/** Takes a consent back. From this moment nothing shows or exports the person for that matter. */
export const withdraw = act({
  name: 'consent.withdrawn',
  permission: 'consent.withdraw',

  input: z.object({ id: z.uuid(), consent: z.uuid(), note: maybe(line('Isi catatan', 300)) }),

  async run({ tx, actor, now }, { id, consent, note }) {
    const person = await lockOwnPerson(tx, id, actor)
    const { kind, partnerId, given, withdrawnAt, replacedAt } = found(
      await tx
        .selectFrom('consent')
        .select(['kind', 'partnerId', 'given', 'withdrawnAt', 'replacedAt'])
        .where('id', '=', consent)
        .where('personId', '=', id)
        .executeTakeFirst(),
    )
    if (!given || withdrawnAt || replacedAt) return refuse('not-standing')
    await sql`
      update consent set withdrawn_at = ${now}, withdrawn_by = ${actor.name}, withdrawal_note = ${note}
      where ${about({ personId: id, kind, partnerId })} and given and withdrawn_at is null`.execute(tx)
    return done({ id }, { subject: id, scope: person, after: { consent: kind } })
  },
})
