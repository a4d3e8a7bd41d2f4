import { to } from '#addresses'
import type { Agreement, Check } from '#agreements'
import { outsideTerm } from './item.ts'
import type { PlanItem } from './tables.ts'

type Item = Pick<PlanItem, 'id' | 'activity' | 'startsOn' | 'endsOn' | 'ourOwnerId' | 'partnerOwnerId'>

/** What the annex adds to the list of things an agreement needs. */
export function planChecks(agreement: Agreement, items: Item[]): Check[] {
  // what an addendum on a copy changes of the plan stands on the copy
  if (agreement.onCopy) return []
  const outside = items.filter((item) => outsideTerm(agreement, item))
  const ownerless = items.filter((item) => !item.ourOwnerId || !item.partnerOwnerId)
  return [
    {
      code: 'plan',
      label: 'Rencana aksi: paling sedikit satu kegiatan',
      done: items.length > 0,
      required: true,
      from: 'drafting',
      fix: {
        href: to.newPlanItem(agreement.id),
        label: 'Tambah kegiatan',
        permission: 'plan.write' as const,
      },
    },
    ...outside.map((item) => ({
      code: `outside-${item.id}`,
      label: `Kegiatan "${item.activity}" di luar masa berlaku`,
      done: false,
      required: true,
      from: 'drafting' as const,
      fix: { href: `${to.revisePlanItem(agreement.id, item.id)}#startsOn`, label: 'Perbaiki tanggal' },
    })),
    ...ownerless.map((item) => ({
      code: `ownerless-${item.id}`,
      label: `Penanggung jawab kedua pihak untuk "${item.activity}"`,
      done: false,
      required: false,
      from: 'discussion' as const,
      fix: { href: `${to.revisePlanItem(agreement.id, item.id)}#ourOwnerId`, label: 'Isi penanggung jawab' },
    })),
  ]
}
