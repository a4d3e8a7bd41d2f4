import { sql } from 'kysely'
import type { Database, Role, Zone } from '#kernel'
import type { PostSummary } from '../posts.ts'
import type { Standing } from '../tables.ts'
import type { UnitKind } from '../units/kinds.ts'

/** The session of a request, with the person and the post it acts in. */
export interface Session {
  id: string
  seenAt: Date
  accountId: string
  name: string
  username: string
  /** Whether a second factor is set. */
  secondFactor: boolean
  /** Undefined when the person holds none. */
  post: PostSummary | undefined
  /** What people call the unit of the post; empty without one. */
  unitShortName: string
  /** How many posts without an end the person holds; with more than one, the page offers to switch. */
  posts: number
}

type Row = Omit<Session, 'post' | 'posts' | 'unitShortName'> & {
  unitShortName: string | null
  posts: bigint
  postId: string | null
  title: string
  standing: Standing
  roles: Role[]
  validFrom: string
  validTo: string | null
  unitId: string
  kanwilId: string
  unitKind: UnitKind
  unitName: string
  timeZone: Zone
}

/** Asked once at every request, before anybody is known; undefined when ended, idle for 12 hours or 7 days old. */
export async function sessionBy(db: Database, tokenHash: string, now: Date): Promise<Session | undefined> {
  const { rows } = await sql<Row>`select * from session_by(${tokenHash}, ${now})`.execute(db)
  return rows[0] && asSession(rows[0])
}

function asSession({
  id,
  seenAt,
  accountId,
  name,
  username,
  secondFactor,
  posts,
  postId,
  unitShortName,
  ...post
}: Row): Session {
  const held = postId === null ? undefined : { ...post, id: postId }
  const person = { id, seenAt, accountId, name, username, secondFactor }
  return { ...person, post: held, unitShortName: unitShortName ?? '', posts: Number(posts) }
}
