import { z } from 'zod'
import { act, day, done, line, maybe, newId } from '#kernel'
import { lockPack, unless, writtenBy } from './lock.ts'

/** Something to do after going home: what, where, by when. */
export const addStep = act({
  name: 'pack.step-added',
  permission: 'pack.write',

  input: z.object({
    id: z.uuid(),
    packId: z.uuid(),
    what: line('Isi apa yang dilakukan', 240),
    place: maybe(line('Isi tempat', 240)),
    dueOn: maybe(day('Isi tanggal')),
    own: z.literal('ya').optional(),
  }),

  async run({ tx, actor }, { id, packId, own, ...typed }) {
    const { pack, person } = await lockPack(tx, id, packId, actor)
    const wrong = unless(pack, 'draft')
    if (wrong) return wrong
    await tx
      .insertInto('packStep')
      .values({ id: newId(), packId, ...typed, own: own === 'ya' })
      .execute()
    await writtenBy(tx, pack, actor)
    return done({ id }, { subject: id, about: [packId], scope: person })
  },
})
