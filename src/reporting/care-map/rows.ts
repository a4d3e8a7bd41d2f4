import { type CareNeed, careNeeds, type Interest, interests, needCodes } from '#people'
import type { Behind } from './asked.ts'
import type { Count, Counts } from './counts.ts'
import { disclose, discloseZone, type Shown } from './disclose.ts'
import { matches, teaches } from './matches.ts'
import type { Offer } from './offers.ts'

/** One line of the map: what is needed by how many, and what answers it. */
export interface MapRow {
  code: CareNeed | Interest
  label: string
  behind: Pick<Behind, 'butuh' | 'minat'>
  needing: Shown
  /** Skills are wanted, never urgent. */
  urgent: Shown | undefined
  /** Cooperation in force that is about this. */
  offers: { id: string; title: string; partners: string; activities: string[] }[]
  /** Partners of such cooperation that say they can give this too. */
  promised: string[]
  /** Where to look for somebody who gives it. */
  lookFor: string
}

export interface CareMap {
  people: Shown
  /** Undefined in a zone, where it would narrow down the others. */
  assessed: Shown | undefined
  needs: MapRow[]
  skills: MapRow[]
}

/** `exact` stays inside the unit; what leaves it hides small groups. */
export function mapOf(counts: Counts, offers: readonly Offer[], { exact, zone }: Reading): CareMap {
  const shown = (...chain: Count[]): Shown[] => {
    const here = chain.map((count) => count.zone)
    if (exact) return here
    return zone
      ? discloseZone(
          here,
          chain.map((count) => count.unit),
        )
      : disclose(here)
  }
  const around = zone ? [counts.people] : [counts.people, counts.assessed]
  const needs = needCodes.map((need): MapRow => {
    const [urgent, needing] = shown(...around, counts.needing[need], counts.urgent[need]).reverse()
    return {
      code: need,
      label: careNeeds[need].label,
      behind: { butuh: need },
      needing: needing ?? 'hidden',
      urgent,
      ...answering(need, offers),
    }
  })
  const skills = (Object.keys(interests) as Interest[]).flatMap((skill): MapRow[] => {
    const count = counts.wanting[skill]
    if (!count || (exact && count.zone === 0)) return []
    const wanting = shown(counts.people, count).at(-1) ?? 'hidden'
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
  const [people = 'hidden', assessed] = shown(...around)
  return { people, assessed, needs: gapsFirst(needs), skills: gapsFirst(skills) }
}

export interface Reading {
  exact: boolean
  /** Whether the counts are of some places of the unit. */
  zone: boolean
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

/** What nobody answers stands first, then the most needed; what is hidden keeps its place, or its place would tell. */
function gapsFirst(rows: MapRow[]): MapRow[] {
  const known = ({ needing }: MapRow) => (typeof needing === 'number' ? needing : 0)
  return rows.sort(
    (a, b) => Math.min(a.offers.length, 1) - Math.min(b.offers.length, 1) || known(b) - known(a),
  )
}
