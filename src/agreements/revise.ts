import { z } from 'zod'
import { asksUnit } from '#directives'
import { act, type Db, done, line, maybe, paragraph, refuse, ticked, version } from '#kernel'
import { writeText } from './approval/text.ts'
import { spokenDirective } from './cite.ts'
import { mayEdit } from './editing.ts'
import { kindCodes, objectCodes } from './kinds.ts'
import { lockAgreement, partiesOf, possibleParents } from './queries.ts'
import { refreshSearch } from './search-text.ts'
import type { Agreement } from './tables.ts'

/** What the agreement is: kind, title, objects, scope, what stands above it and what caused it. */
export const revise = act({
  name: 'agreement.revised',
  permission: 'agreement.revise',

  input: z.object({
    id: z.uuid(),
    version,
    kind: z.enum(kindCodes, 'Pilih jenis naskah'),
    kindAsWritten: maybe(line('Isi sebutan pada naskah', 120)),
    title: line('Isi judul kerja sama', 240),
    objects: ticked(objectCodes, 'Pilih paling sedikit satu objek kerja sama'),
    scope: maybe(paragraph('Isi ruang lingkup')),
    directive: maybe(line('Isi dasar arahan', 240)),
    directiveId: maybe(z.uuid('Pilih arahan')),
    parentId: maybe(z.uuid('Pilih nota induk')),
    noParentReason: maybe(line('Isi alasan', 240)),
  }),

  async run(moment, { id, version: seen, ...input }) {
    const { tx, actor, today } = moment
    const agreement = await lockAgreement(tx, id, actor)
    if (!mayEdit(actor, 'identity', agreement.stage)) return refuse('locked')
    const held = await writeText(moment, agreement)
    if (held) return held
    if (agreement.version !== seen) {
      return refuse('changed-meanwhile', { theirs: { ...told(agreement), version: agreement.version } })
    }
    if (input.parentId && input.noParentReason)
      return refuse('parent-and-reason', { field: 'noParentReason' })
    if (input.parentId) {
      const partnerIds = (await partiesOf(tx, id, today)).flatMap((party) => party.partnerId ?? [])
      const parents = await possibleParents(tx, { kind: input.kind, partnerIds, except: id }, actor)
      if (!parents.some((parent) => parent.id === input.parentId))
        return refuse('not-a-parent', { field: 'parentId' })
    }

    const cites = input.directiveId !== agreement.directiveId && input.directiveId
    if (cites && !(await asksUnit(tx, cites, agreement.unitId))) {
      return refuse('not-asked', { field: 'directiveId' })
    }

    await tx
      .updateTable('agreement')
      .set({ ...input, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    await refreshSearch(tx, [id])
    return done(
      { id },
      {
        subject: id,
        scope: agreement,
        before: await spoken(tx, told(agreement)),
        after: await spoken(tx, input),
      },
    )
  },
})

const told = ({
  kind,
  kindAsWritten,
  title,
  objects,
  scope,
  directive,
  directiveId,
  parentId,
  noParentReason,
}: Agreement) => ({
  kind,
  kindAsWritten,
  title,
  objects,
  scope,
  directive,
  directiveId,
  parentId,
  noParentReason,
})

/** The same for the record: the parent by its title, for an id tells a reader nothing. */
async function spoken(db: Db, { parentId, ...rest }: ReturnType<typeof told>) {
  const parent = parentId
    ? await db.selectFrom('agreement').select('title').where('id', '=', parentId).executeTakeFirst()
    : undefined
  return { ...(await spokenDirective(db, rest)), parent: parent?.title }
}
