import { sql } from 'kysely'
import { z } from 'zod'
import { act, done, line, refuse } from '#kernel'
import { lockPack, unless, writtenBy } from './lock.ts'

/** The name of the field with the title of a line. */
export const titleField = (lineId: string) => `judul-${lineId}`

const title = line('Isi judul', 160)

/** Which programmes the holder shows, and under which title. */
export const setLines = act({
  name: 'pack.lines-set',
  permission: 'pack.write',

  input: z.looseObject({
    id: z.uuid(),
    packId: z.uuid(),
    shown: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.uuid())),
  }),

  async run({ tx, actor }, { id, packId, shown, ...typed }) {
    const { pack, person } = await lockPack(tx, id, packId, actor)
    const wrong = unless(pack, 'draft')
    if (wrong) return wrong
    const lines = await tx
      .selectFrom('packLine')
      .select(['id', 'title'])
      .where('packId', '=', packId)
      .execute()
    const said = lines.map((each) => ({ each, read: title.safeParse(typed[titleField(each.id)]) }))
    const empty = said.find(({ read }) => !read.success)
    if (empty) return refuse('untitled', { field: titleField(empty.each.id) })
    const titles = said.map(({ read }) => read.data ?? '')
    await sql`
      update pack_line set title = typed.title, shown = pack_line.id = any(${shown}::uuid[])
      from unnest(${lines.map((each) => each.id)}::uuid[], ${titles}::text[]) typed (id, title)
      where pack_line.id = typed.id`.execute(tx)
    await writtenBy(tx, pack, actor)
    return done({ id }, { subject: id, about: [packId], scope: person, after: { programmes: shown.length } })
  },
})
