import { kinds } from '#agreements'

/** What a template is for: a kind of paper, or the annex alone. */
export const templateKinds = { ...kinds, annex: 'Lampiran rencana aksi' } as const
export type TemplateKind = keyof typeof templateKinds
export const templateKindCodes = Object.keys(templateKinds) as [TemplateKind, ...TemplateKind[]]
