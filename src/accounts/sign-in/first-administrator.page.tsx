import type { FormState } from '#kernel'
import { Actions, Card, Form, HelpDrawer, PageHead, TextField } from '#ui'
import { NewPasswordFields } from './new-password.tsx'

export function FirstAdministratorPage({ form }: { form: FormState }) {
  return (
    <>
      <PageHead
        title="Administrator pertama"
        lead="Program ini baru. Orang pertama mengundang semua yang lain."
      />
      <Card>
        <Form form={form}>
          <TextField
            form={form}
            name="code"
            label="Kode dari layar server"
            hint="Tercetak saat program dinyalakan, misalnya 1A2B-3C4D-5E6F-7A8B."
            width="medium"
            autocomplete="off"
          />
          <TextField form={form} name="name" label="Nama lengkap" autocomplete="name" />
          <TextField
            form={form}
            name="username"
            label="Nama pengguna"
            hint="Huruf kecil dan angka, misalnya siti.rahmah."
            width="medium"
            autocomplete="username"
          />
          <NewPasswordFields form={form} />
          <Actions submit="Jadikan administrator" />
        </Form>
      </Card>
    </>
  )
}

export function FirstAdministratorHelp() {
  return (
    <HelpDrawer
      purpose="Membuat akun pertama. Halaman ini menghilang begitu akun itu ada."
      terms={[
        ['Administrator', 'Orang yang mencatat satuan kerja, mengundang pengguna, dan memberi jabatan.'],
      ]}
      next="Masuk, pasang langkah kedua, catat satuan kerja, lalu undang rekan Anda."
    />
  )
}
