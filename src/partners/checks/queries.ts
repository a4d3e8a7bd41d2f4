import { type Actor, addMonths, type Day, type Db, reaches, ruleOn } from '#kernel'
import { recordsOf } from '../merging/records.ts'
import type { PartnerView } from '../queries.ts'
import type { Check, RaisedFlag } from '../tables.ts'
import { type CheckItem, checkItemCodes } from './kinds.ts'

/** The latest finding of each item, of this partner and the records merged into it. */
export function latestChecks(db: Db, partnerId: string): Promise<Check[]> {
  return db
    .selectFrom('partnerCheck')
    .distinctOn('item')
    .selectAll()
    .where('partnerId', 'in', recordsOf([partnerId]))
    .orderBy('item')
    .orderBy('checkedOn', 'desc')
    .orderBy('at', 'desc')
    .execute()
}

/** The flag that flies on a partner that stands. */
export function flagOf(db: Db, partnerId: string): Promise<RaisedFlag | undefined> {
  return db.selectFrom('partnerFlagNow').selectAll().where('partnerId', '=', partnerId).executeTakeFirst()
}

/** One line of the checks card: an item, what was found last, and whether it is time to look again. */
export interface Checked {
  item: CheckItem
  last: Check | undefined
  stale: boolean
}

export async function checksOf(db: Db, partnerId: string, today: Day): Promise<Checked[]> {
  const latest = await latestChecks(db, partnerId)
  const rule = await ruleOn<{ months: number }>(db, 'partner.checks', today, null)
  const oldest = addMonths(today, -rule.value.months)
  return checkItemCodes.map((item) => {
    const last = latest.find((check) => check.item === item)
    return { item, last, stale: last !== undefined && last.checkedOn < oldest }
  })
}

/** Who may take the red flag down: in charge of the partner or of the office that raised it, and not who raised it. */
export function mayClear(actor: Actor, partner: PartnerView, flag: RaisedFlag): boolean {
  return flag.setBy !== actor.accountId && (reaches(actor, partner) || reaches(actor, flag))
}
