import { type CareNeed, careNeeds, type Interest, interests, needCodes } from '#people'
import { rounded, type Told } from '#targeting'
import type { Behind } from './asked.ts'
import type { Counts } from './counts.ts'
import { matches, teaches } from './matches.ts'
import type { Offer } from './offers.ts'

/** One line of the map: what is needed by how many, and what answers it. */
export interface MapRow {
  code: CareNeed | Interest
  label: string
  behind: Pick<Behind, 'butuh' | 'minat'>
  needing: Told
  /** Skills are wanted, never urgent. */
  urgent: Told | undefined
  /** Cooperation in force that is about this. */
  offers: { id: string; title: string; partners: string; activities: string[] }[]
  /** Partners of such cooperation that say they can give this too. */
  promised: string[]
  /** Where to look for somebody who gives it. */
  lookFor: string
}

export interface CareMap {
  people: Told
  assessed: Told
  needs: MapRow[]
  skills: MapRow[]
}

/** Inside the unit the figures are whole; what leaves it is rounded to `least`. */
export function mapOf(counts: Counts, offers: readonly Offer[], least: number | undefined): CareMap {
  const shown = (count: number): Told => (least === undefined ? count : rounded(count, least))
  const needs = needCodes.map(
    (need): MapRow => ({
      code: need,
      label: careNeeds[need].label,
      behind: { butuh: need },
      needing: shown(counts.needing[need]),
      urgent: shown(counts.urgent[need]),
      ...answering(need, offers),
    }),
  )
  const skills = (Object.keys(interests) as Interest[]).flatMap((skill): MapRow[] => {
    const wanting = shown(counts.wanting[skill] ?? 0)
    // a line for a few would say that there is somebody
    if (!wanting) return []
    return [
      {
        code: skill,
        label: interests[skill],
        behind: { minat: skill },
        needing: wanting,
        urgent: undefined,
        ...teaching(skill, offers),
      },
    ]
  })
  return {
    people: shown(counts.people),
    assessed: shown(counts.assessed),
    needs: gapsFirst(needs),
    skills: gapsFirst(skills),
  }
}

function answering(need: CareNeed, offers: readonly Offer[]) {
  const { objects, gives } = matches[need]
  const answers = offers.filter((offer) => offer.objects.some((object) => objects.includes(object)))
  const promised = offers.filter((offer) => offer.gives.some((kind) => gives.includes(kind)))
  return {
    offers: answers.map(({ id, title, partners }) => ({ id, title, partners, activities: [] })),
    promised: [...new Set(promised.map(({ partners }) => partners))],
    lookFor: gives[0],
  }
}

function teaching(skill: Interest, offers: readonly Offer[]) {
  const answers = offers.flatMap(({ id, title, partners, items, objects }) => {
    const trains = objects.some((object) => matches.skill.objects.includes(object))
    const planned = items.map(({ activity }) => activity).filter((activity) => teaches(activity, skill))
    const activities = planned.length === 0 && trains && teaches(title, skill) ? [title] : planned
    return activities.length > 0 ? [{ id, title, partners, activities }] : []
  })
  return { offers: answers, promised: [], lookFor: 'training' }
}

/** What nobody answers stands first, then the most needed as told; equals keep their place, or it would tell. */
function gapsFirst(rows: MapRow[]): MapRow[] {
  const known = ({ needing }: MapRow) => needing ?? 0
  return rows.sort(
    (a, b) => Math.min(a.offers.length, 1) - Math.min(b.offers.length, 1) || known(b) - known(a),
  )
}
