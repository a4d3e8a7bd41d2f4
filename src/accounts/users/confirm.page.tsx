import { to } from '#addresses'
import { type Day, type FormState, longDay } from '#kernel'
import { CheckField, Confirm, DateField, HelpDrawer, TextField } from '#ui'
import { type PostSummary, postTitle } from '../posts.ts'
import type { Account } from './queries.ts'

export function EndPostPage({
  form,
  account,
  post,
  yesterday,
}: {
  form: FormState
  account: Account
  post: PostSummary
  yesterday: Day
}) {
  return (
    <Confirm
      form={form}
      title={`Akhiri jabatan ${postTitle(post)}?`}
      consequence={`${account.name} kehilangan wewenang jabatan ini setelah hari terakhir. Catatan lamanya tetap ada.`}
      submit="Akhiri jabatan"
      cancel={to.user(account.id)}
      danger
    >
      <DateField
        form={form}
        name="lastDay"
        label="Hari terakhir"
        hint={`Untuk menghentikan akses sekarang juga, isi ${longDay(yesterday)}.`}
      />
    </Confirm>
  )
}

export function CloseAccountPage({ form, account }: { form: FormState; account: Account }) {
  return (
    <Confirm
      form={form}
      title={`Tutup akun ${account.name}?`}
      consequence="Semua sesinya berakhir sekarang dan orang ini tidak dapat masuk lagi. Namanya tetap ada dalam catatan."
      submit="Tutup akun"
      cancel={to.user(account.id)}
      danger
    >
      <TextField form={form} name="reason" label="Alasan" hint="Misalnya: pensiun, pindah instansi." />
    </Confirm>
  )
}

export function ResetPasswordPage({ form, account }: { form: FormState; account: Account }) {
  return (
    <Confirm
      form={form}
      title={`Buat tautan kata sandi untuk ${account.name}?`}
      consequence="Anda mendapat tautan sekali pakai untuk dikirim. Kata sandi yang sekarang tetap berlaku sampai tautan itu dipakai; tautan sebelumnya tidak berlaku lagi."
      submit="Buat tautan"
      cancel={to.user(account.id)}
    >
      {account.secondFactor && (
        <CheckField
          form={form}
          name="dropSecondFactor"
          label="Lepas juga langkah kedua, karena teleponnya hilang"
        />
      )}
    </Confirm>
  )
}

export function ConfirmHelp() {
  return (
    <HelpDrawer
      purpose="Memastikan sebelum sesuatu yang penting terjadi. Perubahan ini dicatat dengan nama Anda."
      next="Baca akibatnya, lalu lanjutkan atau batalkan."
    />
  )
}
