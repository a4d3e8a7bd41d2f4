import type { Db, Role } from '#kernel'
import { isCurrent, postTitle } from '../posts.ts'

export interface SamplePerson {
  postId: string
  name: string
  post: string
  unitName: string
  roles: readonly Role[]
}

/** Everyone in force in the invented province, by unit, the centre first. */
export async function samplePeople(db: Db, now: Date): Promise<SamplePerson[]> {
  const rows = await posts(db).execute()
  return rows
    .filter((post) => isCurrent(post, now))
    .map((post) => ({ ...post, postId: post.id, post: postTitle(post) }))
}

/** The person behind a post of the sample. */
export function sampleHolder(db: Db, postId: string) {
  return posts(db).select('account.id as accountId').where('post.id', '=', postId).executeTakeFirst()
}

function posts(db: Db) {
  return db
    .selectFrom('post')
    .innerJoin('account', 'account.id', 'post.accountId')
    .innerJoin('unit', 'unit.id', 'post.unitId')
    .select([
      'post.id',
      'post.title',
      'post.standing',
      'post.roles',
      'post.validFrom',
      'post.validTo',
      'unit.shortName as unitName',
      'unit.timeZone',
      'account.name',
    ])
    .where('account.closedAt', 'is', null)
    .orderBy((eb) =>
      eb
        .case()
        .when('unit.kind', 'in', ['ministry', 'ditjenpas'])
        .then(0)
        .when('unit.kind', '=', 'kanwil')
        .then(1)
        .else(2)
        .end(),
    )
    .orderBy('unit.name')
    .orderBy('post.id')
}
