import type { ColumnType, Generated, GeneratedAlways, Selectable } from 'kysely'
import type { Day, Role, Zone } from '#kernel'
import type { UnitKind } from './units/kinds.ts'

/** Written, never selected: PostgreSQL refuses, and the narrow functions of the migration hand it out. */
type Secret<T> = ColumnType<never, T | undefined, T>

/** How a post is held: of right, acting in a vacancy (Plt), or acting for somebody absent (Plh). */
export type Standing = 'definitif' | 'plt' | 'plh'

/** Letters: what has climbed at once and the rest once a day, everything once a day, or none. */
export type MailChoice = 'at-once' | 'digest' | 'none'

export interface AccountTables {
  unit: {
    id: string
    kind: UnitKind
    name: string
    shortName: string
    class: string | null
    parentId: string | null
    kanwilId: string
    timeZone: Zone
    letterCode: string | null
    regency: string | null
    province: string | null
    closedOn: Day | null
    version: Generated<number>
  }
  unitPeriod: {
    id: string
    unitId: string
    name: string
    shortName: string
    kind: UnitKind
    class: string | null
    parentId: string | null
    letterCode: string | null
    validFrom: Day
    validTo: Day | null
    basis: string
  }
  unitAlias: { unitId: string; alias: string }
  unitClosure: { ancestor: string; descendant: string }
  account: {
    id: string
    name: string
    username: string
    email: string | null
    mailChoice: Generated<MailChoice>
    passwordHash: Secret<string | null>
    totpSecret: Secret<string | null>
    totpStep: Generated<bigint | null>
    knownDeviceSalt: Secret<string>
    secondFactor: GeneratedAlways<boolean>
    hasPassword: GeneratedAlways<boolean>
    closedAt: Generated<Date | null>
    version: Generated<number>
    createdAt: Date
  }
  post: {
    id: string
    accountId: string
    unitId: string
    kanwilId: string
    title: string
    standing: Standing
    roles: Role[]
    validFrom: Day
    validTo: Day | null
  }
  session: {
    id: string
    tokenHash: Secret<string>
    accountId: string
    postId: string | null
    device: string
    ip: string
    createdAt: Date
    seenAt: Date
    expiresAt: Date
    endedAt: Generated<Date | null>
  }
  recoveryCode: {
    accountId: string
    hash: string
    setId: string
    madeAt: Date
    usedAt: Generated<Date | null>
  }
  invitation: {
    id: string
    accountId: string
    purpose: 'invite' | 'reset'
    createdBy: string | null
    createdAt: Date
    expiresAt: Date
    usedAt: Generated<Date | null>
  }
  signInAttempt: { key: string; failures: number; lastAt: Date }
}

export type Unit = Selectable<AccountTables['unit']>
export type UnitPeriod = Selectable<AccountTables['unitPeriod']>
export type Post = Selectable<AccountTables['post']>
