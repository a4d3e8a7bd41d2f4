import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { isOfRegion, lockImport } from '../import.ts'
import type { ImportKind } from '../kind.ts'
import { bare } from '../reading/heading.ts'
import type { Mapping } from '../tables.ts'

/** The officer says what each heading holds; the unit's next list is understood the same way. */
export const map = (kind: ImportKind) =>
  act({
    name: 'import.mapped',
    permission: kind.permission,

    /** `kolom-3`: the column of the kind that the fourth heading holds. */
    input: z.object({ id: z.string(), version }).catchall(z.unknown()),

    async run({ tx, actor }, { id, version: seen, ...typed }) {
      const job = await lockImport(tx, kind, id, actor)
      if (job.state !== 'mapping' || job.version !== seen) return refuse('moved-on')
      const mapping = mappingIn(kind, typed, job.headings.length)
      const twice = kind.columns.find(({ key, many }) => !many && (mapping[key]?.length ?? 0) > 1)
      if (twice) return refuse('twice', { column: twice.label })
      const wanted = [...kind.required, ...((isOfRegion(job) && kind.requiredOfRegion) || [])]
      const lacking = wanted.find((key) => !mapping[key])
      if (lacking) return refuse('lacking', { columns: labels(kind, [lacking]) })
      if (!kind.identifying.some((key) => mapping[key])) {
        return refuse('unidentified', { columns: labels(kind, kind.identifying) })
      }
      await tx
        .updateTable('import')
        .set({ mapping: JSON.stringify(mapping), state: 'reading', version: seen + 1 })
        .where('id', '=', id)
        .execute()
      const chosen = headingsChosen(job.headings, mapping)
      await tx
        .insertInto('importHeading')
        .values(
          chosen.map((each) => ({ unitId: job.unitId, kanwilId: job.kanwilId, kind: kind.key, ...each })),
        )
        .onConflict((clash) =>
          clash
            .columns(['unitId', 'kind', 'heading'])
            .doUpdateSet((eb) => ({ columnKey: eb.ref('excluded.columnKey') })),
        )
        .execute()
      return done({ id }, { subject: id, scope: job, after: { columns: Object.keys(mapping).length } })
    },
  })

function mappingIn({ columns }: ImportKind, typed: Record<string, unknown>, places: number): Mapping {
  const mapping: Mapping = {}
  for (let at = 0; at < places; at += 1) {
    const column = columns.find(({ key }) => key === typed[`kolom-${at}`])
    if (column) mapping[column.key] = [...(mapping[column.key] ?? []), at]
  }
  return mapping
}

/** Each heading once; 'Alias 1' and 'Alias 2' are one heading. */
function headingsChosen(headings: readonly string[], mapping: Mapping) {
  const chosen = new Map<string, string | null>()
  headings.forEach((heading, at) => {
    const columnKey = Object.keys(mapping).find((key) => mapping[key]?.includes(at)) ?? null
    const name = bare(heading)
    if (name && (columnKey || !chosen.has(name))) chosen.set(name, columnKey)
  })
  return [...chosen].map(([heading, columnKey]) => ({ heading, columnKey }))
}

const labels = ({ columns }: ImportKind, keys: readonly string[]) =>
  columns
    .filter(({ key }) => keys.includes(key))
    .map(({ label }) => label)
    .join(' atau ')
