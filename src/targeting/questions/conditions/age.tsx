import { sql } from 'kysely'
import { FieldRow, NumberField } from '#ui'
import type { Condition } from './condition.ts'

const oldest = 120

/** Whole years lived today. 'umur.20-40' */
export const age: Condition = {
  code: 'umur',
  label: 'Umur',
  Fields: ({ form }) => (
    <FieldRow>
      <NumberField form={form} name="dari" label="Umur dari" hint="Tahun penuh" />
      <NumberField form={form} name="sampai" label="Sampai" />
    </FieldRow>
  ),
  read(typed) {
    const text = `${typed.dari ?? ''}-${typed.sampai ?? ''}`
    if (yearsIn(text)) return { text }
    const backwards = Number(typed.dari) > Number(typed.sampai)
    return {
      errors: {
        [backwards ? 'sampai' : 'dari']: backwards
          ? 'Umur tertinggi lebih kecil daripada umur terendah'
          : 'Isi umur dengan angka, misalnya 20 sampai 40',
      },
    }
  },
  said(text) {
    const years = yearsIn(text)
    return years && `berumur ${years.from} sampai ${years.to} tahun`
  },
  holds(text, { today }) {
    const { from = 0, to = oldest } = yearsIn(text) ?? {}
    return sql`extract(year from age(${today}::date, person.birth_date)) between ${from}::int and ${to}::int`
  },
}

function yearsIn(text: string): { from: number; to: number } | undefined {
  const [, from, to] = /^(\d{1,3})-(\d{1,3})$/.exec(text) ?? []
  const years = { from: Number(from), to: Number(to) }
  return from && to && years.from <= years.to && years.to <= oldest ? years : undefined
}
