import { number } from '#kernel'

/** People over room, in whole per cent: '193%' is almost two people for one place (domain guide 6). */
export function occupancy({ people, capacity }: { people: number | null; capacity: number | null }) {
  return people === null || !capacity ? undefined : `${number(Math.round((people * 100) / capacity))}%`
}
