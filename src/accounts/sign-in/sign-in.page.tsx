import { to } from '#addresses'
import type { FormState } from '#kernel'
import { typed } from '#kernel'
import {
  Actions,
  Alert,
  Card,
  Form,
  HelpDrawer,
  Hidden,
  Notice,
  PageHead,
  PostButton,
  Table,
  TextField,
  TwoLines,
} from '#ui'
import { roleNames } from '../roles.ts'
import type { SamplePerson } from './sample-people.ts'

interface SignInProps {
  form: FormState
  /** In sample mode, whom one may sign in as; empty otherwise. */
  people: readonly SamplePerson[]
  /** A password was just set. */
  ready: boolean
}

export function SignInPage({ form, people, ready }: SignInProps) {
  return (
    <>
      <PageHead
        title="Masuk"
        lead="Bekal mencatat kerja sama pemasyarakatan, dari perkenalan sampai hasilnya."
      />
      {ready && (
        <Alert kind="good" title="Kata sandi tersimpan.">
          Silakan masuk dengan kata sandi yang baru.
        </Alert>
      )}
      {people.length > 0 && (
        <Card title="Pilih orang contoh">
          <SampleTable people={people} />
        </Card>
      )}
      <Card title={people.length > 0 ? 'Masuk dengan kata sandi' : undefined}>
        <Form form={form} action={to.signIn}>
          <Hidden name="lanjut" value={typed(form, 'lanjut') || undefined} />
          <TextField form={form} name="username" label="Nama pengguna" autocomplete="username" />
          <TextField
            form={form}
            name="password"
            label="Kata sandi"
            type="password"
            autocomplete="current-password"
          />
          <Actions submit="Masuk" />
        </Form>
        <Notice>
          Lupa kata sandi, atau belum punya akun? Hubungi administrator satuan kerja Anda. Administrator
          membuat tautan untuk Anda, lalu Anda sendiri menetapkan kata sandi baru.
        </Notice>
      </Card>
    </>
  )
}

function SampleTable({ people }: { people: readonly SamplePerson[] }) {
  return (
    <Table
      caption="Orang contoh, menurut satuan kerja"
      rows={people}
      columns={[
        {
          head: 'Nama dan jabatan',
          kind: 'title',
          cell: ({ name, post }) => <TwoLines first={name} second={post} />,
        },
        { head: 'Satuan kerja', cell: ({ unitName }) => unitName },
        { head: 'Peran', cell: ({ roles }) => roles.map((role) => roleNames[role]).join(', ') },
        {
          head: 'Masuk',
          kind: 'tight',
          cell: ({ postId, name }) => (
            <PostButton action={to.signInAs} fields={<Hidden name="post" value={postId} />}>
              {`Masuk sebagai ${name}`}
            </PostButton>
          ),
        },
      ]}
    />
  )
}

export function SignInHelp() {
  return (
    <HelpDrawer
      purpose="Masuk ke akun Anda. Setiap orang memakai akunnya sendiri, karena setiap perubahan dicatat dengan nama."
      terms={[
        ['Nama pengguna', 'Nama pendek yang diberikan administrator, misalnya siti.rahmah.'],
        [
          'Langkah kedua',
          'Kode dari aplikasi di telepon Anda, diminta setelah kata sandi bila sudah dipasang.',
        ],
      ]}
      next="Setelah masuk, Anda melihat pekerjaan yang menunggu hari ini."
    />
  )
}
