import { z } from 'zod'
import { addDays, type Role, roles, type Trace, type Tx } from '#kernel'
import { postTitle } from '../posts.ts'
import { roleNames, rolesAt } from '../roles.ts'
import type { Post, Unit } from '../tables.ts'

const listed = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.enum(roles)).min(1, 'Pilih paling sedikit satu peran'),
)

/** What people type about a post. */
export const postFacts = z.object({
  unitId: z.uuid('Pilih satuan kerja'),
  title: z.string('Isi nama jabatan').trim().min(3, 'Nama jabatan terlalu pendek').max(160),
  standing: z.enum(['definitif', 'plt', 'plh'], 'Pilih status jabatan'),
  roles: listed,
  validFrom: z.iso.date('Isi tanggal mulai'),
  validTo: z.iso.date('Tanggal akhir tidak dikenali').optional(),
})
export type PostFacts = z.infer<typeof postFacts>

export function wrongPost(
  facts: PostFacts,
  unit: Unit,
): 'role-of-another-level' | 'ends-before-it-begins' | undefined {
  if (facts.roles.some((role) => !rolesAt(unit.kind).includes(role))) return 'role-of-another-level'
  if (facts.validTo && facts.validTo < facts.validFrom) return 'ends-before-it-begins'
  return undefined
}

/** Writes the post and returns what the record says of it. */
export async function keepPost(tx: Tx, id: string, accountId: string, facts: PostFacts, unit: Unit) {
  const post = { id, accountId, kanwilId: unit.kanwilId, ...facts, validTo: facts.validTo ?? null }
  await tx.insertInto('post').values(post).execute()
  return postInWords(post, unit.name)
}

export function postInWords(
  post: Omit<Post, 'kanwilId' | 'accountId' | 'unitId'>,
  unitName: string,
): Trace['after'] {
  return {
    post: postTitle(post),
    unit: unitName,
    roles: post.roles.map((role: Role) => roleNames[role]).join(', '),
    validFrom: post.validFrom,
    validTo: lastDay(post),
  }
}

function lastDay({ validFrom, validTo }: Pick<Post, 'validFrom' | 'validTo'>): string | null {
  if (validTo === null) return null
  return validTo === addDays(validFrom, -1) ? 'tidak pernah berlaku' : validTo
}
