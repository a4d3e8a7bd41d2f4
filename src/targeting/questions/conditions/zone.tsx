import { sql } from 'kysely'
import { z } from 'zod'
import { SelectField } from '#ui'
import type { Condition } from './condition.ts'
import { livesIn } from './living-in.ts'

/** 'zona.<id>': whoever changes the zone changes the answer. */
export const zone: Condition = {
  code: 'zona',
  label: 'Tinggal di zona',
  Fields: ({ form, offers }) => (
    <SelectField
      form={form}
      name="zona"
      label="Tinggal di zona"
      hint={
        offers.zones.length === 0 ? 'Belum ada zona di wilayah Anda. Catat dahulu di tab Zona.' : undefined
      }
      options={offers.zones.map(({ id, name }) => ({ value: id, label: name }))}
    />
  ),
  read: ({ zona }) => {
    const { data } = z.uuid().safeParse(zona)
    return data ? { text: data } : { errors: { zona: 'Pilih zona' } }
  },
  said(text, { zones }) {
    const known = zones.get(text)
    return known && `tinggal di zona ${known.name}`
  },
  holds(text, { zones }) {
    const known = zones.get(text)
    return known ? livesIn(known.areas) : sql`null::boolean`
  },
}
