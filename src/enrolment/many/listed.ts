import { z } from 'zod'
import type { Actor, Day, Db } from '#kernel'

/** Why just these people: what was asked of everybody in care, and how many were left after each line. */
export interface ListReason {
  title: string
  /** Where the list stands. */
  href: string
  askedOn: Day
  /** Everybody in care, before the first line. */
  people: number
  steps: { said: string; left: number }[]
  /** By what the people were put in their order. */
  order: string
}

/** People whom a later capability keeps together, in the order in which they are to get places. */
export interface KeptList {
  reason: ListReason
  people: string[]
}

/** The list that `from` names, of the actor's own unit. Errors: 404 for any other. */
export type KeptLists = (db: Db, actor: Actor, from: string) => Promise<KeptList>

/** As it stands in the address and in the form. */
export const fromField = z.string().max(60).optional().catch(undefined)
