import type { Generated, Selectable } from 'kysely'
import type { CheckItem, CheckResult, Flag } from './checks/kinds.ts'
import type { ContactRole } from './contacts/roles.ts'
import type { Contribution } from './contributions/kinds.ts'
import type { PartnerKind } from './kinds.ts'
import type { LegalKind } from './legal-papers/kinds.ts'

export interface PartnerTables {
  /** Official codes of the Ministry of Home Affairs with dots: '63', '63.07', '63.07.06'. */
  area: {
    code: string
    level: 'province' | 'regency' | 'district'
    name: string
    parentCode: string | null
  }
  /** Districts with what they lie in: a view. */
  place: { code: string; district: string; regency: string; province: string }
  partner: {
    id: string
    kind: PartnerKind
    name: string
    shortName: string | null
    /** The regent's office of an agency, the company of a branch. */
    parentId: string | null
    /** 13 digits; no two partners share one. */
    nib: string | null
    /** 15 or 16 digits; no two partners share one. */
    npwp: string | null
    /** Deed, decree, regulation or permit that the partner stands on. */
    legalBasis: string | null
    districtCode: string
    address: string | null
    note: string | null
    /** Who registered it and keeps it; every unit reads it. */
    unitId: string
    kanwilId: string
    version: Generated<number>
    createdAt: Date
    /** The record that stands for this one, which turned out to be the same partner. */
    mergedIntoId: Generated<string | null>
    mergedAt: Generated<Date | null>
    mergedBy: Generated<string | null>
    mergeReason: Generated<string | null>
    /** The end of the pointers: itself for a record that stands. The database keeps it. */
    survivorId: Generated<string>
  }
  partnerAlias: { partnerId: string; alias: string }
  partnerFormerName: {
    id: string
    partnerId: string
    name: string
    /** Null: nobody knows. */
    fromOn: string | null
    /** The first day of the name that followed. */
    untilOn: string
  }
  /** Every name, in lower case, that leads to a partner that stands: a view. */
  partnerCalled: { partnerId: string; called: string }
  partnerContact: {
    id: string
    partnerId: string
    name: string
    position: string
    /** One of phone and e-mail is always there. */
    phone: string | null
    email: string | null
    isPrimary: Generated<boolean>
    /** The day from which this person no longer speaks for the partner. */
    endedOn: string | null
    /** What this person does for the partner. */
    roles: Generated<ContactRole[]>
    version: Generated<number>
    /** Who recorded it: two units may know two people at one partner. */
    unitId: string
    kanwilId: string
    createdAt: Date
  }
  partnerLegalPaper: KeptFile & {
    id: string
    partnerId: string
    kind: LegalKind
    number: string
    issuer: string
    issuedOn: string
    /** Null: for good. */
    expiresOn: string | null
    /** The paper that this one renews. */
    replacesId: string | null
    note: string | null
    unitId: string
    kanwilId: string
    version: Generated<number>
    createdAt: Date
  }
  partnerCheck: KeptFile & {
    id: string
    partnerId: string
    item: CheckItem
    result: CheckResult
    checkedOn: string
    note: string | null
    checkedBy: string
    unitId: string
    kanwilId: string
    at: Date
  }
  /** Each time the flag turned; the latest flies. */
  partnerFlag: Raised & { id: string }
  /** The flag of each partner that stands, merged records included: a view. */
  partnerFlagNow: Raised
  partnerContribution: {
    id: string
    partnerId: string
    kind: Contribution
    note: string | null
    /** Codes of districts, regencies or provinces. */
    areas: string[]
    unitId: string
    kanwilId: string
    version: Generated<number>
    createdAt: Date
  }
}

/** A file kept under its fingerprint, or none: then all are null. */
export interface KeptFile {
  sha256: string | null
  size: bigint | null
  type: string | null
  fileName: string | null
}

interface Raised {
  partnerId: string
  flag: Flag
  reason: string
  setBy: string | null
  setByName: string
  unitId: string
  kanwilId: string
  at: Date
}

export type Partner = Selectable<PartnerTables['partner']>
export type Contact = Selectable<PartnerTables['partnerContact']>
export type LegalPaper = Selectable<PartnerTables['partnerLegalPaper']>
export type Check = Selectable<PartnerTables['partnerCheck']>
export type RaisedFlag = Selectable<PartnerTables['partnerFlagNow']>
export type ContributionRow = Selectable<PartnerTables['partnerContribution']>
