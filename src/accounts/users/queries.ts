import { sql } from 'kysely'
import { z } from 'zod'
import {
  type Actor,
  type Day,
  type Db,
  found,
  type Permission,
  permissions,
  type Scope,
  type Tx,
  within,
} from '#kernel'

export interface Colleague {
  /** Of the account. */
  id: string
  name: string
  /** Of the post today, with Plt. or Plh. before it. */
  title: string
}

/** Everyone with a post at a unit in force on a day, each once; for choosing an owner or a signatory. */
export function staffOf(db: Db, unitId: string, today: Day): Promise<Colleague[]> {
  return db
    .selectFrom('post')
    .innerJoin('account', 'account.id', 'post.accountId')
    .distinctOn(['account.name', 'account.id'])
    .select(['account.id', 'account.name', titled.as('title')])
    .where('post.unitId', '=', unitId)
    .where('post.validFrom', '<=', today)
    .where((eb) => eb.or([eb('post.validTo', 'is', null), eb('post.validTo', '>=', today)]))
    .where('account.closedAt', 'is', null)
    .orderBy('account.name')
    .orderBy('account.id')
    .orderBy('post.validFrom')
    .execute()
}

export interface StaffMember extends Colleague {
  unitId: string
  unitName: string
}

/** Everyone at one of these units today whose roles let them do something, each once; for meetings of several offices. */
export async function staffWhoMay(
  db: Db,
  permission: Permission,
  unitIds: readonly string[],
  today: Day,
): Promise<StaffMember[]> {
  if (unitIds.length === 0) return []
  const allowed: readonly string[] = permissions[permission]
  return db
    .selectFrom('post')
    .innerJoin('account', 'account.id', 'post.accountId')
    .innerJoin('unit', 'unit.id', 'post.unitId')
    .distinctOn(['unit.name', 'account.name', 'account.id'])
    .select(['account.id', 'account.name', titled.as('title'), 'unit.id as unitId', 'unit.name as unitName'])
    .where('post.unitId', 'in', unitIds)
    .where('post.validFrom', '<=', today)
    .where((eb) => eb.or([eb('post.validTo', 'is', null), eb('post.validTo', '>=', today)]))
    .where(sql<boolean>`post.roles && ${[...allowed]}::text[]`)
    .where('account.closedAt', 'is', null)
    .orderBy('unit.name')
    .orderBy('account.name')
    .orderBy('account.id')
    .orderBy('post.validFrom')
    .execute()
}

const titled = sql<string>`
  case post.standing when 'plt' then 'Plt. ' when 'plh' then 'Plh. ' else '' end || post.title`

export interface Account {
  id: string
  name: string
  username: string
  email: string | null
  secondFactor: boolean
  hasPassword: boolean
  closedAt: Date | null
  version: number
  createdAt: Date
}

/** An account of which at least one post, past or present, lies within reach; 404 otherwise. */
export async function findAccount(db: Db, id: string, actor: Actor): Promise<Account> {
  return found(await one(db, id, actor).executeTakeFirst())
}

export async function lockAccount(tx: Tx, id: string, actor: Actor): Promise<Account> {
  return found(await one(tx, id, actor).forUpdate().executeTakeFirst())
}

/** Whether the person holds a post now or later that the actor does not reach. */
export async function holdsPostsElsewhere(tx: Tx, id: string, today: Day): Promise<boolean> {
  const { rows } = await sql<{ elsewhere: boolean }>`
    select holds_posts_elsewhere(${id}, ${today}) as elsewhere`.execute(tx)
  return rows[0]?.elsewhere ?? true
}

/** Where the record of an account belongs: the unit of its latest post that the actor can see. */
export async function homeOf(tx: Tx, id: string): Promise<Scope | null> {
  const post = await tx
    .selectFrom('post')
    .select(['unitId', 'kanwilId'])
    .where('accountId', '=', id)
    .orderBy('validTo', (order) => order.desc().nullsFirst())
    .orderBy('validFrom', 'desc')
    .limit(1)
    .executeTakeFirst()
  return post ?? null
}

function one(db: Db, id: string, actor: Actor) {
  return db
    .selectFrom('account')
    .select([
      'id',
      'name',
      'username',
      'email',
      'secondFactor',
      'hasPassword',
      'closedAt',
      'version',
      'createdAt',
    ])
    .where('id', '=', z.uuid().safeParse(id).data ?? null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('post')
          .select('post.id')
          .whereRef('post.accountId', '=', 'account.id')
          .where((post) =>
            within(actor, { unit: post.ref('post.unitId'), kanwil: post.ref('post.kanwilId') }),
          ),
      ),
    )
}
