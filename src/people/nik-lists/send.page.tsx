import { to } from '#addresses'
import { type FormState, number, type RefusalOf, type Sentences } from '#kernel'
import { Actions, Card, Empty, Form, Hidden, Notice, PageHead, RadioField, TextField } from '#ui'
import { mostRows } from './answer-file.ts'
import type { send } from './send.ts'

export const sendSentences: Sentences<RefusalOf<typeof send>> = {
  nobody: 'Tidak ada yang dapat ditanyakan: semuanya sudah dikirim atau sudah diperiksa.',
}

interface SendProps {
  form: FormState
  /** Who may go on a list now. */
  askable: { unverified: number; missing: number }
}

export function SendPage({ form, askable: { unverified, missing } }: SendProps) {
  const ticked = [form.values.person ?? []].flat().map(String)
  const people = (count: number) => `${number(count)} orang`
  const options = [
    ...(ticked.length > 0
      ? [{ value: 'ticked', label: 'Yang Anda centang', hint: people(ticked.length) }]
      : []),
    { value: 'all', label: 'Belum diperiksa dan belum ada NIK', hint: people(unverified + missing) },
    { value: 'unverified', label: 'Hanya yang NIK-nya belum diperiksa', hint: people(unverified) },
    { value: 'missing', label: 'Hanya yang belum ada NIK', hint: people(missing) },
  ]
  if (ticked.length + unverified + missing === 0) return <Nobody />
  return (
    <>
      <PageHead
        title="Buat daftar untuk Dukcapil"
        lead="Berisi nomor registrasi, nama, tanggal lahir, jenis kelamin, dan NIK. Tidak ada data lain yang ikut."
      />
      <Card>
        <Form form={form}>
          {ticked.map((id) => (
            <Hidden name="person" value={id} />
          ))}
          <RadioField form={form} name="who" label="Siapa yang ditanyakan" options={options} />
          <TextField
            form={form}
            name="purpose"
            label="Untuk keperluan"
            hint="Misalnya pemadanan NIK menurut PKS dengan Dinas Dukcapil. Tercatat bersama nama Anda."
          />
          {unverified + missing > mostRows && (
            <Notice>{`Satu daftar memuat paling banyak ${number(mostRows)} orang; sisanya masuk daftar berikutnya.`}</Notice>
          )}
          <Actions submit="Buat daftar" cancel={to.nik} />
        </Form>
      </Card>
    </>
  )
}

function Nobody() {
  return (
    <>
      <PageHead title="Buat daftar untuk Dukcapil" />
      <Card>
        <Empty
          title="Tidak ada yang perlu ditanyakan"
          icon="circle-check"
          action={<a href={to.nik}>Kembali ke NIK</a>}
        >
          Semua NIK sudah dikirim atau sudah diperiksa. Untuk bertanya lagi, centang orangnya di halaman NIK.
        </Empty>
      </Card>
    </>
  )
}
