import type { ColumnType, Generated, Selectable } from 'kysely'
import type { IssuerKind } from './kinds.ts'

export interface CredentialTables {
  issuer: {
    id: string
    /** The office that keeps it; everybody may read it. */
    unitId: string
    kanwilId: string
    kind: IssuerKind
    partnerId: string | null
    /** Scheme and host, where its certificates are checked. */
    origin: string
    validFrom: string
    closedOn: Generated<string | null>
    closeReason: Generated<string | null>
    version: Generated<number>
    createdAt: Date
  }
  issuerPeriod: {
    id: string
    issuerId: string
    name: string
    address: string
    licence: string | null
    signatory: string
    signatoryOffice: string
    validFrom: string
    validTo: Generated<string | null>
    basis: string
  }
  issuerKey: {
    id: string
    issuerId: string
    /** Multibase, of Ed25519. */
    publicKey: string
    /** Sealed; PostgreSQL refuses to select it, and `issuer_secret` hands out the one that signs. */
    secretKey: ColumnType<never, string, never>
    validFrom: Date
    validTo: Generated<Date | null>
    reason: string
    compromisedOn: Generated<string | null>
    compromiseNote: Generated<string | null>
  }
}

export type Issuer = Selectable<CredentialTables['issuer']>
export type IssuerPeriod = Selectable<CredentialTables['issuerPeriod']>
export type IssuerKey = Omit<Selectable<CredentialTables['issuerKey']>, 'secretKey'>
