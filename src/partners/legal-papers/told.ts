import type { Upload } from '#kernel'
import { type LegalKind, legalKinds } from './kinds.ts'

interface Paper {
  kind: LegalKind
  number: string
  issuer: string
  issuedOn: string
  expiresOn: string | null
  note: string | null
}

/** A legal paper as the record tells it. */
export function toldPaper({ kind, number, issuer, issuedOn, expiresOn, note }: Paper, file?: Upload | null) {
  return { paperKind: legalKinds[kind], number, issuer, issuedOn, expiresOn, note, file: file?.name }
}
