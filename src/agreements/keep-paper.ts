import { type Moment, newId, type Upload } from '#kernel'
import type { PaperKind } from './kinds.ts'

/** Keeps a paper under its fingerprint, inside the act that brought it. Returns its id. */
export async function keepPaper(
  { tx, actor, now }: Moment,
  agreementId: string,
  { kind, file, note }: { kind: PaperKind; file: Upload; note: string | null },
): Promise<string> {
  const id = newId()
  const { sha256, size, type, name } = file
  await tx
    .insertInto('paper')
    .values({
      id,
      agreementId,
      kind,
      sha256,
      size: BigInt(size),
      type,
      name,
      note,
      addedBy: actor.name,
      at: now,
    })
    .execute()
  return id
}
