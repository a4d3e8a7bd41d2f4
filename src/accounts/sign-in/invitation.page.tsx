import { to } from '#addresses'
import type { FormState } from '#kernel'
import { Actions, ButtonLink, Card, Empty, Facts, Form, HelpDrawer, PageHead } from '#ui'
import type { OpenInvitation } from '../users/invitations.ts'
import { NewPasswordFields } from './new-password.tsx'

export function InvitationPage({ form, link }: { form: FormState; link: OpenInvitation }) {
  const invited = link.purpose === 'invite'
  return (
    <>
      <PageHead
        title={invited ? `Selamat datang, ${link.name}` : 'Tetapkan kata sandi baru'}
        lead={
          invited
            ? 'Akun Anda sudah disiapkan. Tetapkan kata sandi untuk mulai memakainya.'
            : `Untuk akun ${link.name}. Sesi yang masih terbuka akan diakhiri.`
        }
      />
      <Card>
        <Facts kind="rows" items={[['Nama pengguna', link.username]]} />
        <Form form={form}>
          <NewPasswordFields form={form} />
          <Actions submit="Simpan kata sandi" />
        </Form>
      </Card>
    </>
  )
}

export function InvitationGonePage() {
  return (
    <>
      <PageHead title="Tautan tidak berlaku" />
      <Card>
        <Empty
          icon="link"
          title="Tautan ini sudah dipakai atau lewat masanya"
          action={<ButtonLink href={to.signIn}>Ke halaman masuk</ButtonLink>}
        >
          Setiap tautan berlaku sekali, selama tujuh hari. Mintalah tautan baru kepada administrator satuan
          kerja Anda.
        </Empty>
      </Card>
    </>
  )
}

export function InvitationHelp() {
  return (
    <HelpDrawer
      purpose="Menetapkan kata sandi Anda sendiri. Administrator tidak pernah mengetahui kata sandi Anda."
      next="Masuk dengan nama pengguna dan kata sandi yang baru. Catatlah nama pengguna Anda."
    />
  )
}
