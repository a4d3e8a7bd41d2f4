import { type Expression, type SqlBool, sql } from 'kysely'
import type { Actor, Scope } from './actor.ts'

/** The first wall, in every query: does the row with these two columns lie within the actor's reach? */
export function within(actor: Actor, row: { unit: Expression<string>; kanwil: Expression<string> }) {
  switch (actor.reach.of) {
    case 'nation':
      return sql<SqlBool>`true`
    case 'kanwil':
      return sql<SqlBool>`${row.kanwil} = ${actor.reach.id}`
    case 'unit':
      return sql<SqlBool>`${row.unit} = ${actor.reach.id}`
    case 'none':
      return sql<SqlBool>`false`
  }
}

/** The same question about a scope that is already in hand. */
export function reaches(actor: Actor, scope: Scope): boolean {
  switch (actor.reach.of) {
    case 'nation':
      return true
    case 'kanwil':
      return scope.kanwilId === actor.reach.id
    case 'unit':
      return scope.unitId === actor.reach.id
    case 'none':
      return false
  }
}

/** The second wall: what row-level security of PostgreSQL reads, as settings of one transaction. */
export function reachSettings(actor: Actor): { level: string; unit: string; account: string } {
  const { reach, accountId } = actor
  return { level: reach.of, unit: 'id' in reach ? reach.id : '', account: accountId ?? '' }
}
