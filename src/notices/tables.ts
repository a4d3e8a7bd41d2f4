import type { Generated, JSONColumnType, Selectable } from 'kysely'
import type { Day, Zone } from '#kernel'
import type { Level } from './steps.ts'

export type MailState = 'waiting' | 'sent' | 'given-up'

/** What a letter says: one line for each thing owed. */
export interface MailLine {
  /** Of what sort: 'Kegiatan lewat tenggat'. */
  what: string
  title: string
  /** Since when, whose, and where. */
  says: string
  /** Below the program's own address. */
  href: string
}

export interface NoticeTables {
  reminder: {
    id: string
    kind: string
    subjectId: string
    agreementId: string | null
    unitId: string
    kanwilId: string
    ownerId: string | null
    title: string
    /** Since when it is owed, or until when. */
    day: Day
    step: Generated<number>
    openedOn: Day
    settledOn: Generated<Day | null>
  }
  notice: {
    id: string
    reminderId: string
    step: number
    accountId: string
    unitId: string
    kanwilId: string
    zone: Zone
    level: Level
    vacant: Level[]
    climbed: boolean
    cameFrom: string | null
    /** 0 is the most. */
    urgency: number
    givenOn: Day
    readAt: Generated<Date | null>
    mailId: Generated<string | null>
  }
  mail: {
    id: string
    accountId: string
    unitId: string
    kanwilId: string
    kind: 'digest' | 'escalation'
    day: Day
    sentTo: string
    subject: string
    content: JSONColumnType<MailLine[]> | null
    messageId: Generated<string | null>
    state: Generated<MailState>
    tries: Generated<number>
    nextTryAt: Date
    lastError: Generated<string | null>
    createdAt: Date
    endedAt: Generated<Date | null>
  }
}

export type Reminder = Selectable<NoticeTables['reminder']>
