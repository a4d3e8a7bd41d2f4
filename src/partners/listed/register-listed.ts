import { sql } from 'kysely'
import type { Moment, Scope } from '#kernel'
import type { PartnerKind } from '../kinds.ts'
import { email, phone } from '../numbers.ts'
import { lockIdentities } from '../settle.ts'

/** A partner that a list brings: what its legal papers say is still unknown. */
export interface NewPartner {
  id: string
  name: string
  aliases: readonly string[]
  kind: PartnerKind
  districtCode: string
  contact: ListedContact | null
}

export interface ListedContact {
  id: string
  name: string
  position: string
  phone: string | null
  email: string | null
}

/** Puts partners of a list among the registered ones, inside the act of whoever imports the list. */
export async function registerListed(
  { tx, now }: Moment,
  partners: readonly NewPartner[],
  keeper: Scope & { importId: string },
): Promise<void> {
  if (partners.length === 0) return
  const json = JSON.stringify(partners)
  await sql`
    insert into partner (id, kind, name, district_code, unit_id, kanwil_id, created_at)
    select id, kind, name, "districtCode", ${keeper.unitId}, ${keeper.kanwilId}, ${now}
    from jsonb_to_recordset(${json}::jsonb) as listed (id uuid, kind text, name text, "districtCode" text)`.execute(
    tx,
  )
  await sql`
    insert into partner_alias (partner_id, alias)
    select id, unnest(aliases) from jsonb_to_recordset(${json}::jsonb) as listed (id uuid, aliases text[])
    on conflict do nothing`.execute(tx)
  await sql`
    insert into partner_contact (id, partner_id, name, position, phone, email, is_primary, unit_id, kanwil_id, created_at)
    select (contact->>'id')::uuid, id, contact->>'name', contact->>'position', contact->>'phone', contact->>'email', true,
      ${keeper.unitId}, ${keeper.kanwilId}, ${now}
    from jsonb_to_recordset(${json}::jsonb) as listed (id uuid, contact jsonb)
    where jsonb_typeof(contact) = 'object'`.execute(tx)
  await sql`
    insert into listed_partner (partner_id, import_id)
    select id, ${keeper.importId} from jsonb_to_recordset(${json}::jsonb) as listed (id uuid)`.execute(tx)
}

/** Held until the act is over, so that nobody registers the same partner meanwhile. */
export const holdRegistry = ({ tx }: Moment): Promise<void> => lockIdentities(tx)

/** Takes back what `registerListed` did; row-level security lets only partners of an import go. */
export async function removeListed({ tx }: Moment, ids: readonly string[]): Promise<void> {
  for (const table of ['partner_contact', 'partner_alias', 'partner'] as const) {
    const column = sql.ref(table === 'partner' ? 'id' : 'partner_id')
    await sql`delete from ${sql.table(table)} where ${column} = any(${[...ids]}::uuid[])`.execute(tx)
  }
}

/** A phone number or an e-mail address as a list writes it; null when it is neither. */
export function reachedBy(text: string): { phone: string } | { email: string } | null {
  const mail = text.includes('@') ? email.safeParse(text).data : null
  if (mail) return { email: mail }
  const number = phone.safeParse(text).data
  return number ? { phone: number } : null
}
