import { sql } from 'kysely'
import { addMonths } from '#kernel'
import { NumberField } from '#ui'
import type { Condition } from './condition.ts'

const longest = 240

/** More than so many months until the guidance or sentence ends, by dates that are not too old. 'sisa.6' */
export const timeLeft: Condition = {
  code: 'sisa',
  label: 'Sisa masa',
  Fields: ({ form }) => (
    <NumberField form={form} name="sisa" label="Sisa masa lebih dari, dalam bulan" hint="Sampai ekspirasi." />
  ),
  read: ({ sisa }) =>
    monthsIn(String(sisa ?? '')) === undefined
      ? { errors: { sisa: `Isi jumlah bulan, 0 sampai ${longest}` } }
      : { text: String(sisa) },
  said(text) {
    const months = monthsIn(text)
    return months === undefined ? undefined : `sisa masanya lebih dari ${months} bulan`
  },
  holds: (text, { today, datesSince }) => sql`case when person.dates_as_of >= ${datesSince}::date
    then person.expires_on > ${addMonths(today, monthsIn(text) ?? 0)}::date end`,
}

function monthsIn(text: string): number | undefined {
  return /^\d{1,3}$/.test(text) && Number(text) <= longest ? Number(text) : undefined
}
