import { z } from 'zod'
import { act, done, found, refuse, type Tx } from '#kernel'

/** The mail server took the letter. What it said is not kept any longer: it stands in the mailbox now. */
export const mailSent = act({
  name: 'mail.sent',
  permission: 'mail.administer',

  input: z.object({ id: z.uuid() }),

  async run({ tx, now }, { id }) {
    const mail = await lockMail(tx, id)
    if (mail.state === 'sent') return refuse('sent-already')
    await tx
      .updateTable('mail')
      .set({ state: 'sent', endedAt: now, content: null, lastError: null })
      .where('id', '=', id)
      .execute()
    return done({ id }, traceOf(mail))
  },
})

/** Trying again is no use. The administrator sees why, and can have it tried once more. */
export const giveUpMail = act({
  name: 'mail.given-up',
  permission: 'mail.administer',

  input: z.object({ id: z.uuid(), reason: z.string() }),

  async run({ tx, now }, { id, reason }) {
    const mail = await lockMail(tx, id)
    if (mail.state !== 'waiting') return refuse('not-waiting')
    await tx
      .updateTable('mail')
      .set({ state: 'given-up', endedAt: now, lastError: reason })
      .where('id', '=', id)
      .execute()
    return done({ id }, { ...traceOf(mail), reason })
  },
})

export async function lockMail(tx: Tx, id: string) {
  return found(await tx.selectFrom('mail').selectAll().where('id', '=', id).forUpdate().executeTakeFirst())
}

export function traceOf(mail: Awaited<ReturnType<typeof lockMail>>) {
  const { id, accountId, unitId, kanwilId, subject, sentTo, tries } = mail
  return { subject: id, about: [accountId], scope: { unitId, kanwilId }, after: { subject, sentTo, tries } }
}
