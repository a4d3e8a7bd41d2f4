import { z } from 'zod'
import { to } from '#addresses'
import { pageAsked } from '#kernel'
import { type Standing, standingCodes } from './kinds.ts'
import { views } from './list.ts'

/** What the two lists of this capability are asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  keadaan: z.enum(views).catch('semua'),
  tindak: z.enum(standingCodes).optional().catch(undefined),
  kanwil: z.uuid().optional().catch(undefined),
  halaman: pageAsked,
})

interface Narrowed {
  standing?: Standing | undefined
  kanwil?: string | undefined
  page?: number
}

/** The page of a directive with its units narrowed: `showAddress(id, { standing: 'missing' })`. */
export function showAddress(id: string, { standing, kanwil, page = 1 }: Narrowed = {}): string {
  const asked = new URLSearchParams()
  if (standing) asked.set('tindak', standing)
  if (kanwil) asked.set('kanwil', kanwil)
  if (page > 1) asked.set('halaman', String(page))
  return `${to.directive(id)}${asked.size > 0 ? `?${asked}` : ''}#satuan-kerja`
}
