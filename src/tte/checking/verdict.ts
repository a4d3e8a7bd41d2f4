import { sql } from 'kysely'
import { type Db, type FileStore, found } from '#kernel'
import { bytesOf } from '../bytes-of.ts'
import { type SignatureFound, signaturesIn } from './signatures-in.ts'

export interface Checked {
  signatures: (SignatureFound & { office: string | null })[]
  covers: 'whole' | 'added' | null
}

/** What a stored file says of its signatures; 'lost' where it is no longer what was stored. */
export async function checkFile(db: Db, files: FileStore, sha256: string): Promise<Checked | 'lost'> {
  const pdf = await bytesOf(files, sha256)
  if (!pdf) return 'lost'
  const { signatures, covers } = await signaturesIn(pdf)
  const offices = await officesOf(
    db,
    signatures.flatMap(({ issuedBy }) => issuedBy ?? []),
  )
  return {
    covers,
    signatures: signatures.map((each) => ({ ...each, office: offices.get(each.issuedBy ?? '') ?? null })),
  }
}

/** The offices whose keys certified somebody: only these does the program itself vouch for. */
async function officesOf(db: Db, fingerprints: string[]): Promise<Map<string, string>> {
  if (fingerprints.length === 0) return new Map()
  const { rows } = await sql<{ fingerprint: string; name: string }>`
    select fingerprint, name from esign_offices(${fingerprints}::text[])`.execute(db)
  return new Map(rows.map(({ fingerprint, name }) => [found(fingerprint), name]))
}
