import { z } from 'zod'
import { to } from '#addresses'
import { pageAsked } from '#kernel'
import { questions } from './questions.ts'

const codes = questions.map(({ code }) => code) as [string, ...string[]]

/** Which whole list the first page is asked for; nonsense counts as not asked. */
export const listing = z.object({
  daftar: z.enum(codes).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  kanwil: z.uuid().optional().catch(undefined),
  tahun: z.coerce.number().int().min(1990).max(2100).optional().catch(undefined),
  halaman: pageAsked,
})
export type Listing = z.infer<typeof listing>

/** The address of every row behind one answer: `rowsAddress({ daftar: 'berlaku', unit })`. */
export function rowsAddress({ halaman = 1, ...rest }: Partial<Listing> & { daftar: string }): string {
  const pairs = Object.entries(rest).flatMap(([name, value]): Pair[] =>
    value ? [[name, String(value)]] : [],
  )
  const page: Pair[] = halaman > 1 ? [['halaman', String(halaman)]] : []
  return `${to.home}?${new URLSearchParams([...pairs, ...page])}`
}

type Pair = [string, string]
