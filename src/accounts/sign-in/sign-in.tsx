import type { Context } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, reading, refuse, system } from '#kernel'
import { door } from '../door.ts'
import { forgetAttempts, takeAttempt, waitInWords } from './attempts.ts'
import { beginSession } from './begin-session.ts'
import { deviceMarks, keepHalfway } from './cookies.ts'
import { credentialsOf } from './credentials.ts'
import { knownDevice } from './device.ts'
import { enter, ipOf } from './enter.ts'
import { hasAccount } from './first-administrator.tsx'
import { onward } from './onward.ts'
import { passwordMatches } from './passwords.ts'
import { samplePeople } from './sample-people.ts'
import { SignInHelp, SignInPage } from './sign-in.page.tsx'

const tenMinutes = 600_000

export async function signInPage(c: Context<App>): Promise<Response> {
  const { db, sample } = c.var.services
  if (!sample && !(await hasAccount(db))) return c.redirect(to.firstAdministrator, 303)
  return await drawSignIn(c, blank({ lanjut: c.req.query('lanjut') }))
}

export const signIn = door(beginSession, {
  typed: z.object({
    username: z.string('Isi nama pengguna').trim().toLowerCase(),
    password: z.string('Isi kata sandi'),
    lanjut: z.string().optional(),
  }),

  async prepare(c, { username, password, lanjut }) {
    const { db, secrets, clock } = c.var.services
    const person = await credentialsOf(db, username)
    const device = knownDevice(secrets, deviceMarks(c), person)
    const attempt = { what: 'sandi', username, ip: ipOf(c), knownDevice: device } as const
    const wait = await takeAttempt(db, secrets, attempt, clock())
    if (wait > 0) return refuse('wait', { wait })
    const matches = await passwordMatches(person?.passwordHash, password)
    if (!person || !matches) return refuse('wrong')

    await forgetAttempts(db, secrets, attempt, clock())
    if (!person.totpSecret) return enter(c, person)
    keepHalfway(c, { username, until: clock().getTime() + tenMinutes, onward: onward(lanjut) })
    return c.redirect(to.secondStep, 303)
  },

  again: drawSignIn,
  sentences: {
    wrong: 'Nama pengguna atau kata sandi tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.',
    wait: ({ wait }) => `Terlalu banyak percobaan. Tunggu ${waitInWords(Number(wait))}, lalu coba lagi.`,
    'code-used': 'Kode ini sudah dipakai.',
  },
  next: (_begun, _c, { lanjut }) => onward(lanjut),
})

async function drawSignIn(c: Context<App>, form: FormState) {
  const { db, sample, clock } = c.var.services
  const people = sample ? await reading(db, system, (read) => samplePeople(read, clock())) : []
  const ready = c.req.query('siap') !== undefined
  return c.render(<SignInPage form={form} people={people} ready={ready} />, {
    title: 'Masuk',
    narrow: people.length === 0,
    help: <SignInHelp />,
  })
}
