import { z } from 'zod'
import { to } from '#addresses'
import { addressOf, type Db } from '#kernel'
import { flagCodes } from '../checks/kinds.ts'
import { contributionCodes } from '../contributions/kinds.ts'
import { kindCodes } from '../kinds.ts'
import type { Search } from './asking.ts'

/** How the list is asked, as its address says it; what makes no sense is as if it were not there. */
export const question = z.object({
  cari: z.string().transform(readable).pipe(z.string().max(160)).optional().catch(undefined),
  jenis: z.enum(kindCodes).optional().catch(undefined),
  tanda: z
    .enum(['none', ...flagCodes])
    .optional()
    .catch(undefined),
  bantuan: z.enum(contributionCodes).optional().catch(undefined),
  wilayah: z
    .string()
    .regex(/^\d\d(\.\d\d){0,2}$/)
    .optional()
    .catch(undefined),
  halaman: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type Question = z.infer<typeof question>

/** What the address asks, as the search takes it. */
export const searchOf = ({ cari, jenis, wilayah, tanda, bantuan, halaman }: Question): Search => ({
  text: cari,
  kind: jenis,
  district: wilayah,
  flag: tanda,
  gives: bantuan,
  page: halaman,
})

/** PostgreSQL takes no control signs, and a search needs none. */
function readable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim()
}

/** The address of the list that is asked so. */
export function listAddress(asked: Partial<Question>): string {
  return addressOf(to.partners, asked)
}

export interface AreaOption {
  code: string
  name: string
}

/** Every province, and inside what is chosen its regencies and districts: one select that opens as one goes. */
export function areaOptions(db: Db, chosen: string | undefined): Promise<AreaOption[]> {
  const [province = '', regency = ''] = [chosen?.slice(0, 2), chosen?.slice(0, 5)]
  return db
    .selectFrom('area')
    .select(['code', 'name'])
    .where((eb) =>
      eb.or([
        eb('level', '=', 'province'),
        eb('parentCode', '=', province),
        eb.and([eb('level', '=', 'district'), eb('parentCode', '=', regency)]),
      ]),
    )
    .orderBy('code')
    .execute()
}

/** Those areas as the lines of a select, each deeper than what it lies in. */
export function areaChoices(areas: readonly AreaOption[]) {
  const deeper = (code: string) => '– '.repeat(code.split('.').length - 1)
  return [
    { value: '', label: 'Semua wilayah' },
    ...areas.map(({ code, name }) => ({ value: code, label: `${deeper(code)}${name}` })),
  ]
}
