import { to } from '#addresses'
import type { FormState } from '#kernel'
import {
  Actions,
  Badge,
  ButtonLink,
  Card,
  Facts,
  Form,
  HelpDrawer,
  Hidden,
  PageHead,
  Qr,
  TextField,
} from '#ui'

interface SetProps {
  form: FormState
  secret: string
  /** What the QR code says. */
  address: string
  sealed: string
}

export function SetSecondFactorPage({ form, secret, address, sealed }: SetProps) {
  return (
    <>
      <PageHead
        title="Pasang langkah kedua"
        lead="Setelah ini, masuk memerlukan kata sandi dan kode dari telepon Anda."
      />
      <Card title="1. Pindai dengan aplikasi autentikator">
        <p>
          Buka aplikasi autentikator di telepon Anda, pilih tambah akun, lalu arahkan kamera ke gambar ini.
        </p>
        <Qr text={address} label="Kode QR untuk aplikasi autentikator" />
        <Facts
          kind="rows"
          items={[
            ['Tidak dapat memindai? Ketik kunci ini', <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>],
          ]}
        />
      </Card>
      <Card title="2. Ketik kode yang tampil di aplikasi">
        <Form form={form} action={to.accountSecondFactor}>
          <Hidden name="secret" value={sealed} />
          <TextField
            form={form}
            name="code"
            label="Kode enam angka"
            width="short"
            inputmode="numeric"
            autocomplete="one-time-code"
          />
          <Actions submit="Pasang" cancel={to.account} />
        </Form>
      </Card>
    </>
  )
}

export function RemoveSecondFactorPage({ form }: { form: FormState }) {
  return (
    <>
      <PageHead
        title="Langkah kedua"
        lead="Akun Anda dijaga kata sandi dan kode dari telepon."
        status={<Badge kind="good">Terpasang</Badge>}
        actions={<ButtonLink href={to.accountRecoveryCodes}>Kode pemulihan</ButtonLink>}
      />
      <Card title="Ganti telepon atau lepas langkah kedua">
        <p>
          Lepas dahulu langkah kedua, lalu pasang lagi dengan telepon yang baru. Kode pemulihan yang lama ikut
          tidak berlaku.
        </p>
        <Form form={form} action={to.removeSecondFactor}>
          <TextField
            form={form}
            name="current"
            label="Kata sandi Anda"
            type="password"
            autocomplete="current-password"
          />
          <Actions submit="Lepas langkah kedua" cancel={to.account} kind="danger" />
        </Form>
      </Card>
    </>
  )
}

export function SecondFactorHelp() {
  return (
    <HelpDrawer
      purpose="Langkah kedua melindungi akun Anda bila kata sandi bocor. Wajib bagi administrator, Kanwil, dan pusat."
      terms={[
        ['Aplikasi autentikator', 'Aplikasi gratis di telepon yang menampilkan kode, juga tanpa sinyal.'],
        ['Kode pemulihan', 'Kode cadangan untuk masuk saat telepon hilang atau rusak.'],
      ]}
      next="Setelah terpasang, buat dan cetak kode pemulihan."
    />
  )
}
