import { z } from 'zod'
import { act, done, found, refuse } from '#kernel'
import type { MailChoice } from '../tables.ts'

export const mailChoices = {
  'at-once': 'Segera untuk yang naik kepada saya, sisanya sekali sehari',
  digest: 'Sekali sehari, semuanya dalam satu surel',
  none: 'Tidak, saya membacanya di program',
} as const satisfies Record<MailChoice, string>
const codes = Object.keys(mailChoices) as [MailChoice, ...MailChoice[]]

/** Whether and where a person gets letters; what they say is the same as in the program. */
export const chooseMail = act({
  name: 'mail.chosen',
  permission: 'account.secure',

  input: z.object({
    email: z.email('Alamat surel tidak dikenali, misalnya siti@contoh.go.id').max(200).optional(),
    mailChoice: z.enum(codes, 'Pilih salah satu'),
  }),

  async run({ tx, actor }, { email, mailChoice }) {
    if (!email && mailChoice !== 'none') return refuse('no-address', { field: 'email' })
    const id = found(actor.accountId)
    const account = await tx
      .selectFrom('account')
      .select(['email', 'mailChoice'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const after = { email: email ?? null, mailChoice }
    await tx.updateTable('account').set(after).where('id', '=', id).execute()
    return done({ id }, { subject: id, scope: actor.scope, before: account, after })
  },
})
