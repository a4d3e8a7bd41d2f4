import { z } from 'zod'
import { to } from '#addresses'
import { found, reading, system } from '#kernel'
import { door } from '../door.ts'
import { beginSession } from './begin-session.ts'
import { enter } from './enter.ts'
import { sampleHolder } from './sample-people.ts'
import { signInPage } from './sign-in.tsx'

/** From the list of invented people, without a password; only where the sample is loaded. */
export const signInAs = door(beginSession, {
  typed: z.object({ post: z.uuid('Pilih orang dari daftar') }),

  async prepare(c, { post }) {
    const { db, sample } = c.var.services
    const holder = found(sample ? await reading(db, system, (read) => sampleHolder(read, post)) : undefined)
    const person = { id: holder.accountId, name: holder.name, knownDeviceSalt: '' }
    const ready = enter(c, person)
    return { ...ready, input: { ...ready.input, postId: post } }
  },

  again: signInPage,
  sentences: { 'code-used': 'Kode ini sudah dipakai.' },
  next: () => to.home,
})
