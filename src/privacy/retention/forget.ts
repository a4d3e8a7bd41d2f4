import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#kernel'
import { hangingOnPeople } from '../holdings/hanging.ts'

/**
 * Makes people anonymous, a whole run in a handful of statements: what names or finds them goes, what is counted
 * stays, also of files that were merged into theirs. Of the birthday the year is left. Free words about them are
 * emptied where their rows stay; what hangs on them goes where `data_table` says so, the furthest first.
 */
export async function forget(tx: Tx, chosen: RawBuilder<unknown>, now: Date): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from files_of(array(${chosen})) file (id)`.execute(tx)
  const ids = rows.map(({ id }) => id)
  const people = sql`select unnest(${ids}::uuid[])`
  await sql`select strip_words(${ids}::uuid[])`.execute(tx)
  const goes = await tx.selectFrom('dataTable').select('name').where('onForget', '=', 'delete').execute()
  const names = new Set(goes.map(({ name }) => name))
  const hanging = (await hangingOnPeople(tx)).filter(({ table }) => names.has(table))
  for (const { table, of } of hanging.reverse()) {
    await sql`delete from ${sql.table(table)} where ${of(people)}`.execute(tx)
  }
  await sql`update registration set number = 'anonim ' || id,
    from_on = date_trunc('year', from_on)::date, to_on = date_trunc('year', to_on)::date
    where person_id in (${people})`.execute(tx)
  await sql`update person set name = 'Tanpa nama', birth_date = date_trunc('year', birth_date)::date,
    nik_sealed = null, nik_hash = null, nik_state = 'missing', nik_state_on = null,
    address_sealed = null, village_code = null, occupation = null, wing = null, block = null, security = null,
    one_third_on = null, half_on = null, two_thirds_on = null, expires_on = null, dates_as_of = null,
    sources = '{}', archived_at = coalesce(archived_at, ${now}), anonymised_at = ${now}, version = version + 1
    where id in (${people})`.execute(tx)
}
