import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { addDays, type Day, type Db, daysBetween, fromToday, ruleOn, type Scope } from '#kernel'
import { Badge, type Standing } from '#ui'
import type { Permit } from './tables.ts'

/** When permits are remembered (rule `permit.reminders`): days before the end, the most first, and days of silence. */
export interface Reminders {
  days: number[]
  stillDays: number
}

export async function permitReminders(db: Db, today: Day, scope: Scope | null): Promise<Reminders> {
  const { value } = await ruleOn<Reminders>(db, 'permit.reminders', today, scope)
  return { ...value, days: [...value.days].sort((a, b) => b - a) }
}

/** Where a permit stands on a day; that it expired or stands still follows from its days. */
export const standings = {
  proses: 'Dalam proses',
  macet: 'Macet',
  berlaku: 'Berlaku',
  'segera-habis': 'Segera habis',
  habis: 'Habis masa',
  ditolak: 'Ditolak',
} as const
export type PermitStanding = keyof typeof standings
export const standingCodes = Object.keys(standings) as [PermitStanding, ...PermitStanding[]]

type Dated = Pick<Permit, 'stage' | 'expectedOn' | 'movedOn' | 'expiresOn'>

export function standingOn(permit: Dated, today: Day, { days, stillDays }: Reminders): PermitStanding {
  if (permit.stage === 'refused') return 'ditolak'
  if (permit.stage === 'in-progress') {
    const overdue = permit.expectedOn !== null && permit.expectedOn < today
    return overdue || permit.movedOn <= addDays(today, -stillDays) ? 'macet' : 'proses'
  }
  if (permit.expiresOn === null) return 'berlaku'
  if (permit.expiresOn < today) return 'habis'
  return daysBetween(today, permit.expiresOn) <= (days[0] ?? 0) ? 'segera-habis' : 'berlaku'
}

/** The same for a query; a test holds the two together. */
export function standsAs(
  standing: PermitStanding,
  today: Day,
  { days, stillDays }: Reminders,
): RawBuilder<SqlBool> {
  const stuck = sql`(coalesce(permit.expected_on < ${today}, false) or permit.moved_on <= ${addDays(today, -stillDays)})`
  const soon = addDays(today, days[0] ?? 0)
  switch (standing) {
    case 'proses':
      return sql<SqlBool>`(permit.stage = 'in-progress' and not ${stuck})`
    case 'macet':
      return sql<SqlBool>`(permit.stage = 'in-progress' and ${stuck})`
    case 'berlaku':
      return sql<SqlBool>`(permit.stage = 'granted' and (permit.expires_on is null or permit.expires_on > ${soon}))`
    case 'segera-habis':
      return sql<SqlBool>`(permit.stage = 'granted' and permit.expires_on between ${today} and ${soon})`
    case 'habis':
      return sql<SqlBool>`(permit.stage = 'granted' and permit.expires_on < ${today})`
    case 'ditolak':
      return sql<SqlBool>`permit.stage = 'refused'`
  }
}

const signs: Record<PermitStanding, Standing> = {
  proses: 'waiting',
  macet: 'stalled',
  berlaku: 'good',
  'segera-habis': 'attention',
  habis: 'stalled',
  ditolak: 'ended',
}

export function PermitBadge({
  permit,
  today,
  reminders,
}: {
  permit: Dated
  today: Day
  reminders: Reminders
}) {
  const standing = standingOn(permit, today, reminders)
  return <Badge kind={signs[standing]}>{standings[standing]}</Badge>
}

/** How its days read: when it ends, or when it is expected. */
export function endInWords(permit: Dated, today: Day): string {
  if (permit.stage === 'granted')
    return permit.expiresOn ? fromToday(today, permit.expiresOn) : 'tanpa batas waktu'
  if (permit.stage === 'refused') return ''
  return permit.expectedOn ? `perkiraan ${fromToday(today, permit.expectedOn)}` : 'belum diperkirakan'
}
