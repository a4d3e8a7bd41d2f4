import { type Day, newId, type Tx } from '#kernel'
import type { LineEnd, RegisterCode } from '../kinds.ts'

/** Closes the open lines of a person; answers true, and closes none, where one began after that day. */
export async function closeLines(
  tx: Tx,
  personId: string,
  { on, closedAs }: { on: Day; closedAs: LineEnd },
): Promise<boolean> {
  const open = tx
    .selectFrom('registration')
    .select('id')
    .where('personId', '=', personId)
    .where('toOn', 'is', null)
  if (await open.where('fromOn', '>', on).executeTakeFirst()) return true
  await tx
    .updateTable('registration')
    .set({ toOn: on, closedAs })
    .where('personId', '=', personId)
    .where('toOn', 'is', null)
    .execute()
  return false
}

interface Line {
  personId: string
  unitId: string
  code: RegisterCode
  number: string
  fromOn: Day
}

export const openLine = (tx: Tx, line: Line) =>
  tx
    .insertInto('registration')
    .values({ id: newId(), ...line })
    .execute()

/** Is the person named in a letter that still waits? */
export async function isOffered(tx: Tx, personId: string): Promise<boolean> {
  const open = await tx
    .selectFrom('personMoveItem')
    .select('moveId')
    .where('personId', '=', personId)
    .where('state', '=', 'offered')
    .executeTakeFirst()
  return open !== undefined
}
