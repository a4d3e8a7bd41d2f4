import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { newId, reading, system, writing } from '#kernel'
import { aDatabase, aKanwil, anAgreement, aPartner, aUnit, type GivenAgreement } from '#test'

type Db = Awaited<ReturnType<typeof aDatabase>>

describe('what national pages add up', () => {
  it('equals a recount, whatever is added, changed or taken away [N2] [N3]', async () => {
    const db = await aDatabase()
    const offices = [await aKanwil(db), await aKanwil(db)]
    const officeOf = (at: number) => offices[at % 2]?.id ?? ''
    const units = await Promise.all([0, 1, 2].map((at) => aUnit(db, { parentId: officeOf(at) })))
    const first = await anAgreement(db)
    const partners = await Promise.all([0, 1, 2].map(() => aPartner(db, first.officer)))
    const others = {
      unit: (at: number) => units[at]?.id ?? '',
      office: officeOf,
      partner: (at: number) => partners[at]?.id ?? '',
    }
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const given = await anAgreement(db, { officer: first.officer, partnerId: first.partnerId })
        for (const { does, at } of steps) {
          await writing(db, system, (tx) => changes[does](given, others, at).execute(tx))
        }
        const { kept, counted } = await bothOf(db, given.id)
        expect(kept).toEqual(counted)
      }),
      { numRuns: 25 },
    )
  })
})

interface Others {
  unit(at: number): string
  office(at: number): string
  partner(at: number): string
}

type Change = (given: GivenAgreement, others: Others, at: number) => ReturnType<typeof sql>

const day = (at: number) => `2027-0${at + 1}-15`

/** Straight at the tables, as no act may: what is counted has to hold by itself. */
const changes = {
  bind: ({ id, officer }, { unit, office }, at) => sql`
    insert into agreement_unit (agreement_id, unit_id, kanwil_id, lead_unit_id)
    values (${id}, ${unit(at)}, ${office(at)}, ${officer.scope?.unitId}) on conflict do nothing`,
  release: ({ id }, { unit }, at) =>
    sql`delete from agreement_unit where agreement_id = ${id} and unit_id = ${unit(at)}`,
  move: ({ id }, { unit, office }, at) => sql`
    update agreement_unit set kanwil_id = ${office(at + 1)} where agreement_id = ${id} and unit_id = ${unit(at)}`,
  join: ({ id }, { partner }, at) => sql`
    insert into party (id, agreement_id, place_in_order, partner_id) values (${newId()}, ${id}, ${3 + at}, ${partner(at)})
    on conflict do nothing`,
  leave: ({ id }, { partner }, at) =>
    sql`delete from party where agreement_id = ${id} and partner_id = ${partner(at)}`,
  sign: ({ id }, _others, at) => sql`
    update party set signed_on = ${day(at)}, signing_mode = 'wet-ink' where agreement_id = ${id} and place_in_order <= ${at + 2}`,
  withdraw: ({ id }, _others, at) => sql`
    update party set signed_on = null, signing_mode = null where agreement_id = ${id} and place_in_order = ${at + 1}`,
  promise: ({ id, officer }, _others, at) => sql`
    insert into plan_item (id, agreement_id, unit_id, kanwil_id, place_in_order, activity, output, quantity, measure, place,
      starts_on, ends_on, source, proofs, created_at)
    select ${newId()}, ${id}, unit_id, kanwil_id, ${at}, 'Penyuluhan', 'Terlaksana', 1, 'kali', 'Aula', '2027-01-01',
      '2027-02-01', 'dipa', '{photo}', now() from agreement where id = ${id} and unit_id = ${officer.scope?.unitId}`,
  answer: ({ id, officer, contactId }, _others, at) => sql`
    update plan_item set our_owner_id = ${officer.accountId}, partner_owner_id = ${at === 0 ? null : contactId}
    where agreement_id = ${id} and place_in_order = ${at}`,
  drop: ({ id }, _others, at) =>
    sql`delete from plan_item where agreement_id = ${id} and place_in_order = ${at}`,
} satisfies Record<string, Change>

const step = fc.record({
  does: fc.constantFrom(...(Object.keys(changes) as (keyof typeof changes)[])),
  at: fc.nat({ max: 2 }),
})

/** What stands at the agreement, and what its offices, parties and promises say when they are asked again. */
async function bothOf(db: Db, id: string) {
  const { rows } = await reading(db, system, (read) =>
    sql<{ kept: object; counted: object }>`
      select jsonb_build_object('units', bound_units, 'kanwils', bound_kanwils, 'partners', partner_ids,
          'signed', all_signed_on, 'promises', promises, 'owned', owned_promises) as kept,
        jsonb_build_object(
          'units', array(select unit_id from agreement_unit where agreement_id = agreement.id order by 1),
          'kanwils', array(select distinct kanwil_id from agreement_unit where agreement_id = agreement.id order by 1),
          'partners', array(select partner_id from party where agreement_id = agreement.id and partner_id is not null
            order by place_in_order),
          'signed', case when not exists (select from party where agreement_id = agreement.id and signed_on is null)
            then (select max(signed_on) from party where agreement_id = agreement.id) end,
          'promises', (select count(*) from plan_item where agreement_id = agreement.id),
          'owned', (select count(*) from plan_item where agreement_id = agreement.id
            and our_owner_id is not null and partner_owner_id is not null)) as counted
      from agreement where id = ${id}`.execute(read),
  )
  return rows[0] as { kept: object; counted: object }
}
