import type { Context } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, reading, refuse } from '#kernel'
import { door } from '../door.ts'
import { forgetAttempts, takeAttempt, waitInWords } from './attempts.ts'
import { beginSession } from './begin-session.ts'
import { deviceMarks, halfwayIn } from './cookies.ts'
import { type Credentials, credentialsOf } from './credentials.ts'
import { knownDevice } from './device.ts'
import { enter, ipOf } from './enter.ts'
import { recognised } from './recognised.ts'
import { codeFingerprint } from './recovery-codes.ts'
import { stepOf } from './second-factor.ts'
import { SecondStepHelp, SecondStepPage } from './second-step.page.tsx'

export const secondStepPage = (c: Context<App>) =>
  halfwayIn(c) ? drawSecondStep(c, blank()) : c.redirect(to.signIn, 303)

export const secondStep = door(beginSession, {
  typed: z.object({ code: z.string('Isi kode').trim() }),

  async prepare(c, { code }) {
    const { db, secrets, clock } = c.var.services
    const state = halfwayIn(c)
    const person = state && (await credentialsOf(db, state.username))
    if (!person?.totpSecret) return c.redirect(to.signIn, 303)

    const device = knownDevice(secrets, deviceMarks(c), person)
    const attempt = { what: 'kode', username: person.username, ip: ipOf(c), knownDevice: device } as const
    const wait = await takeAttempt(db, secrets, attempt, clock())
    if (wait > 0) return refuse('wait', { wait, field: 'code' })
    const proof = await proofIn(c, code, person, person.totpSecret)
    if (!proof) return refuse('wrong-code', { field: 'code' })

    await forgetAttempts(db, secrets, attempt, clock())
    return enter(c, person, proof)
  },

  again: drawSecondStep,
  sentences: {
    'wrong-code': 'Kode salah atau sudah dipakai. Tunggu sampai aplikasi menampilkan kode berikutnya.',
    'code-used': 'Kode salah atau sudah dipakai. Tunggu sampai aplikasi menampilkan kode berikutnya.',
    wait: ({ wait }) => `Terlalu banyak percobaan. Tunggu ${waitInWords(Number(wait))}, lalu coba lagi.`,
  },
  next: (_begun, c) => halfwayIn(c)?.onward ?? to.home,
})

/** The act spends it; here it is only looked at. */
async function proofIn(c: Context<App>, code: string, person: Credentials, sealed: string) {
  const { db, secrets, clock } = c.var.services
  const step = stepOf(secrets.open(sealed), code, clock(), person.totpStep)
  if (step !== undefined) return { step }
  const recoveryHash = codeFingerprint(secrets, code)
  const unused = await reading(db, recognised(person), (read) =>
    read
      .selectFrom('recoveryCode')
      .select('hash')
      .where('accountId', '=', person.id)
      .where('hash', '=', recoveryHash)
      .where('usedAt', 'is', null)
      .executeTakeFirst(),
  )
  return unused && { recoveryHash }
}

function drawSecondStep(c: Context<App>, form: FormState) {
  const page = { title: 'Langkah kedua', narrow: true, help: <SecondStepHelp /> }
  return c.render(<SecondStepPage form={form} />, page)
}
