import { type Day, type Db, newId, type Tx } from '#kernel'
import { recordsOf } from '../merging/records.ts'

export interface FormerName {
  id: string
  partnerId: string
  name: string
  fromOn: string | null
  untilOn: string
}

/** What a partner was called before, and what merged records were, the latest first. */
export function formerNamesOf(db: Db, partnerId: string): Promise<FormerName[]> {
  return db
    .selectFrom('partnerFormerName')
    .selectAll()
    .where('partnerId', 'in', recordsOf([partnerId]))
    .orderBy('untilOn', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

interface Renamed {
  partnerId: string
  from: string
  to: string
  today: Day
}

/** The name a partner gives up is kept; capitals, dots and spaces make no other name. */
export async function keepFormerName(tx: Tx, { partnerId, from, to, today }: Renamed): Promise<void> {
  if (bare(from) === bare(to)) return
  const [before] = await formerNamesOf(tx, partnerId)
  const fromOn = before && before.untilOn <= today ? before.untilOn : null
  await tx
    .insertInto('partnerFormerName')
    .values({ id: newId(), partnerId, name: from, fromOn, untilOn: today })
    .execute()
}

const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
