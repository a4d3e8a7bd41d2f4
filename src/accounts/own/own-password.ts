import type { Context } from 'hono'
import { type App, type RefusalDetail, type Refused, refuse } from '#kernel'
import { forgetAttempts, takeAttempt, waitInWords } from '../sign-in/attempts.ts'
import { credentialsOf } from '../sign-in/credentials.ts'
import { ipOf } from '../sign-in/enter.ts'
import { passwordMatches } from '../sign-in/passwords.ts'

/** Why the person at this session is not let on, or undefined: an unlocked screen alone must not be enough. */
export async function knowsPassword(
  c: Context<App>,
  password: string,
): Promise<Refused<'wrong-password' | 'wait'> | undefined> {
  const { services, session } = c.var
  const { db, secrets, clock } = services
  const attempt = { what: 'sandi', username: session.username, ip: ipOf(c), knownDevice: session.id } as const
  const wait = await takeAttempt(db, secrets, attempt, clock())
  if (wait > 0) return refuse('wait', { wait, field: 'current' })
  const person = await credentialsOf(db, session.username)
  if (!(await passwordMatches(person?.passwordHash, password)))
    return refuse('wrong-password', { field: 'current' })
  await forgetAttempts(db, secrets, attempt, clock())
  return undefined
}

export const ownPasswordSentences = {
  'wrong-password': 'Kata sandi sekarang tidak cocok.',
  wait: ({ wait }: RefusalDetail) =>
    `Terlalu banyak percobaan. Tunggu ${waitInWords(Number(wait))}, lalu coba lagi.`,
}
