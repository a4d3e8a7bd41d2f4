import { z } from 'zod'
import { asksUnit } from '#directives'
import { type Actor, act, done, found, line, maybe, newId, paragraph, refuse, type Tx, ticked } from '#kernel'
import { standingPartner } from '#partners'
import { signFirstHand } from './approval/text.ts'
import { spokenDirective } from './cite.ts'
import { enterStage } from './enter-stage.ts'
import { kindCodes, objectCodes } from './kinds.ts'
import { possiblePredecessors } from './queries.ts'
import { refreshSearch } from './search-text.ts'

/**
 * A cooperation begins with what the unit knows today: with whom, what kind of paper, what it is about.
 * Everything else is asked for by the stage that needs it.
 */
export const propose = act({
  name: 'agreement.proposed',
  permission: 'agreement.propose',

  input: z.object({
    partnerId: z.uuid('Pilih mitra'),
    kind: z.enum(kindCodes, 'Pilih jenis naskah'),
    title: line('Isi judul kerja sama', 240),
    objects: ticked(objectCodes, 'Pilih paling sedikit satu objek kerja sama'),
    scope: maybe(paragraph('Isi ruang lingkup')),
    directive: maybe(line('Isi dasar arahan', 240)),
    directiveId: maybe(z.uuid('Pilih arahan')),
    renewsId: maybe(z.uuid('Pilih kerja sama yang diperpanjang')),
  }),

  async run(moment, { partnerId: chosen, ...input }) {
    const { tx, actor, now, today } = moment
    const scope = found(actor.scope)
    const partner = await standingPartner(tx, chosen)
    if (partner.flag === 'red') return refuse('partner-is-red', { field: 'partnerId', ...partner })
    const partnerId = partner.id
    if (input.renewsId && !(await isEarlier(tx, actor, partnerId, input.renewsId))) {
      return refuse('renews-another', { field: 'renewsId' })
    }
    if (input.directiveId && !(await asksUnit(tx, input.directiveId, scope.unitId))) {
      return refuse('not-asked', { field: 'directiveId' })
    }

    const id = newId()
    await tx
      .insertInto('agreement')
      .values({ id, ...scope, ...input, stage: 'exploration', stageSince: today, createdAt: now })
      .execute()
    await tx
      .insertInto('agreementUnit')
      .values({ agreementId: id, ...scope, leadUnitId: scope.unitId })
      .execute()
    await tx
      .insertInto('party')
      .values([
        { id: newId(), agreementId: id, placeInOrder: 1, unitId: scope.unitId },
        { id: newId(), agreementId: id, placeInOrder: 2, partnerId },
      ])
      .execute()
    await enterStage(moment, id, { stage: 'exploration', on: today })
    await signFirstHand(tx, id, actor.accountId)
    await refreshSearch(tx, [id])
    return done(
      { id },
      {
        subject: id,
        about: [partnerId],
        scope,
        after: { ...(await spokenDirective(tx, input)), partner: partner.name },
      },
    )
  },
})

async function isEarlier(tx: Tx, actor: Actor, partnerId: string, renewsId: string): Promise<boolean> {
  const earlier = await possiblePredecessors(tx, partnerId, actor.scope?.unitId ?? '')
  return earlier.some((agreement) => agreement.id === renewsId)
}
