import { careNeeds } from '#people'
import { programmeGroups } from '#programmes'
import { askers } from '../kinds.ts'
import type { FairRule, PointsRule } from './rules.ts'

/** The rule `allocation.points` as people read it. */
export function pointsInWords(value: unknown): string {
  const rule = value as PointsRule
  const asked = Object.entries(rule.asked).map(
    ([who, points]) => `${(askers as Record<string, string>)[who]?.toLowerCase() ?? who} ${points}`,
  )
  const needs = Object.entries(rule.needs).map(
    ([group, codes]) =>
      `${(programmeGroups as Record<string, string>)[group]?.toLowerCase() ?? group}: ${codes.map((code) => careNeeds[code].label.toLowerCase()).join(', ')}`,
  )
  return [
    `Tempat terisi ${rule.seat}.`,
    `Diajukan oleh ${asked.join(', ')}; permohonan pertamanya ${rule.first}.`,
    `Menunggu ${rule.perMonth} sebulan, paling lama ${rule.mostMonths} bulan.`,
    `Kebutuhan mendesak ${rule.urgent}, perlu ${rule.some} (${needs.join('; ')}).`,
    `Bebas dalam ${rule.soonMonths} bulan sesudah angkatan ${rule.soon}.`,
    `Tinggal di kabupaten atau kota satuan kerja ${rule.near}.`,
    `Tanpa tempat dalam ${rule.servedMonths} bulan ${rule.never}.`,
  ].join(' ')
}

/** The rule `allocation.fair` as people read it. */
export function fairInWords(value: unknown): string {
  const { blockPercent, servedPercent } = value as FairRule
  return `Dari tempat yang kosong pada satu angkatan, satu blok paling banyak ${blockPercent} %, dan yang sudah pernah ikut paling banyak ${servedPercent} %, selama ada orang lain yang memenuhi syarat.`
}
