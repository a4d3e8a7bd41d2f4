import { z } from 'zod'
import { act, done, found, newId, refuse, type Tx } from '#kernel'
import { standingPartner } from '#partners'
import { writeText } from './approval/text.ts'
import { mayEdit } from './editing.ts'
import { numberColumns, numberIsTaken, partyFields, toldParty } from './parties.ts'
import { lockAgreement } from './queries.ts'
import { refreshSearch } from './search-text.ts'

/** One more party: another partner, or another office that the agreement binds and that then sees it too. */
export const addParty = act({
  name: 'party.added',
  permission: 'agreement.revise',

  input: z
    .object({
      id: z.uuid(),
      unitId: z.uuid('Pilih satuan kerja').optional(),
      partnerId: z.uuid('Pilih mitra').optional(),
      ...partyFields,
    })
    .refine(({ unitId, partnerId }) => Boolean(unitId) !== Boolean(partnerId), {
      error: 'Pilih satu mitra atau satu satuan kerja',
      path: ['partnerId'],
    }),

  async run(moment, { id, unitId, partnerId: chosen, ...input }) {
    const { tx, actor } = moment
    const agreement = await lockAgreement(tx, id, actor)
    if (!mayEdit(actor, 'parties', agreement.stage)) return refuse('locked')
    const held = await writeText(moment, agreement)
    if (held) return held
    const partner = chosen === undefined ? undefined : await standingPartner(tx, chosen)
    if (partner?.flag === 'red') return refuse('partner-is-red', { field: 'partnerId', ...partner })
    const partnerId = partner?.id
    const parties = await tx
      .selectFrom('party')
      .leftJoin('partner', 'partner.id', 'party.partnerId')
      .select(['party.unitId', 'partner.survivorId as partnerId', 'placeInOrder'])
      .where('agreementId', '=', id)
      .execute()
    const field = unitId ? 'unitId' : 'partnerId'
    if (parties.some((party) => (unitId ? party.unitId === unitId : party.partnerId === partnerId))) {
      return refuse('party-twice', { field })
    }
    const name = unitId ? await bindUnit(tx, id, unitId, agreement.unitId) : partner?.name

    const party = { id: newId(), agreementId: id, unitId: unitId ?? null, partnerId: partnerId ?? null }
    const placeInOrder = 1 + Math.max(0, ...parties.map((other) => other.placeInOrder))
    const insert = tx
      .insertInto('party')
      .values({ ...party, ...input, ...numberColumns(input.number), placeInOrder })
    if (await numberIsTaken(() => insert.execute())) return refuse('number-used', { field: 'number' })
    await refreshSearch(tx, [id])
    return done(
      { id },
      {
        subject: party.id,
        about: [id, ...(partnerId ? [partnerId] : [])],
        scope: agreement,
        after: { party: name, ...toldParty(input) },
      },
    )
  },
})

async function bindUnit(tx: Tx, agreementId: string, unitId: string, leadUnitId: string): Promise<string> {
  const unit = found(
    await tx.selectFrom('unit').select(['name', 'kanwilId']).where('id', '=', unitId).executeTakeFirst(),
  )
  await tx
    .insertInto('agreementUnit')
    .values({ agreementId, unitId, kanwilId: unit.kanwilId, leadUnitId })
    .execute()
  return unit.name
}
