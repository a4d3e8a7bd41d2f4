import { type Actor, stranger } from '#kernel'

/**
 * A person who has proved who they are but acts in no post: while signing in, or when every post has ended.
 * Reaches nothing but their own account.
 */
export function recognised({ id, name }: { id: string; name: string }): Actor {
  return { ...stranger, accountId: id, name, post: 'Di luar jabatan' }
}
