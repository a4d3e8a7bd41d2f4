import { type Moment, newId, type Upload } from '#kernel'
import type { PaperKind } from '../kinds.ts'

/** Keeps the letter that an act rests on among the papers of the agreement. Returns its id. */
export async function keepPaper(
  { tx, actor, now }: Moment,
  agreementId: string,
  kind: PaperKind,
  file: Upload,
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
      note: null,
      addedBy: actor.name,
      at: now,
    })
    .execute()
  return id
}
