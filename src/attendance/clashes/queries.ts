import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Db, found, type Tx, within } from '#kernel'
import type { Told } from '../roll.ts'
import type { MarkClash } from '../tables.ts'

export type ClashView = MarkClash & { name: string | null }

/** What waits to be decided on one sheet, by name. */
export async function clashesOf(db: Db, lessonId: string, { name, which }: Told): Promise<ClashView[]> {
  const { rows } = await sql<ClashView>`
    select clash.*, ${name} as name from mark_clash clash
      join participant on participant.id = clash.participant_id
      left join person on person.id = participant.person_id
    where clash.lesson_id = ${lessonId} and ${which} order by clash.kept is not null, person.name, clash.arrived_at
    limit 200`.execute(db)
  return rows
}

export async function lockClash(tx: Tx, id: string, actor: Actor): Promise<MarkClash> {
  return found(
    await tx
      .selectFrom('markClash')
      .selectAll()
      .where('id', '=', z.uuid().safeParse(id).data ?? null)
      .where((eb) => within(actor, { unit: eb.ref('unitId'), kanwil: eb.ref('kanwilId') }))
      .forUpdate()
      .executeTakeFirst(),
  )
}
