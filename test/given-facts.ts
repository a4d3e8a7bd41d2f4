import { Readable } from 'node:stream'
import { type Actor, type Database, newId, reading, system, writing } from '#kernel'
import { addProof, type Happened, type RecordKind, reportFact, settleFacts, verifyProof } from '#plans'
import { anUpload, did, files, now } from './given-acts.ts'

interface Promised {
  id: string
  itemId: string
}

/** Something reported by hand for a promise, with its file; several on one day are several things. */
export async function aReport(
  db: Database,
  actor: Actor,
  { id, itemId }: Promised,
  over: Record<string, unknown> = {},
): Promise<{ id: string; itemId: string; reportId: string }> {
  const usual = { happenedOn: '2027-03-10', amount: '1', note: 'Puskesmas datang ke rutan', another: 'ya' }
  await did(db, actor, reportFact, { id, itemId, ...usual, file: await anUpload(), ...over })
  const last = await reading(db, system, (read) =>
    read
      .selectFrom('factReport')
      .select('id')
      .where('planItemId', '=', itemId)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow(),
  )
  return { id, itemId, reportId: last.id }
}

/** A picture as a camera gives it, as an act receives it. */
export function aPhoto(name = 'kegiatan.png', words: string = crypto.randomUUID()) {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  )
  return files.store(Readable.from([Buffer.concat([png, Buffer.from(words)])]), name)
}

/** A proof laid for a promise; the list of those who were there, unless said otherwise. */
export async function aProof(
  db: Database,
  actor: Actor,
  { id, itemId }: Promised,
  over: Record<string, unknown> = {},
): Promise<{ id: string; itemId: string; proofId: string }> {
  const usual = { kind: 'attendance', happenedOn: '2027-03-10' }
  await did(db, actor, addProof, { id, itemId, ...usual, file: await anUpload('daftar.pdf'), ...over })
  const last = await reading(db, system, (read) =>
    read
      .selectFrom('proof')
      .select('id')
      .where('planItemId', '=', itemId)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow(),
  )
  return { id, itemId, proofId: last.id }
}

/** The same, already verified by somebody else. */
export async function aVerifiedProof(
  db: Database,
  { officer, head }: { officer: Actor; head: Actor },
  promised: Promised,
  over: Record<string, unknown> = {},
) {
  const proof = await aProof(db, officer, promised, over)
  await did(db, head, verifyProof, proof)
  return proof
}

/** Facts of a record that another capability keeps, settled as its act would. */
export async function factsOfRecord(
  db: Database,
  actor: Actor,
  happened: Happened[],
  record: { kind?: RecordKind; id?: string } = {},
): Promise<string> {
  const { kind = 'lesson', id = newId() } = record
  const { unitId = '', kanwilId = '' } = actor.scope ?? {}
  await writing(db, system, (tx) => settleFacts(tx, now, { kind, id, unitId, kanwilId }, happened))
  return id
}
