import { to } from '#addresses'
import type { FormState } from '#kernel'
import { Actions, Alert, ButtonLink, Card, Empty, Form, HelpDrawer, PageHead } from '#ui'
import type { CodeSet } from './queries.ts'

interface RecoveryCodesProps {
  form: FormState
  set: CodeSet | undefined
  /** Empty once the time of showing is over. */
  codes: readonly string[]
  person: { name: string; username: string; secondFactor: boolean }
}

export function RecoveryCodesPage({ form, set, codes, person }: RecoveryCodesProps) {
  return (
    <>
      <PageHead title="Kode pemulihan" lead="Cadangan untuk masuk saat telepon Anda hilang atau rusak." />
      {codes.length > 0 && <Codes codes={codes} person={person} />}
      {person.secondFactor ? (
        <Card title={set ? 'Buat kode baru' : 'Belum ada kode'}>
          <p>
            {set
              ? `${set.left} kode belum dipakai. Kode baru membuat semua kode lama tidak berlaku.`
              : 'Anda mendapat sepuluh kode. Setiap kode dapat dipakai sekali sebagai pengganti kode dari telepon.'}
          </p>
          <Form form={form}>
            <Actions submit={set ? 'Ganti dengan kode baru' : 'Buat kode pemulihan'} cancel={to.account} />
          </Form>
        </Card>
      ) : (
        <Empty
          icon="shield"
          title="Langkah kedua belum terpasang"
          action={<ButtonLink href={to.accountSecondFactor}>Pasang langkah kedua</ButtonLink>}
        >
          Kode pemulihan adalah cadangan bagi langkah kedua.
        </Empty>
      )}
    </>
  )
}

function Codes({ codes, person }: Pick<RecoveryCodesProps, 'codes' | 'person'>) {
  return (
    <>
      <Alert kind="attention" title="Simpan sekarang.">
        Cetak halaman ini atau salin kodenya ke tempat yang aman. Kode hanya tampil selama sepuluh menit.
      </Alert>
      <Card title={`Kode pemulihan ${person.name} (${person.username})`}>
        <ol class="codes">
          {codes.map((code) => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ol>
      </Card>
    </>
  )
}

export function RecoveryCodesHelp() {
  return (
    <HelpDrawer
      purpose="Membuat kode cadangan yang Anda simpan di luar telepon, misalnya dicetak dan dikunci."
      terms={[['Kode pemulihan', 'Diketik di halaman langkah kedua. Setiap kode hanya berlaku sekali.']]}
      next="Cetak halaman ini, lalu kembali ke akun Anda."
    />
  )
}
