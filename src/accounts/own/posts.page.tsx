import { to } from '#addresses'
import type { FormState } from '#kernel'
import { Actions, Card, Form, HelpDrawer, PageHead, RadioField } from '#ui'
import { type PostSummary, postTitle } from '../posts.ts'
import { roleNames } from '../roles.ts'

/** `posts` are those in force. */
export function SwitchPostPage({ form, posts }: { form: FormState; posts: readonly PostSummary[] }) {
  return (
    <>
      <PageHead title="Ganti jabatan" lead="Anda bekerja dalam satu jabatan pada satu waktu." />
      <Card>
        <Form form={form} action={to.switchPost}>
          <RadioField
            form={form}
            name="post"
            label="Jabatan"
            options={posts.map((post) => ({
              value: post.id,
              label: `${postTitle(post)}, ${post.unitName}`,
              hint: post.roles.map((role) => roleNames[role]).join(', '),
            }))}
          />
          <Actions submit="Pakai jabatan ini" cancel={to.home} />
        </Form>
      </Card>
    </>
  )
}

export function SwitchPostHelp() {
  return (
    <HelpDrawer
      purpose="Memilih jabatan yang Anda pakai sekarang. Jabatan menentukan data yang terlihat dan wewenang Anda."
      terms={[
        ['Plt.', 'Pelaksana tugas, saat jabatan kosong.'],
        ['Plh.', 'Pelaksana harian, saat pejabatnya berhalangan.'],
      ]}
    />
  )
}
