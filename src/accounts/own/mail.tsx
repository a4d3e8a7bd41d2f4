import type { Context } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, submit } from '#kernel'
import { Actions, Form, HelpDrawer, Notice, PageHead, RadioField, TextField } from '#ui'
import { chooseMail, mailChoices } from './choose-mail.ts'
import { mailChoiceOf } from './queries.ts'

export async function mailPage(c: Context<App>, form?: FormState) {
  const { db, session } = c.var
  const kept = await mailChoiceOf(db, session.accountId)
  return c.render(<MailForm form={form ?? blank({ ...kept })} />, {
    title: 'Surel pengingat',
    narrow: true,
    crumbs: [{ label: 'Akun Anda', href: to.account }],
    help: <MailHelp />,
  })
}

export const takeMailChoice = submit(chooseMail, {
  again: mailPage,
  sentences: { 'no-address': 'Isi alamat surel, atau pilih untuk tidak menerima surel.' },
  next: () => to.account,
})

function MailForm({ form }: { form: FormState }) {
  const options = Object.entries(mailChoices).map(([value, label]) => ({ value, label }))
  return (
    <>
      <PageHead title="Surel pengingat" lead="Pengingat selalu tampak di program, juga tanpa surel." />
      <Form form={form}>
        <TextField form={form} name="email" label="Surel" type="email" autocomplete="email" optional />
        <RadioField form={form} name="mailChoice" label="Kirim pengingat lewat surel?" options={options} />
        <Notice>Pakai surel kantor. Surel hanya menyebut judul kerja sama dan tenggatnya.</Notice>
        <Actions submit="Simpan pilihan" cancel={to.account} />
      </Form>
    </>
  )
}

function MailHelp() {
  return (
    <HelpDrawer
      purpose="Memilih apakah pengingat juga dikirim ke surel Anda, dan kapan."
      terms={[
        ['Naik', 'Belum selesai setelah beberapa hari, sehingga atasannya ikut diberi tahu.'],
        ['Sekali sehari', 'Satu surel setiap pagi, hanya bila ada pengingat baru.'],
      ]}
      next="Isi surel kantor, pilih salah satu, lalu simpan."
      guide={{ href: to.guideChapter('pengingat'), label: 'Baca panduan pengingat' }}
    />
  )
}
