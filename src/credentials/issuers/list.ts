import { sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { addressOf, type Day, type Db, pageAsked, wordsAsked } from '#kernel'
import { issuerKindCodes } from '../kinds.ts'

export const perPage = 25

/** What the list is asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  cari: wordsAsked,
  jenis: z.enum(issuerKindCodes).optional().catch(undefined),
  halaman: pageAsked,
})
export type Question = z.infer<typeof question>

/** The address of a list that is asked so. */
export const listAddress = (asked: Partial<Question>): string => addressOf(to.issuers, asked)

/** One page of the issuers of the country: those that issue today first, then by name. */
export async function listIssuers(db: Db, asked: Question, today: Day) {
  const found = db
    .selectFrom('issuer')
    .innerJoin('issuerPeriod as period', (join) =>
      join.onRef('period.issuerId', '=', 'issuer.id').on('period.validTo', 'is', null),
    )
    .$if(asked.jenis !== undefined, (query) => query.where('issuer.kind', '=', asked.jenis ?? 'neutral'))
    .$if(asked.cari !== undefined, (query) =>
      query.where((eb) =>
        eb.or([
          eb('period.name', 'ilike', like(asked.cari)),
          eb('period.signatory', 'ilike', like(asked.cari)),
        ]),
      ),
    )
  const rows = await found
    .innerJoin('unit', 'unit.id', 'issuer.unitId')
    .select(['issuer.id', 'issuer.kind', 'issuer.closedOn', 'period.name', 'period.signatory'])
    .select(['period.signatoryOffice', 'unit.shortName as keeper'])
    .orderBy(sql`coalesce(issuer.closed_on <= ${today}, false)`)
    .orderBy('period.name')
    .orderBy('issuer.id')
    .limit(perPage)
    .offset((asked.halaman - 1) * perPage)
    .execute()
  const { total } = await found.select((eb) => eb.fn.countAll<bigint>().as('total')).executeTakeFirstOrThrow()
  return { rows, total: Number(total) }
}

export type IssuerRow = Awaited<ReturnType<typeof listIssuers>>['rows'][number]

const like = (words: string | undefined) => `%${(words ?? '').replace(/[\\%_]/g, '\\$&')}%`
