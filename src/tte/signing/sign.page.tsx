import type { FormState } from '#kernel'
import { BroughtCard } from '#papers'
import { Actions, ButtonLink, Card, CheckField, Facts, Form, PageHead, TextArea, TextField } from '#ui'
import type { EsignPaper, Signatory } from '../tables.ts'

interface SignProps {
  title: string
  signatory: Signatory
  form: FormState
  paper: EsignPaper
  /** Where the paper is read. */
  file: string
  /** Where to say no instead. */
  refusal: string
  cancel?: string
  /** How they prove anew who they are; none in the sample. */
  proof: 'password' | 'code' | 'none'
}

export function SignOnScreenPage(props: SignProps) {
  const { title, signatory, form, paper, file, refusal, cancel, proof } = props
  const { comparison, differenceReason } = paper
  return (
    <>
      <PageHead title="Tanda tangani naskah" lead={title} />
      <Card>
        <Facts
          items={[
            ['Ditandatangani sebagai', signatory.name],
            ['Jabatan', signatory.position],
            ['Pihak', signatory.partyName],
          ]}
        />
        <p>
          <ButtonLink href={file} icon="file">
            Baca naskah (PDF)
          </ButtonLink>
        </p>
      </Card>
      {comparison && <BroughtCard brought={comparison} reason={differenceReason} />}
      <Card>
        <Form form={form}>
          <CheckField
            form={form}
            name="read"
            label="Saya sudah membaca seluruh naskah dan menyetujui isinya"
          />
          <ProofField form={form} proof={proof} />
          <p class="hint">
            Tanda tangan dibubuhkan pada berkas PDF bersama nama, jabatan, dan waktunya, dan tidak dapat
            dihapus lagi.
          </p>
          <Actions submit="Tanda tangani" {...(cancel && { cancel })}>
            <a href={refusal}>Saya tidak menandatangani</a>
          </Actions>
        </Form>
      </Card>
    </>
  )
}

type RefuseProps = Omit<SignProps, 'refusal' | 'paper' | 'file'>

export function RefusePage({ title, signatory, form, cancel, proof }: RefuseProps) {
  return (
    <>
      <PageHead title="Tidak menandatangani" lead={title} />
      <Card>
        <Form form={form}>
          <p>
            {`${signatory.name} tidak menandatangani naskah ini. Penandatanganan ditutup, tanda tangan yang sudah ada pada naskah ini tidak berlaku, dan naskah kembali dibahas.`}
          </p>
          <TextArea form={form} name="reason" label="Alasan" hint="Sebut pasal yang perlu diperbaiki." />
          <ProofField form={form} proof={proof} />
          <Actions submit="Simpan penolakan" kind="danger" {...(cancel && { cancel })} />
        </Form>
      </Card>
    </>
  )
}

/** Named after what the act calls it, so that its error stands beside it. */
function ProofField({ form, proof }: Pick<SignProps, 'form' | 'proof'>) {
  if (proof === 'none') return <p class="hint">Pada provinsi contoh kata sandi tidak ditanyakan.</p>
  if (proof === 'password')
    return (
      <TextField
        form={form}
        name="password"
        label="Kata sandi Anda"
        type="password"
        autocomplete="current-password"
      />
    )
  return (
    <TextField
      form={form}
      name="code"
      label="Kode enam angka"
      hint="Disampaikan petugas secara terpisah dari tautan ini."
      autocomplete="one-time-code"
    />
  )
}
