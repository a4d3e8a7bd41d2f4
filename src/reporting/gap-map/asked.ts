import { z } from 'zod'
import { unitKinds } from '#accounts'
import { to } from '#addresses'
import { type ObjectCode, objectCodes } from '#agreements'
import { type Actor, addressOf } from '#kernel'

/** The objects a unit may lack; "other" is shown, but nobody misses it. */
export const isGap = (object: ObjectCode): boolean => object !== 'other'

/** What the map is asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  kanwil: z.uuid().optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  jenis: z.enum(unitKinds).optional().catch(undefined),
  objek: z.enum(objectCodes).optional().catch(undefined),
  urut: z.enum(['kosong', 'kebutuhan', 'nama']).catch('kosong'),
})
export type Question = z.infer<typeof question>

/** A unit is shown its own list, a regional office its units; who sees the country chooses a region first. */
export function asAsked(typed: Record<string, string>, { reach }: Actor): Question {
  const asked = question.parse(typed)
  if (reach.of === 'unit') return { ...asked, unit: reach.id, kanwil: undefined }
  return reach.of === 'kanwil' ? { ...asked, kanwil: reach.id } : asked
}

export function mapAddress(asked: Partial<Question>): string {
  return addressOf(to.gapMap, asked, { urut: 'kosong' })
}

/** The columns: one when it is asked for, else all. */
export const objectsOf = ({ objek }: Question): readonly ObjectCode[] => (objek ? [objek] : objectCodes)
