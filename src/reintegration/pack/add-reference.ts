import { z } from 'zod'
import { act, day, done, line, newId, paragraph, refuse } from '#kernel'
import { lockPack, unless, writtenBy } from './lock.ts'

/** What an instructor or a partner says of somebody, as they wrote and signed it. */
export const addReference = act({
  name: 'pack.reference-added',
  permission: 'pack.write',

  input: z.object({
    id: z.uuid(),
    packId: z.uuid(),
    words: paragraph('Isi rujukannya', 1500),
    signatory: line('Isi nama penanda tangan', 120),
    position: line('Isi jabatan dan lembaganya', 160),
    writtenOn: day('Isi tanggal surat'),
  }),

  async run({ tx, actor, today }, { id, packId, ...typed }) {
    const { pack, person } = await lockPack(tx, id, packId, actor)
    const wrong = unless(pack, 'draft')
    if (wrong) return wrong
    if (typed.writtenOn > today) return refuse('in-the-future', { field: 'writtenOn' })
    await tx
      .insertInto('packReference')
      .values({ id: newId(), packId, ...typed })
      .execute()
    await writtenBy(tx, pack, actor)
    return done({ id }, { subject: id, about: [packId], scope: person })
  },
})
