import type { Generated, GeneratedAlways, JSONColumnType, Selectable } from 'kysely'
import type { AddendumTables } from './addenda/tables.ts'
import type { Need } from './library/needs.ts'
import type { TemplateTables } from './templates/tables.ts'
import type { WrittenText } from './text/written.ts'
import type { FileState } from './watching/states.ts'

export interface PaperTables extends AddendumTables, TemplateTables {
  clause: {
    id: string
    topic: string
    place: number
    kinds: string[]
    /** Null: whatever the agreement is about. */
    objects: string[] | null
    needs: Need | null
    heading: string
    /** Further lines of a paragraph are its items. */
    paragraphs: string[]
    source: string
    validFrom: string
    validTo: string | null
    unitId: string | null
    /** Why an office has words of its own. */
    reason: string | null
    /** Null: shipped with the program. */
    writtenBy: string | null
    at: Date | null
  }
  agreementText: {
    id: string
    agreementId: string
    serial: number
    origin: 'composed' | 'returned' | 'filled'
    /** Null in one that came back: the file itself is the text. */
    written: JSONColumnType<WrittenText> | null
    lines: string[]
    signingOn: string | null
    sharesData: boolean
    sha256: string | null
    size: bigint | null
    type: string | null
    name: string | null
    note: string | null
    /** The unit's own template that a filled one was made with. */
    templateId: string | null
    /** Of the library; empty in one that came back. */
    clauseIds: Generated<string[]>
    madeBy: string
    at: Date
  }
  paperWords: {
    /** Of the paper, or of the version of a text. */
    id: string
    agreementId: string
    state: 'read' | 'no-text' | 'unreadable'
    body: string | null
    found: GeneratedAlways<string>
    at: Date
  }
  paperCheck: {
    id: string
    agreementId: string
    sha256: string
    state: FileState
    since: Date
    checkedAt: Date
  }
}

export type Clause = Selectable<PaperTables['clause']>
export type AgreementText = Selectable<PaperTables['agreementText']>
