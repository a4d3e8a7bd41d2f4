import type { Agreement } from '#agreements'
import { partiesOf } from '#agreements'
import { type Db, found } from '#kernel'
import { planOf } from '#plans'
import { checkText, type Finding, type PaperRecord } from './checking/check.ts'
import { ownWordsIn } from './library/own-words.ts'
import type { AgreementText } from './tables.ts'
import { roleOf } from './text/names.ts'

/** The versions of an agreement's text, the newest first. Reach: the agreement's. */
export function textsOf(db: Db, agreementId: string): Promise<AgreementText[]> {
  return db
    .selectFrom('agreementText')
    .selectAll()
    .where('agreementId', '=', agreementId)
    .orderBy('serial', 'desc')
    .limit(200)
    .execute()
}

export function latestText(db: Db, agreementId: string): Promise<AgreementText | undefined> {
  return db
    .selectFrom('agreementText')
    .selectAll()
    .where('agreementId', '=', agreementId)
    .orderBy('serial', 'desc')
    .limit(1)
    .executeTakeFirst()
}

const shapeOfId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** One version of this agreement's text, or 404. */
export async function findText(db: Db, agreementId: string, id: string): Promise<AgreementText> {
  const text = shapeOfId.test(id)
    ? await db
        .selectFrom('agreementText')
        .selectAll()
        .where('agreementId', '=', agreementId)
        .where('id', '=', id)
        .executeTakeFirst()
    : undefined
  return found(text)
}

/** The version before this one. */
export function textBefore(
  db: Db,
  { agreementId, serial }: AgreementText,
): Promise<AgreementText | undefined> {
  return db
    .selectFrom('agreementText')
    .selectAll()
    .where('agreementId', '=', agreementId)
    .where('serial', '<', serial)
    .orderBy('serial', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** What to look at in a text before anybody signs. */
export async function findingsOf(
  db: Db,
  agreement: Agreement,
  text: AgreementText,
  today: string,
): Promise<Finding[]> {
  return [
    ...checkText(text.lines, await recordOf(db, agreement, text, today)),
    ...(await ownWordsIn(db, text.clauseIds)),
  ]
}

/** What the record says today of the paper that a text is checked against. */
async function recordOf(
  db: Db,
  agreement: Agreement,
  { signingOn, sharesData }: AgreementText,
  today: string,
): Promise<PaperRecord> {
  const parties = await partiesOf(db, agreement.id, signingOn ?? today)
  const items = await planOf(db, agreement.id)
  return {
    kind: agreement.kind,
    parties: parties.map((party, at) => ({
      role: roleOf(at),
      name: party.name,
      number: party.number,
      authority: party.authority,
      signatory: party.signatoryName,
    })),
    startsOn: agreement.startsOn,
    endsOn: agreement.endsOn,
    promises: items.length,
    sharesData,
  }
}
