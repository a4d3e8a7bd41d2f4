import type { Generated, JSONColumnType, Selectable } from 'kysely'
import type {
  DataSource,
  Education,
  Interest,
  LineEnd,
  MeansSource,
  NikState,
  PersonStatus,
  RegisterCode,
  Security,
  Sex,
} from './kinds.ts'
import type { LookTables } from './looks/tables.ts'

/** Where the value of a field comes from, and of which day it is. */
export interface Origin {
  source: DataSource
  asOf: string
}

/** What stands in a person's file and can change; the names of "sources" and of revisions. */
export interface PersonFacts {
  status: PersonStatus
  name: string
  sex: Sex | null
  birthDate: string | null
  districtCode: string | null
  villageCode: string | null
  education: Education | null
  occupation: string | null
  interests: Interest[]
  wing: string | null
  block: string | null
  security: Security | null
  specialRules: boolean
  oneThirdOn: string | null
  halfOn: string | null
  twoThirdsOn: string | null
  expiresOn: string | null
}

export interface PeopleTables extends LookTables {
  village: { code: string; name: string; districtCode: string }
  person: Omit<PersonFacts, 'interests' | 'specialRules'> & {
    id: string
    unitId: string
    kanwilId: string
    nikSealed: string | null
    /** Keyed hash of the sixteen digits. */
    nikHash: string | null
    nikState: Generated<NikState>
    nikStateOn: string | null
    addressSealed: string | null
    interests: Generated<Interest[]>
    specialRules: Generated<boolean>
    /** The day on which the dates of the sentence stood so. */
    datesAsOf: string | null
    poor: boolean | null
    decile: number | null
    meansSource: MeansSource | null
    meansAsOf: string | null
    sources: JSONColumnType<Record<string, Origin>>
    version: Generated<number>
    createdAt: Date
    archivedAt: Date | null
    /** The file that stays, where this one was made twice. */
    mergedInto: string | null
    /** Nothing names or finds the person any more; only what is counted is left. */
    anonymisedAt: Date | null
    /** Since when the data is used for nothing but the duty of the own unit. */
    limitedAt: Date | null
  }
  personAlias: { personId: string; alias: string }
  registration: {
    id: string
    personId: string
    unitId: string
    code: RegisterCode | null
    number: string
    /** Capitals, digits, '/' and '.': what makes two ways of writing one number. */
    numberKey: Generated<string>
    fromOn: string | null
    toOn: string | null
    closedAs: LineEnd | null
  }
  sentenceDates: {
    id: string
    personId: string
    asOf: string
    oneThirdOn: string | null
    halfOn: string | null
    twoThirdsOn: string | null
    expiresOn: string | null
    source: DataSource
  }
  means: {
    id: string
    personId: string
    source: MeansSource
    poor: boolean | null
    decile: number | null
    asOf: string
    recordedBy: string
    recordedAt: Date
  }
  personRevision: {
    id: string
    personId: string
    act: string
    at: Date
    actorName: string
    source: DataSource
    /** The import or list it came with. */
    sourceId: string | null
    before: JSONColumnType<Record<string, unknown>>
    after: JSONColumnType<Record<string, unknown>>
  }
}

export type Person = Selectable<PeopleTables['person']>
export type Registration = Selectable<PeopleTables['registration']>
