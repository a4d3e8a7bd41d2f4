import { z } from 'zod'
import { act, type Day, type Db, day, done, line, newId, refuse, upload } from '#kernel'
import { lockOpenItem, wrongDay } from '../open-item.ts'
import { quantity } from '../quantity.ts'
import { countedFrom, type FactKind, factKinds, isReportable, type ReportableKind } from './kinds.ts'
import { settleFacts } from './settle.ts'

/**
 * A fact that no record of the program can give, told with the file that shows it. What comes from records is refused
 * here: nobody types that number again.
 */
export const reportFact = act({
  name: 'fact.reported',
  permission: 'fact.report',

  input: z.object({
    id: z.uuid(),
    itemId: z.uuid(),
    happenedOn: day('Isi tanggal kejadian'),
    amount: quantity,
    note: line('Isi apa yang terjadi', 240),
    file: upload(),
    /** Ticked when the same kind of thing happened twice on that day. */
    another: z.literal('ya').optional(),
  }),

  async run(moment, { id, itemId, happenedOn, amount, note, file, another }) {
    const { tx, actor, now, today } = moment
    const held = await lockOpenItem(moment, { id, itemId })
    if (!held.ok) return held
    const { agreement, item } = held
    const { countsBy: kind } = item
    if (kind === null) return refuse('not-counted')
    if (!isReportable(kind)) return refuse('from-records', { counted: countedFrom[kind] })
    const wrong = wrongDay(agreement, item, happenedOn, today)
    if (wrong) return wrong
    if (await standsInRecord(tx, itemId, kind, happenedOn))
      return refuse('already-counted', { field: 'happenedOn' })
    const { sha256, type, name } = file
    const told = await alreadyTold(tx, itemId, { happenedOn, kind, sha256 })
    if (told?.sha256 === sha256) return refuse('same-file', { field: 'file', name: told.name })
    if (told && !another)
      return refuse('looks-told', { field: 'another', note: told.note, by: told.reportedByName })

    const reportId = newId()
    const { unitId, kanwilId } = agreement
    await tx
      .insertInto('factReport')
      .values({
        ...{ id: reportId, planItemId: itemId, agreementId: id, unitId, kanwilId },
        ...{ kind, happenedOn, amount: BigInt(amount), note, sha256, size: BigInt(file.size), type, name },
        ...{ reportedBy: actor.accountId ?? '', reportedByName: actor.name, reportedAt: now },
      })
      .execute()
    const happened = { agreementId: id, planItemId: itemId, kind, happenedOn, amount: BigInt(amount) }
    await settleFacts(tx, now, { kind: 'report', id: reportId, unitId, kanwilId }, [happened])
    return done(
      { id, itemId },
      {
        subject: reportId,
        about: [itemId, id],
        scope: agreement,
        after: { fact: factKinds[kind].label, happenedOn, amount, note, file: name, sha256 },
      },
    )
  },
})

/** A standing report of the promise with the same file, or else one of the same kind and day. */
function alreadyTold(
  db: Db,
  planItemId: string,
  { happenedOn, kind, sha256 }: { happenedOn: Day; kind: ReportableKind; sha256: string },
) {
  return db
    .selectFrom('factReport')
    .select(['name', 'note', 'sha256', 'reportedByName'])
    .where('planItemId', '=', planItemId)
    .where('takenBackOn', 'is', null)
    .where((eb) =>
      eb.or([eb('sha256', '=', sha256), eb.and([eb('happenedOn', '=', happenedOn), eb('kind', '=', kind)])]),
    )
    .orderBy((eb) => eb('sha256', '=', sha256), 'desc')
    .orderBy('reportedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Whether a record of the program has already given this for the promise on that day. */
async function standsInRecord(db: Db, planItemId: string, kind: FactKind, happenedOn: Day): Promise<boolean> {
  const row = await db
    .selectFrom('fact')
    .select('recordId')
    .where('planItemId', '=', planItemId)
    .where('kind', '=', kind)
    .where('happenedOn', '=', happenedOn)
    .where('recordKind', '<>', 'report')
    .groupBy('recordId')
    .having(({ fn }) => fn.sum('amount'), '>', 0)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
