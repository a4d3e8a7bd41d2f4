import { to } from '#addresses'
import type { FormState } from '#kernel'
import { Actions, Card, Form, HelpDrawer, Notice, PageHead, TextField } from '#ui'

export function SecondStepPage({ form }: { form: FormState }) {
  return (
    <>
      <PageHead
        title="Langkah kedua"
        lead="Kata sandi cocok. Satu langkah lagi untuk memastikan bahwa ini Anda."
      />
      <Card>
        <Form form={form} action={to.secondStep}>
          <TextField
            form={form}
            name="code"
            label="Kode"
            hint="Enam angka dari aplikasi di telepon Anda, atau satu kode pemulihan."
            width="medium"
            autocomplete="one-time-code"
          />
          <Actions submit="Lanjutkan" cancel={to.signIn} />
        </Form>
        <Notice>
          Telepon hilang dan kode pemulihan tidak ada? Administrator satuan kerja Anda dapat melepas langkah
          kedua.
        </Notice>
      </Card>
    </>
  )
}

export function SecondStepHelp() {
  return (
    <HelpDrawer
      purpose="Orang yang mengetahui kata sandi Anda tetap tidak dapat masuk tanpa telepon Anda."
      terms={[
        ['Kode', 'Enam angka yang berganti setiap 30 detik di aplikasi autentikator.'],
        [
          'Kode pemulihan',
          'Kode cadangan yang Anda cetak saat memasang langkah kedua. Setiap kode berlaku sekali.',
        ],
      ]}
    />
  )
}
