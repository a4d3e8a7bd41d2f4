import { z } from 'zod'
import { act, done, line, newId, refuse } from '#kernel'
import { agreedContacts } from '../contacts/queries.ts'
import { lockPack, unless, writtenBy } from './lock.ts'

/** Somebody at a partner whom the holder may call; only who agreed to be named. */
export const addContact = act({
  name: 'pack.contact-added',
  permission: 'pack.write',

  input: z.object({
    id: z.uuid(),
    packId: z.uuid(),
    namedContactId: z.uuid('Pilih kontak'),
    help: line('Isi untuk keperluan apa', 160),
  }),

  async run({ tx, actor }, { id, packId, namedContactId, help }) {
    const { pack, person } = await lockPack(tx, id, packId, actor)
    const wrong = unless(pack, 'draft')
    if (wrong) return wrong
    const agreed = (await agreedContacts(tx, actor)).find((each) => each.id === namedContactId)
    if (!agreed) return refuse('not-agreed', { field: 'namedContactId' })
    const { partner, name, position, phone, email } = agreed
    const added = await tx
      .insertInto('packContact')
      .values({ id: newId(), packId, namedContactId, help, partner, name, position, phone, email })
      .onConflict((conflict) => conflict.columns(['packId', 'namedContactId']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!added) return refuse('named-already', { field: 'namedContactId' })
    await writtenBy(tx, pack, actor)
    return done({ id }, { subject: id, about: [packId], scope: person })
  },
})
