import { to } from '#addresses'
import { type FormState, longDay } from '#kernel'
import { Actions, ButtonLink, Card, Form, PageHead, TextField } from '#ui'
import type { Face } from '../pack/face.ts'
import { FaceCards } from '../pack/face-cards.tsx'

/** The same for every address, whether it opens anything or not. */
export function AskYearPage({ form }: { form: FormState }) {
  return (
    <>
      <PageHead title="Buka portofolio" lead="Isi tahun lahir pemiliknya." />
      <Card>
        <Form form={form} refused="Belum terbuka">
          <TextField
            form={form}
            name="year"
            label="Tahun lahir"
            hint="Empat angka, misalnya 1990. Tidak disimpan."
            width="short"
            inputmode="numeric"
            autocomplete="off"
          />
          <Actions submit="Buka" />
        </Form>
      </Card>
    </>
  )
}

/** What the holder shows: the words of the paper. */
export function WalletPage({ face, token, pass }: { face: Face; token: string; pass: string }) {
  return (
    <>
      <PageHead
        title={face.name}
        lead={`Portofolio keahlian, keadaan per ${longDay(face.asOf)}.`}
        actions={
          <ButtonLink href={to.walletPaper(token, pass)} icon="download">
            Unduh PDF
          </ButtonLink>
        }
      />
      <FaceCards face={face} paperOf={(code) => to.walletCertificate(token, pass, code)} />
      <p class="quiet">
        Halaman ini tertutup sendiri. Untuk membukanya lagi, isi tahun lahir di alamat yang sama.
      </p>
    </>
  )
}
