import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { lockImport } from '../import.ts'
import type { ImportKind } from '../kind.ts'
import { bare, columnCalled } from '../reading/heading.ts'
import type { Mapping } from '../tables.ts'

interface Survey {
  id: string
  sheet: string | null
  headerAt: number
  headings: string[]
  lines: number | null
}

/** The headings were found; the mapping is suggested from the last time and from the names. */
export const survey = (kind: ImportKind) =>
  act({
    name: 'import.surveyed',
    permission: 'import.carry-on',
    input: z.custom<Survey>(),

    async run({ tx, actor }, { id, headings, ...found }) {
      const job = await lockImport(tx, kind, id, actor)
      if (job.state !== 'arrived') return refuse('moved-on')
      const known = await tx
        .selectFrom('importHeading')
        .select(['heading', 'columnKey'])
        .where('unitId', '=', job.unitId)
        .where('kind', '=', kind.key)
        .execute()
      const kept = new Map(known.map(({ heading, columnKey }) => [heading, columnKey]))
      const mapping = suggested(kind, headings, kept)
      await tx
        .updateTable('import')
        .set({ ...found, headings, mapping: JSON.stringify(mapping), state: 'mapping' })
        .where('id', '=', id)
        .execute()
      return done({ id }, { subject: id, scope: job, after: { columns: Object.keys(mapping).length } })
    },
  })

/** What the unit chose before wins over what the names say; a column that takes one place takes the first. */
export function suggested(
  { columns }: ImportKind,
  headings: readonly string[],
  kept: ReadonlyMap<string, string | null>,
): Mapping {
  const mapping: Mapping = {}
  headings.forEach((heading, at) => {
    const before = kept.get(bare(heading))
    const key = before === undefined ? columnCalled(heading, columns) : before
    const column = columns.find((each) => each.key === key)
    if (column && (column.many || !mapping[column.key]))
      mapping[column.key] = [...(mapping[column.key] ?? []), at]
  })
  return mapping
}
