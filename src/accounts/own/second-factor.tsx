import type { Context } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, refuse, type Secrets, typed } from '#kernel'
import { door } from '../door.ts'
import { newSecret, secretAddress, stepOf } from '../sign-in/second-factor.ts'
import { knowsPassword, ownPasswordSentences } from './own-password.ts'
import { removeSecondFactor } from './remove-second-factor.ts'
import { RemoveSecondFactorPage, SecondFactorHelp, SetSecondFactorPage } from './second-factor.page.tsx'
import { setSecondFactor } from './set-second-factor.ts'

export const secondFactorPage = (c: Context<App>) =>
  c.var.session.secondFactor ? drawRemove(c, blank()) : drawSet(c, blank())

export const takeSecondFactor = door(setSecondFactor, {
  typed: z.object({ secret: z.string(), code: z.string('Isi enam angka dari aplikasi').trim() }),

  async prepare(c, { secret: sealed, code }) {
    const { services, session } = c.var
    const secret = opened(services.secrets, sealed, session.accountId)
    if (session.secondFactor) return c.redirect(to.accountRecoveryCodes, 303)
    // A form of long ago, or another person's: begin anew with another secret.
    if (!secret) return c.redirect(to.accountSecondFactor, 303)
    const step = stepOf(secret, code, services.clock(), null)
    if (step === undefined) return refuse('wrong-code', { field: 'code' })
    return { ok: true, input: { sealedSecret: services.secrets.seal(secret), step } }
  },

  again: drawSet,
  sentences: {
    'wrong-code': 'Kode tidak cocok. Periksa jam di telepon Anda, lalu ketik kode yang tampil sekarang.',
  },
  next: () => to.accountRecoveryCodes,
})

export const dropSecondFactor = door(removeSecondFactor, {
  typed: z.object({ current: z.string('Isi kata sandi Anda') }),

  async prepare(c, { current }) {
    return (await knowsPassword(c, current)) ?? { ok: true, input: {} }
  },

  again: drawRemove,
  sentences: ownPasswordSentences,
  next: () => to.account,
})

/** The secret travels with the form, sealed for this person; nothing is kept before a code proves it works. */
function drawSet(c: Context<App>, form: FormState) {
  const { services, session } = c.var
  const secret = opened(services.secrets, typed(form, 'secret'), session.accountId) ?? newSecret()
  const sealed = services.secrets.seal(JSON.stringify([session.accountId, secret]))
  return c.render(
    <SetSecondFactorPage
      form={form}
      secret={secret}
      address={secretAddress(secret, session.username)}
      sealed={sealed}
    />,
    { title: 'Pasang langkah kedua', crumbs, narrow: true, help: <SecondFactorHelp /> },
  )
}

function drawRemove(c: Context<App>, form: FormState) {
  const title = 'Langkah kedua'
  return c.render(<RemoveSecondFactorPage form={form} />, {
    title,
    crumbs,
    narrow: true,
    help: <SecondFactorHelp />,
  })
}

const crumbs = [{ label: 'Akun Anda', href: to.account }]

function opened(secrets: Secrets, sealed: string, accountId: string): string | undefined {
  try {
    const [owner, secret] = JSON.parse(secrets.open(sealed)) as [string, string]
    return owner === accountId ? secret : undefined
  } catch {
    return undefined
  }
}
