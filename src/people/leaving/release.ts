import { z } from 'zod'
import { act, day, done, found, refuse, version } from '#kernel'
import { type LineEnd, lineEnds } from '../kinds.ts'
import { isOwn, lockPerson } from '../person.ts'
import { keepRevision } from '../revision.ts'
import { closeLines, isOffered } from './lines.ts'

/** How somebody leaves for good. Parole and leave are no end: they are handed over to a Bapas. */
export const releases = [
  'served',
  'remission',
  'ordered',
  'guidance-ended',
  'died',
] as const satisfies LineEnd[]
export const releaseNames = Object.fromEntries(releases.map((each) => [each, lineEnds[each]]))

/** Somebody goes free, or their guidance ends: the register closes, and the file remains. */
export const release = act({
  name: 'person.released',
  permission: 'move.write',

  input: z.object({
    id: z.uuid(),
    version,
    on: day('Isi tanggal bebas'),
    closedAs: z.enum(releases, 'Pilih cara bebas'),
  }),

  async run(moment, { id, version: seen, on, closedAs }) {
    const { tx, actor, today } = moment
    const person = await lockPerson(tx, id, actor)
    found(isOwn(actor, person) || undefined)
    if (person.status === 'former') return refuse('left-already')
    if (person.version !== seen) return refuse('changed-meanwhile', { theirs: { version: person.version } })
    if (on > today) return refuse('leaves-later', { field: 'on' })
    if (
      (closedAs === 'guidance-ended') !== (person.status === 'client') &&
      closedAs !== 'died' &&
      closedAs !== 'ordered'
    ) {
      return refuse('not-so', { field: 'closedAs' })
    }
    if (await isOffered(tx, id)) return refuse('moving')
    if (await closeLines(tx, id, { on, closedAs })) return refuse('before-it-began', { field: 'on' })
    const after = { status: 'former' as const, wing: null, block: null }
    await tx
      .updateTable('person')
      .set({
        ...after,
        sources: JSON.stringify({ ...person.sources, status: { source: 'form', asOf: on } }),
        version: seen + 1,
      })
      .where('id', '=', id)
      .execute()
    const { status, wing, block } = person
    await keepRevision(moment, {
      id,
      act: 'person.released',
      source: 'form',
      before: { status, wing, block },
      after,
    })
    return done(
      { id },
      { subject: id, scope: person, before: { status }, after: { status: 'former', on, closedAs } },
    )
  },
})
