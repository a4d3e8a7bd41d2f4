import { to } from '#addresses'
import type { FormState } from '#kernel'
import { Actions, Card, FieldSet, Form, HelpDrawer, PageHead, TextField } from '#ui'
import type { Unit } from '../tables.ts'
import { PostFields } from './post-fields.tsx'

export function InvitePage({ form, units }: { form: FormState; units: readonly Unit[] }) {
  return (
    <>
      <PageHead
        title="Undang pengguna"
        lead="Anda mendapat sebuah tautan untuk dikirim. Orang yang diundang menetapkan kata sandinya sendiri."
      />
      <Card>
        <Form form={form}>
          <FieldSet legend="Orang">
            <TextField
              form={form}
              name="name"
              label="Nama lengkap"
              hint="Dengan gelar, seperti pada surat."
            />
            <TextField
              form={form}
              name="username"
              label="Nama pengguna"
              hint="Huruf kecil, angka, titik, atau garis. Misalnya siti.rahmah."
              width="medium"
              autocomplete="off"
            />
            <TextField form={form} name="email" label="Surel" type="email" optional />
          </FieldSet>
          <PostFields form={form} units={units} />
          <Actions submit="Undang" cancel={to.users} />
        </Form>
      </Card>
    </>
  )
}

/** One more post for somebody who has an account. */
export function GivePostPage({
  form,
  units,
  account,
}: {
  form: FormState
  units: readonly Unit[]
  account: { id: string; name: string }
}) {
  return (
    <>
      <PageHead
        title={`Jabatan baru untuk ${account.name}`}
        lead="Jabatan yang lama tetap, sampai Anda mengakhirinya."
      />
      <Card>
        <Form form={form}>
          <PostFields form={form} units={units} />
          <Actions submit="Beri jabatan" cancel={to.user(account.id)} />
        </Form>
      </Card>
    </>
  )
}

export function PostHelp() {
  return (
    <HelpDrawer
      purpose="Memberi seseorang jabatan. Jabatan menentukan data mana yang terlihat, peran menentukan apa yang boleh dilakukan."
      terms={[
        ['Peran', 'Kumpulan wewenang. Daftar lengkapnya ada di halaman Hak akses.'],
        ['Plt. dan Plh.', 'Pengganti saat jabatan kosong atau pejabatnya berhalangan.'],
      ]}
      next="Setelah tersimpan, kirimkan tautan undangan kepada orang yang bersangkutan."
    />
  )
}
