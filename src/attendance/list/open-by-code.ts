import { sql } from 'kysely'
import type { Actor, Db } from '#kernel'
import { tailBehind } from '../code.ts'
import { lessonWithin } from '../lesson.ts'

/** The lesson of a code typed from paper; undefined when it is none within reach, or, hardly ever, stands for two. */
export async function lessonByCode(db: Db, typed: string, actor: Actor): Promise<string | undefined> {
  const tail = tailBehind(typed)
  if (!tail) return undefined
  const { rows } = await sql<{ id: string }>`select lesson.id from lesson
    where right(lesson.id::text, 12) = ${tail} and ${lessonWithin(actor)} limit 2`.execute(db)
  return rows.length === 1 ? rows[0]?.id : undefined
}
