import { sql } from 'kysely'
import type { Actor, Db } from '#kernel'
import { partnerChoices } from '#partners'
import { zonesFor } from '../zones/queries.ts'
import type { Offers } from './conditions/condition.ts'

const mostDistricts = 300

/** What the fields of conditions offer: zones of the region, and the districts where people of the reach live. */
export async function offersFor(db: Db, actor: Actor): Promise<Offers> {
  const { rows } = await sql<{ name: string }>`
    select place.district || ', ' || place.regency as name from place
    where place.code in (select distinct district_code from person) order by 1 limit ${mostDistricts}`.execute(
    db,
  )
  return {
    zones: await zonesFor(db, actor),
    districts: rows.map(({ name }) => name),
    partners: (await partnerChoices(db, '')).map(({ label }) => label),
  }
}
