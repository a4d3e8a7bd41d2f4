import { type Actor, type Day, type Db, dayIn, type Role, type Zone } from '#kernel'
import type { Standing } from './tables.ts'
import { levelOf, type UnitKind } from './units/kinds.ts'

export interface PostSummary {
  id: string
  title: string
  standing: Standing
  roles: Role[]
  validFrom: Day
  validTo: Day | null
  unitId: string
  kanwilId: string
  unitName: string
  unitKind: UnitKind
  timeZone: Zone
}

/** Every post of a person, past and future ones too; the latest first. */
export function postsOf(db: Db, accountId: string): Promise<PostSummary[]> {
  return db
    .selectFrom('post')
    .innerJoin('unit', 'unit.id', 'post.unitId')
    .select([
      'post.id',
      'post.title',
      'post.standing',
      'post.roles',
      'post.validFrom',
      'post.validTo',
      'post.unitId',
      'unit.kanwilId',
      'unit.name as unitName',
      'unit.kind as unitKind',
      'unit.timeZone',
    ])
    .where('post.accountId', '=', accountId)
    .orderBy('post.validFrom', 'desc')
    .orderBy('post.id', 'desc')
    .execute()
}

/** Whether a post gives rights at this moment, by the calendar of its own unit. */
export function isCurrent(post: Pick<PostSummary, 'validFrom' | 'validTo' | 'timeZone'>, now: Date): boolean {
  const today = dayIn(post.timeZone, now)
  return post.validFrom <= today && (post.validTo === null || post.validTo >= today)
}

/** "Plt. Kepala Rutan Kelas IIB Barabai". */
export function postTitle({ title, standing }: Pick<PostSummary, 'title' | 'standing'>): string {
  if (standing === 'definitif') return title
  return `${standing === 'plt' ? 'Plt.' : 'Plh.'} ${title}`
}

/** A person acting in one post. */
export function actorIn(person: { id: string; name: string }, post: PostSummary): Actor {
  return {
    accountId: person.id,
    postId: post.id,
    name: person.name,
    post: postTitle(post),
    scope: { unitId: post.unitId, kanwilId: post.kanwilId },
    roles: post.roles,
    reach: reachOf(post),
    zone: post.timeZone,
  }
}

function reachOf({ unitKind, unitId }: PostSummary): Actor['reach'] {
  const level = levelOf(unitKind)
  return level === 'nation' ? { of: 'nation' } : { of: level, id: unitId }
}
