import type { Context } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, newId } from '#kernel'
import { door } from '../door.ts'
import { codeFingerprint, codesOf } from '../sign-in/recovery-codes.ts'
import { makeRecoveryCodes } from './make-recovery-codes.ts'
import { codeSetOf } from './queries.ts'
import { RecoveryCodesHelp, RecoveryCodesPage } from './recovery-codes.page.tsx'

const shownFor = 10 * 60_000

export const recoveryCodesPage = (c: Context<App>) => drawCodes(c, blank())

export const newRecoveryCodes = door(makeRecoveryCodes, {
  typed: z.object({}),

  async prepare(c) {
    const { secrets } = c.var.services
    const setId = newId()
    const hashes = codesOf(secrets, setId).map((code) => codeFingerprint(secrets, code))
    return { ok: true, input: { setId, hashes } }
  },

  again: drawCodes,
  sentences: { 'no-second-factor': 'Pasang dahulu langkah kedua; kode pemulihan adalah cadangannya.' },
  next: () => to.accountRecoveryCodes,
})

/** The codes are shown for ten minutes after they were made, and never again. */
async function drawCodes(c: Context<App>, form: FormState) {
  const { session, services, db } = c.var
  const set = await codeSetOf(db, session.accountId)
  const fresh = set && services.clock().getTime() - set.madeAt.getTime() < shownFor && set.left > 0
  const codes = fresh ? codesOf(services.secrets, set.setId) : []
  return c.render(<RecoveryCodesPage form={form} set={set} codes={codes} person={session} />, {
    title: 'Kode pemulihan',
    crumbs: [{ label: 'Akun Anda', href: to.account }],
    narrow: true,
    help: <RecoveryCodesHelp />,
  })
}
