import { sql } from 'kysely'
import type { StagedRow } from '#imports'
import type { Day, Db } from '#kernel'
import { bareName, findListed, type Listed, looksListed, type Meant } from '#partners'
import { readNumber } from '../number.ts'
import type { ListedValues } from './listed-values.ts'

/** An agreement that a row may speak of. */
export interface KnownAgreement {
  id: string
  unitId: string
  title: string
  startsOn: Day | null
  /** Of the unit, as numbers are compared. */
  numberKeys: string[]
  signedOn: Day | null
  partnerIds: string[]
}

/** All that the rows of a part may speak of. */
export interface Standing {
  /** Row by row. */
  meant: Meant[]
  /** Row by row: a partner of the same list that an earlier row writes otherwise. */
  earlier: (string | undefined)[]
  agreements: KnownAgreement[]
  /** '<partner> <number>': used by the partner on some paper of the country. */
  usedNumbers: Set<string>
}

export const valuesOf = ({ values }: Pick<StagedRow, 'values'>) => values as Partial<ListedValues>

export const listedOf = (row: Pick<StagedRow, 'values'>): Listed => {
  const { partner = '', partnerAliases = [], partnerKind, district, regency } = valuesOf(row)
  return {
    name: partner,
    aliases: partnerAliases,
    kind: partnerKind,
    districtCode: district,
    regencyCode: regency,
  }
}

export async function standingFor(db: Db, rows: readonly StagedRow[]): Promise<Standing> {
  const listed = rows.map(listedOf)
  const meant = await findListed(db, listed)
  const partnerIds = [...new Set(meant.flatMap(({ same }) => same.map(({ id }) => id)))]
  return {
    meant,
    earlier: earlierSpelled(listed, meant),
    agreements: await agreementsOf(db, rows, partnerIds),
    usedNumbers: await numbersUsed(db, rows, partnerIds),
  }
}

/** New partners that the same list writes in two ways: the later spelling is doubted. */
function earlierSpelled(listed: readonly Listed[], meant: readonly Meant[]): (string | undefined)[] {
  const spellings: { one: Listed; earlier: string | undefined }[] = []
  return listed.map((one, at) => {
    if (one.name === '' || (meant[at]?.same.length ?? 0) > 0) return undefined
    const same = spellings.find((each) => bareName(each.one.name) === bareName(one.name))
    if (same) return same.earlier
    const other = spellings.find(
      (each) => each.one.regencyCode === one.regencyCode && looksListed(each.one, one),
    )
    const earlier = other?.one.name
    spellings.push({ one, earlier })
    return earlier
  })
}

async function agreementsOf(
  db: Db,
  rows: readonly StagedRow[],
  partnerIds: string[],
): Promise<KnownAgreement[]> {
  const unitIds = [...new Set(rows.flatMap((row) => valuesOf(row).unit ?? []))]
  const keys = rows.flatMap((row) => valuesOf(row).ourNumber ?? []).map((number) => readNumber(number).key)
  if (unitIds.length === 0) return []
  const { rows: known } = await sql<KnownAgreement>`
    select agreement.id, agreement.unit_id, agreement.title, agreement.starts_on,
      array_remove(array_agg(own.number_key), null) as number_keys, min(own.signed_on) as signed_on,
      array(select survivor_id from partner where id = any (agreement.partner_ids)) as partner_ids
    from agreement join party own on own.agreement_id = agreement.id and own.unit_id = agreement.unit_id
    where agreement.unit_id = any (${unitIds}::uuid[])
      and (own.number_key = any (${keys}::text[]) or agreement.partner_ids && array(
        select id from partner where survivor_id = any (${partnerIds}::uuid[])))
    group by agreement.id`.execute(db)
  return known
}

async function numbersUsed(db: Db, rows: readonly StagedRow[], partnerIds: string[]): Promise<Set<string>> {
  const keys = rows.flatMap((row) => valuesOf(row).theirNumber ?? []).map((number) => readNumber(number).key)
  const { rows: used } = await sql<{ partnerId: string; key: string }>`
    select * from party_numbers_used(${partnerIds}::uuid[], ${keys}::text[])`.execute(db)
  return new Set(used.map(({ partnerId, key }) => `${partnerId} ${key}`))
}
