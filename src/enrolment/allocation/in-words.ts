import { careNeeds } from '#people'
import { type ProgrammeGroup, programmeGroups } from '#programmes'
import { type Asker, askers } from '../kinds.ts'
import type { FairRule, PointsRule } from './rules.ts'

/** The rule `allocation.points` as people read it, a sentence for each thing that speaks for somebody. */
export function pointsInSentences(rule: PointsRule): string[] {
  const asked = (Object.keys(askers) as Asker[]).map((who) => `${lower(askers[who])} ${rule.asked[who]}`)
  const needs = (Object.keys(programmeGroups) as ProgrammeGroup[]).map(
    (group) =>
      `${lower(programmeGroups[group])}: ${rule.needs[group].map((code) => lower(careNeeds[code].label)).join(', ')}`,
  )
  return [
    `Tempat yang terisi: ${rule.seat}.`,
    `Diajukan oleh: ${asked.join(', ')}. Permohonan pertamanya: ${rule.first}.`,
    `Menunggu: ${rule.perMonth} sebulan, paling lama ${rule.mostMonths} bulan.`,
    `Kebutuhan mendesak: ${rule.urgent}, perlu: ${rule.some} (${needs.join('; ')}).`,
    `Bebas dalam ${rule.soonMonths} bulan sesudah angkatan selesai: ${rule.soon}.`,
    `Tinggal di kabupaten atau kota satuan kerja: ${rule.near}.`,
    `Belum mendapat tempat dalam ${rule.servedMonths} bulan terakhir: ${rule.never}.`,
  ]
}

export const pointsInWords = (value: unknown) => pointsInSentences(value as PointsRule).join(' ')

/** The rule `allocation.fair` as people read it. */
export function fairInWords(value: unknown): string {
  const { blockPercent, servedPercent } = value as FairRule
  return `Dari tempat yang kosong pada satu angkatan, satu blok paling banyak ${blockPercent} %, dan yang sudah pernah ikut paling banyak ${servedPercent} %, selama ada orang lain yang memenuhi syarat.`
}

/** 'Petugas pembinaan atau PK' keeps its capitals at the end. */
export const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
