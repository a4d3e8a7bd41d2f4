import type { Day } from '#kernel'
import type { PartnerKind } from '#partners'
import type { Kind, ObjectCode } from '../kinds.ts'
import type { ListedStatus } from './words-to-codes.ts'

/** What a row of a list of agreements says, as it is understood; each value reads as itself again. */
export interface ListedValues {
  partner: string
  partnerAliases: string[]
  partnerKind: PartnerKind
  district: string
  regency: string
  contact: string
  contactPosition: string
  phone: string
  kind: Kind
  kindAsWritten: string
  title: string
  objects: ObjectCode[]
  scope: string
  ourNumber: string
  theirNumber: string
  unit: string
  signedOn: Day
  startsOn: Day
  endsOn: Day
  term: string
  status: ListedStatus
  note: string
  /** Every column as written, as JSON. */
  asWritten: string
}
