import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { type Actor, type Db, found, type Tx } from '#kernel'
import { concerns, holds } from '../reach.ts'
import type { ActionPoint } from '../tables.ts'

/** An action point with the meeting it comes from. */
export type PointView = ActionPoint & {
  meetingTitle: string
  heldOn: string
  meetingUnitId: string
  unitName: string
}

export async function findPoint(db: Db, id: string, actor: Actor): Promise<PointView> {
  const row = await db
    .selectFrom('actionPoint')
    .innerJoin('meeting', 'meeting.id', 'actionPoint.meetingId')
    .innerJoin('unit', 'unit.id', 'actionPoint.unitId')
    .selectAll('actionPoint')
    .select(['meeting.title as meetingTitle', 'meeting.heldOn', 'meeting.unitId as meetingUnitId'])
    .select('unit.name as unitName')
    .where('actionPoint.id', '=', z.uuid().safeParse(id).data ?? null)
    .where((eb) => concerns(actor, eb.ref('actionPoint.meetingId')))
    .executeTakeFirst()
  return found(row)
}

/** The point, locked; out of reach is 404, and for those who only read it 403. */
export async function lockPoint(
  tx: Tx,
  id: string,
  actor: Actor,
  mine: (actor: Actor, point: PointView) => boolean,
): Promise<PointView> {
  const locked = tx.selectFrom('actionPoint').select('id').where('id', '=', id).forUpdate()
  found(await locked.executeTakeFirst())
  const point = await findPoint(tx, id, actor)
  if (!mine(actor, point)) throw new HTTPException(403)
  return point
}

/** The office of the owner says that it is done, and so may the office that held the meeting. */
export const mayReport = (actor: Actor, point: PointView): boolean =>
  holds(actor, point) || writes(actor, point)

/** Only the person named verifies it. */
export const mayVerify = (actor: Actor, point: Pick<ActionPoint, 'verifierId'>): boolean =>
  actor.accountId === point.verifierId

/** The office that held the meeting changes what was decided there. */
export const writes = (actor: Actor, point: PointView): boolean =>
  holds(actor, { unitId: point.meetingUnitId })

/** Where the record of a point belongs: the office that owes it. */
export const scopeIn = ({ unitId, kanwilId }: ActionPoint) => ({ unitId, kanwilId })
