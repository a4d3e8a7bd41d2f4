import { type Actor, type Database, reading, system } from '#kernel'
import { makeKey } from '#tte'
import { did } from './given-acts.ts'
import { agreementNow, anAgreementToSign, type GivenAgreement, partiesIn } from './given-agreements.ts'
import { aText } from './given-papers.ts'

type Over = Record<string, unknown>

/** An agreement ready for signatures, with a text put together and a key of its office. */
export async function aPaperToSign(
  db: Database,
  over: Over & { officer?: Actor; head?: Actor } = {},
): Promise<GivenAgreement> {
  const given = await anAgreementToSign(db, over)
  await aText(db, given.officer, given.id)
  await did(db, given.head, makeKey, {})
  return given
}

/** What somebody types to lay the paper out: both on screen, the office first, unless said otherwise. */
export async function layTyped(
  db: Database,
  { id, head }: GivenAgreement,
  over: Record<string, string> = {},
) {
  const parties = await partiesIn(db, id)
  return {
    source: 'text',
    place: 'Barabai',
    first: parties[0]?.id ?? '',
    ...Object.fromEntries(parties.map((party) => [`cara-${party.id}`, 'online'])),
    ...Object.fromEntries(
      parties.flatMap((party) => (party.unitId ? [[`akun-${party.id}`, head.accountId ?? '']] : [])),
    ),
    ...over,
  }
}

/** Who signs the newest paper of an agreement, in order. */
export async function signatoriesIn(db: Database, id: string) {
  const [paper, ...earlier] = await reading(db, system, (read) =>
    read
      .selectFrom('esignPaper')
      .selectAll()
      .where('agreementId', '=', id)
      .orderBy('preparedAt', 'desc')
      .orderBy('id', 'desc')
      .execute(),
  )
  const signatories = await reading(db, system, (read) =>
    read
      .selectFrom('esignSignatory')
      .selectAll()
      .where('paperId', '=', paper?.id ?? '00000000-0000-0000-0000-000000000000')
      .orderBy('placeInOrder')
      .execute(),
  )
  return { paper, earlier, signatories }
}

export const stageOf = async (db: Database, id: string) => (await agreementNow(db, id)).stage
