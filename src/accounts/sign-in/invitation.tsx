import type { Context } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState } from '#kernel'
import { door } from '../door.ts'
import { acceptInvitation } from '../users/accept-invitation.ts'
import { invitationBehind } from '../users/invitations.ts'
import { InvitationGonePage, InvitationHelp, InvitationPage } from './invitation.page.tsx'
import { newPassword } from './new-password.tsx'
import { hashPassword, passwordSentences, refusePassword } from './passwords.ts'
import { recognised } from './recognised.ts'

type Linked = Context<App, '/:token'>

export const invitationPage = (c: Linked) => drawInvitation(c, blank())

export const takeInvitation = door(acceptInvitation, {
  typed: newPassword.extend({ token: z.string() }),

  async prepare(c: Linked, typed) {
    const { db, secrets, clock } = c.var.services
    const link = await invitationBehind(db, secrets, typed.token, clock())
    if (!link) return gone(c)
    const refused = refusePassword(typed, link.username)
    if (refused) return refused
    const passwordHash = await hashPassword(typed.password)
    const person = { id: link.accountId, name: link.name }
    return { ok: true, input: { id: link.id, passwordHash }, as: recognised(person) }
  },

  again: drawInvitation,
  sentences: { ...passwordSentences, 'link-used': 'Tautan ini sudah dipakai. Mintalah tautan baru.' },
  next: () => `${to.signIn}?siap`,
})

async function drawInvitation(c: Linked, form: FormState): Promise<Response> {
  const { db, secrets, clock } = c.var.services
  const link = await invitationBehind(db, secrets, c.req.param('token'), clock())
  if (!link) return gone(c)
  const title = link.purpose === 'invite' ? 'Undangan' : 'Kata sandi baru'
  const page = { title, narrow: true, help: <InvitationHelp /> }
  return c.render(<InvitationPage form={form} link={link} />, page)
}

function gone(c: Context<App>) {
  c.status(410)
  return c.render(<InvitationGonePage />, { title: 'Tautan tidak berlaku', narrow: true })
}
