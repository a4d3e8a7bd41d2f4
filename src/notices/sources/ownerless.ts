import { sql } from 'kysely'
import { to } from '#addresses'
import { longDay } from '#kernel'
import type { Source } from '../source.ts'
import { inForceOn } from './rows.ts'

/** In force, and nobody who still works there answers for it: never named, moved away, or the account is closed. */
export const ownerless: Source = {
  kind: 'agreement-ownerless',
  what: 'Kerja sama tanpa penanggung jawab',
  pace: 'climb',
  settledBy: ['agreement.owners-named', 'agreement.revised-together', 'post.given'],
  owed: ({ today }) => sql`
    select agreement.id as subject_id, agreement.id as agreement_id, agreement.unit_id, null::uuid as owner_id,
      agreement.title, agreement.stage_since as day
    from agreement
    where ${inForceOn(today)} and not exists (
      select from post join account on account.id = post.account_id
      where post.account_id = agreement.our_owner_id and post.unit_id = agreement.unit_id
        and post.valid_from <= ${today} and (post.valid_to is null or post.valid_to >= ${today})
        and account.closed_at is null)`,
  place: ({ subjectId }) => to.agreementOwners(subjectId),
  says: (day) =>
    `Berlaku sejak ${longDay(day)}; penanggung jawab unit belum ditetapkan atau sudah tidak bertugas.`,
}
