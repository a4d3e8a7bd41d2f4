import { HTTPException } from 'hono/http-exception'
import { sql } from 'kysely'
import { z } from 'zod'
import { act, day, done, maybe, newId, refuse, type Tx } from '#kernel'
import { meansCodes } from '../kinds.ts'
import { isOwn } from '../person.ts'
import { lockPeople } from './lock-people.ts'

export const mostAtOnce = 100

const ids = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z
    .array(z.uuid())
    .min(1, 'Pilih paling sedikit satu orang')
    .max(mostAtOnce, `Paling banyak ${mostAtOnce} orang sekali catat`),
)

/** What an office or a paper says of how a household lives; of one person, or the same of several seen on one day. */
export const recordMeans = act({
  name: 'person.means-recorded',
  permission: 'person.write',

  input: z.object({
    id: ids,
    source: z.enum(meansCodes, 'Pilih sumber'),
    asOf: day('Isi keadaan tanggal'),
    decile: maybe(
      z.coerce
        .number('Isi desil 1 sampai 10')
        .int()
        .min(1, 'Isi desil 1 sampai 10')
        .max(10, 'Isi desil 1 sampai 10'),
    ),
    poor: maybe(z.enum(['ya', 'tidak'], 'Pilih mampu atau tidak mampu')),
  }),

  async run({ tx, actor, now, today }, { id, source, asOf, decile, poor }) {
    const people = await lockPeople(tx, [...new Set(id)], actor)
    if (!people.every((person) => isOwn(actor, person))) throw new HTTPException(403)
    if (asOf > today) return refuse('in-the-future', { field: 'asOf' })
    if (decile === null && poor === null)
      return refuse('says-nothing', { field: source === 'dtsen' ? 'decile' : 'poor' })
    if (decile !== null && source !== 'dtsen') return refuse('only-dtsen', { field: 'decile' })
    // the rule says which decile is poor, on the day somebody asks
    const word = { source, asOf, decile, poor: decile === null ? poor === 'ya' : null }
    await tx
      .insertInto('means')
      .values(
        people.map((person) => ({
          id: newId(),
          personId: person.id,
          ...word,
          recordedBy: actor.name,
          recordedAt: now,
        })),
      )
      .execute()
    await standLatest(
      tx,
      people.map((person) => person.id),
    )
    const [first] = people
    const about = people.map((person) => person.id)
    return done(
      { id: about },
      { subject: first.id, about, scope: first, after: { fields: ['means'], people: people.length } },
    )
  },
})

/** The latest word by its day stands with the person; by the time of writing where two are of one day. */
async function standLatest(tx: Tx, ids: string[]): Promise<void> {
  await sql`update person set poor = latest.poor, decile = latest.decile, means_source = latest.source, means_as_of = latest.as_of
    from (
      select distinct on (person_id) * from means where person_id = any(${ids}::uuid[])
      order by person_id, as_of desc, recorded_at desc, id desc
    ) latest where latest.person_id = person.id`.execute(tx)
}
