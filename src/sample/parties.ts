import { reading, system } from '#kernel'
import type { Walk } from './walk.ts'

/** The parties of an agreement, in their order. */
export function partiesOf({ services, id }: Walk) {
  return reading(services.db, system, (read) =>
    read
      .selectFrom('party')
      .select(['id', 'unitId'])
      .where('agreementId', '=', id)
      .orderBy('placeInOrder')
      .execute(),
  )
}
