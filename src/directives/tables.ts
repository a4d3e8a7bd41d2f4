import type { Generated, Selectable } from 'kysely'
import type { UnitKind } from '#accounts'
import type { Addressed, DirectiveKind } from './kinds.ts'
import type { ObjectCode } from './objects.ts'

export interface DirectiveTables {
  directive: {
    id: string
    /** The office that issued it. */
    unitId: string
    kanwilId: string
    kind: DirectiveKind
    number: string | null
    title: string
    issuedOn: string
    dueOn: string | null
    asks: string
    objects: ObjectCode[]
    addressed: Addressed
    kinds: UnitKind[]
    sha256: string | null
    size: bigint | null
    type: string | null
    name: string | null
    version: Generated<number>
    createdAt: Date
  }
  directiveUnit: { directiveId: string; unitId: string }
  /** A unit says that a directive does not concern it. */
  directiveAnswer: {
    directiveId: string
    unitId: string
    state: 'waiting' | 'accepted' | 'returned'
    reason: string
    answeredBy: string
    answeredAt: Date
    decision: string | null
    decidedBy: string | null
    decidedAt: Date | null
    version: Generated<number>
  }
  /** A view: the open units each directive applies to today. */
  directiveAddressee: { directiveId: string; unitId: string; kanwilId: string }
}

export type Directive = Selectable<DirectiveTables['directive']>
export type Answer = Selectable<DirectiveTables['directiveAnswer']>
