import type { Generated, Selectable } from 'kysely'
import type { PartnerKind } from './kinds.ts'

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
  }
  partnerAlias: { partnerId: string; alias: string }
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
    /** Who recorded it: two units may know two people at one partner. */
    unitId: string
    kanwilId: string
    createdAt: Date
  }
}

export type Partner = Selectable<PartnerTables['partner']>
export type Contact = Selectable<PartnerTables['partnerContact']>
