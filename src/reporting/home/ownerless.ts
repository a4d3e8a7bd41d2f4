import { sql } from 'kysely'
import { to } from '#addresses'
import { editing, stageCodes } from '#agreements'
import { may } from '#kernel'
import { agreements, between, isOurs, ours, question } from './question.ts'

interface Detail {
  ours: boolean
  theirs: boolean
}

const early = ['exploration', 'technical-review']

/** The stages in which an owner is expected and can still be named. */
const stages = stageCodes.filter((stage) => editing.owners[stage].length > 0 && !early.includes(stage))

/** Nobody answers for the agreement, here or at the partner. */
export const ownerless = question<Detail>({
  code: 'tanpa-penanggung-jawab',
  title: 'Kerja sama tanpa penanggung jawab',
  lead: 'Tanpa nama, tidak ada yang dapat ditanya.',
  isFor: (actor) => may(actor, 'agreement.revise'),
  reads: 'agreement.read',
  remindedAs: ['agreement-ownerless'],
  rows: (asked) => sql`
    ${agreements(
      sql`agreement.stage_since`,
      sql`jsonb_build_object('ours', agreement.our_owner_id is not null, 'theirs', agreement.partner_owner_id is not null)`,
    )}
    where ${ours(asked)} and agreement.stage in (${sql.join(stages)})
      and (agreement.ends_on is null or agreement.ends_on >= ${asked.today})
      and num_nulls(agreement.our_owner_id, agreement.partner_owner_id) > 0`,
  task: (row, asked) => ({
    title: row.title,
    href: isOurs(asked, row) ? to.agreementOwners(row.id) : to.agreement(row.id),
    detail: `${between(row, asked)}. ${whose(row.detail)} belum ditetapkan.`,
    badge: { kind: 'attention', word: 'Belum ada' },
  }),
})

function whose({ ours, theirs }: Detail): string {
  if (ours) return 'Penanggung jawab mitra'
  return theirs ? 'Penanggung jawab unit' : 'Penanggung jawab kedua pihak'
}
