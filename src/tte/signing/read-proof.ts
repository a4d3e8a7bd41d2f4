import type { Context } from 'hono'
import { ipOf, knowsPassword, takeAttempt } from '#accounts'
import { type App, readBody } from '#kernel'
import type { Proof } from './proof.ts'

/** The form with what became of the password, which is kept nowhere and goes no further. */
export async function readWithPassword<Path extends string>(c: Context<App, Path>) {
  const { password, ...values } = await readBody(c)
  return { ...values, proof: await passwordProof(c as never, String(password ?? '')) }
}

/** In the sample people are chosen from a list and have no password. */
async function passwordProof(c: Context<App>, password: string): Promise<Proof> {
  if (c.var.services.sample) return 'sample'
  const refused = await knowsPassword(c, password)
  if (!refused) return 'password'
  return refused.code === 'wait' ? { wait: Number(refused.detail.wait), field: 'password' } : 'wrong-password'
}

/** The same of the code that belongs to a link: whoever guesses is made to wait. */
export async function readWithCode<Path extends string>(
  c: Context<App, Path>,
  { linkId, code }: { linkId: string; code: string },
) {
  const { code: typed, ...values } = await readBody(c)
  return { ...values, proof: await codeProof(c as never, linkId, code, String(typed ?? '')) }
}

async function codeProof(c: Context<App>, linkId: string, code: string, typed: string): Promise<Proof> {
  const { db, secrets, clock } = c.var.services
  const attempt = { what: 'kode', username: `tautan ${linkId}`, ip: ipOf(c), knownDevice: linkId } as const
  const seconds = await takeAttempt(db, secrets, attempt, clock())
  if (seconds > 0) return { wait: seconds, field: 'code' }
  return typed.replace(/\s/g, '') === code ? 'link-and-code' : 'wrong-code'
}
