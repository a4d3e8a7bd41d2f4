import { sql } from 'kysely'
import { z } from 'zod'
import { consenting } from '#people'
import { TextField } from '#ui'
import { partnerCalled } from '../../zones/fields.ts'
import type { Condition } from './condition.ts'

/** The person agreed that this partner may have the data; who was never asked lacks data. 'setuju.<id>' */
export const sharing: Condition = {
  code: 'setuju',
  label: 'Persetujuan berbagi data',
  Fields: ({ form, offers }) => (
    <TextField
      form={form}
      name="setuju"
      label="Setuju datanya dibagikan kepada mitra"
      hint="Nama mitra seperti di daftar mitra."
      suggestions={offers.partners}
    />
  ),
  async read({ setuju }, db) {
    const id = setuju ? await partnerCalled(db, String(setuju)) : undefined
    return id
      ? { text: id }
      : { errors: { setuju: 'Mitra tidak ditemukan. Tulis namanya seperti di daftar mitra' } }
  },
  said(text, { partners }) {
    const name = partners.get(text)
    return name && `setuju datanya dibagikan kepada ${name}`
  },
  holds(text, { today }) {
    const { data: partnerId } = z.uuid().safeParse(text)
    if (!partnerId) return sql`null::boolean`
    return sql`case when ${consenting({ kind: 'sharing', partnerId, today })} then true
      when exists (select from consent asked where asked.person_id = person.id and asked.kind = 'sharing'
        and asked.partner_id = ${partnerId} and asked.replaced_at is null) then false end`
  },
}
