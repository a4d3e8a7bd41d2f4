import type { Generated, Selectable } from 'kysely'
import type { TemplateKind } from './kinds.ts'

export interface TemplateTables {
  paperTemplate: {
    id: string
    unitId: string
    kanwilId: string
    kind: TemplateKind
    title: string
    sha256: string
    size: bigint
    type: string
    name: string
    validFrom: string
    validTo: string | null
    addedBy: string
    at: Date
    version: Generated<number>
  }
}

export type PaperTemplate = Selectable<TemplateTables['paperTemplate']>
