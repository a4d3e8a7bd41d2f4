import type { Context } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, refuse } from '#kernel'
import { Actions, Card, Form, HelpDrawer, PageHead, TextField } from '#ui'
import { door } from '../door.ts'
import { NewPasswordFields, newPassword } from '../sign-in/new-password.tsx'
import { hashPassword, passwordSentences, refusePassword } from '../sign-in/passwords.ts'
import { changePassword } from './change-password.ts'
import { knowsPassword, ownPasswordSentences } from './own-password.ts'

export const passwordPage = (c: Context<App>) => drawPassword(c, blank())

export const takeNewPassword = door(changePassword, {
  typed: newPassword.extend({ current: z.string('Isi kata sandi Anda yang sekarang') }),

  async prepare(c, { current, ...typed }) {
    const { session } = c.var
    const unproven = await knowsPassword(c, current)
    if (unproven) return unproven
    if (typed.password === current) return refuse('same-as-before', { field: 'password' })
    const refused = refusePassword(typed, session.username)
    if (refused) return refused
    return { ok: true, input: { passwordHash: await hashPassword(typed.password), keep: session.id } }
  },

  again: drawPassword,
  sentences: {
    ...passwordSentences,
    ...ownPasswordSentences,
    'same-as-before': 'Kata sandi baru sama dengan yang lama. Pilih yang lain.',
  },
  next: () => to.account,
})

function drawPassword(c: Context<App>, form: FormState) {
  const crumbs = [{ label: 'Akun Anda', href: to.account }]
  return c.render(<PasswordPage form={form} />, {
    title: 'Ganti kata sandi',
    crumbs,
    narrow: true,
    help: <HelpDrawer purpose="Mengganti kata sandi Anda. Sesi di perangkat lain ikut diakhiri." />,
  })
}

function PasswordPage({ form }: { form: FormState }) {
  return (
    <>
      <PageHead title="Ganti kata sandi" lead="Sesi Anda di perangkat lain akan diakhiri." />
      <Card>
        <Form form={form}>
          <TextField
            form={form}
            name="current"
            label="Kata sandi sekarang"
            type="password"
            autocomplete="current-password"
          />
          <NewPasswordFields form={form} />
          <Actions submit="Simpan kata sandi" cancel={to.account} />
        </Form>
      </Card>
    </>
  )
}
