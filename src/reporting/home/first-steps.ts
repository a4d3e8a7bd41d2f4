import { sql } from 'kysely'
import { to } from '#addresses'
import { type Actor, type Db, may } from '#kernel'
import type { ChecklistItem } from '#ui'

interface Begun {
  partner: boolean
  agreementId: string | null
  planned: boolean
}

/** The way of a new unit to its first agreement; empty once its first plan stands, and for who only reads. */
export async function firstSteps(db: Db, actor: Actor): Promise<ChecklistItem[]> {
  if (!actor.scope || actor.reach.of !== 'unit' || !may(actor, 'agreement.propose')) return []
  const { unitId } = actor.scope
  const { rows } = await sql<Begun>`
    select exists (select from partner where unit_id = ${unitId})
        or exists (select from agreement where unit_id = ${unitId}) as partner,
      (select id from agreement where unit_id = ${unitId} order by created_at limit 1) as agreement_id,
      exists (select from plan_item where unit_id = ${unitId}) as planned`.execute(db)
  const begun = rows[0] as Begun
  return begun.planned ? [] : steps(begun)
}

function steps({ partner, agreementId }: Begun): ChecklistItem[] {
  return [
    {
      label: '1. Daftarkan mitra',
      done: partner,
      detail: 'Siapa mitranya dan siapa yang dihubungi. Cari dulu: mungkin sudah terdaftar.',
      fix: { href: to.newPartner, label: 'Daftarkan mitra' },
    },
    {
      label: '2. Ajukan kerja sama',
      done: agreementId !== null,
      detail: 'Cukup mitra, jenis naskah, judul, dan objeknya. Sisanya menyusul.',
      fix: { href: to.newAgreement, label: 'Ajukan kerja sama' },
    },
    {
      label: '3. Susun rencana aksi',
      done: false,
      detail: agreementId
        ? 'Apa yang dijanjikan: berapa, di mana, kapan, dan oleh siapa.'
        : 'Terbuka setelah kerja sama diajukan.',
      fix: agreementId ? { href: to.newPlanItem(agreementId), label: 'Susun rencana aksi' } : undefined,
    },
  ]
}
