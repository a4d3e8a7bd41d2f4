import { to } from '#addresses'
import type { Day, FormState, RefusalOf, Sentences } from '#kernel'
import {
  Actions,
  Alert,
  ButtonLink,
  Card,
  DateField,
  Facts,
  Form,
  PageHead,
  RadioField,
  TextField,
} from '#ui'
import { signingModeOptions } from './choices.ts'
import type { PartyView } from './queries.ts'
import { byRule, shared } from './sentences.ts'
import type { sign } from './sign.ts'
import type { Agreement } from './tables.ts'

export const sentences: Sentences<RefusalOf<typeof sign>> = {
  ...shared,
  'not-ready': 'Tanda tangan dicatat setelah kerja sama masuk tahap tanda tangan.',
  'no-signatory': 'Isi dulu nama dan jabatan penanda tangan pihak ini.',
  'in-the-future': 'Tanggal tanda tangan melewati hari ini.',
  'after-it-ends': 'Tanggal tanda tangan melewati hari terakhir masa berlaku.',
  'unusual-signatory': (detail) =>
    `Tingkat penanda tangan ini tidak sesuai aturan. ${byRule(detail)} Praktik boleh berbeda: tulis alasannya lalu simpan lagi.`,
}

interface SignProps {
  agreement: Agreement
  party: PartyView
  form: FormState
  today: Day
}

export function SignPage({ agreement, party, form, today }: SignProps) {
  const edit = <ButtonLink href={to.party(agreement.id, party.id)}>Isi penanda tangan</ButtonLink>
  const named = party.signatoryName !== null && party.signatoryPosition !== null
  return (
    <>
      <PageHead title="Catat tanda tangan" lead={agreement.title} />
      {!named && (
        <Alert title="Penanda tangan belum diisi." action={edit}>
          Isi nama dan jabatannya lebih dulu.
        </Alert>
      )}
      <Card title={party.name}>
        <Facts
          items={[
            ['Penanda tangan', party.signatoryName],
            ['Jabatan', party.signatoryPosition],
            ['Nomor naskah', party.number],
          ]}
        />
        <Form form={form}>
          <DateField form={form} name="signedOn" label="Tanggal tanda tangan" max={today} />
          <TextField
            form={form}
            name="signedAt"
            label="Tempat"
            hint="Kota atau gedung tempat naskah ditandatangani."
          />
          <RadioField form={form} name="signingMode" label="Cara tanda tangan" options={signingModeOptions} />
          <TextField
            form={form}
            name="signingReason"
            label="Alasan bila berbeda dari aturan penanda tangan"
            optional
          />
          <Actions submit="Catat tanda tangan" cancel={to.agreement(agreement.id)} />
        </Form>
      </Card>
    </>
  )
}
