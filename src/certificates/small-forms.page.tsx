import { to } from '#addresses'
import type { IssuerChoice } from '#credentials'
import type { FormState } from '#kernel'
import { Actions, Card, Confirm, Form, Hidden, PageHead, SelectField, TextField } from '#ui'
import type { CertificateView } from './certificate.ts'
import { revocationClasses } from './kinds.ts'
import type { ProposalView } from './proposals/proposal.ts'

interface OneProps {
  certificate: CertificateView
  form: FormState
}

export function CorrectPage({ certificate, form, issuers }: OneProps & { issuers: IssuerChoice[] }) {
  return (
    <>
      <PageHead
        title="Usulkan pembetulan"
        lead={`Nomor ${certificate.number}. Sertifikat baru mendapat nomor sendiri; yang lama menunjuk yang baru.`}
      />
      <Card>
        <Form form={form}>
          <Hidden name="version" value={certificate.version} />
          <p class="quiet">
            Nama dan tahun lahir diambil dari berkas orangnya. Betulkan dulu di sana bila keliru.
          </p>
          <TextField form={form} name="title" label="Judul di sertifikat" />
          <SelectField
            form={form}
            name="issuerId"
            label="Penerbit"
            options={issuers.map(({ id, name, signatory }) => ({
              value: id,
              label: `${name} (${signatory})`,
            }))}
          />
          <TextField form={form} name="reason" label="Yang dibetulkan" hint="Misalnya: ejaan nama." />
          <Actions submit="Usulkan pembetulan" cancel={to.certificate(certificate.id)} />
        </Form>
      </Card>
    </>
  )
}

export function RevokePage({ certificate, form }: OneProps) {
  return (
    <Confirm
      form={form}
      title="Usulkan pencabutan?"
      consequence={`Setelah orang kedua setuju, siapa pun yang memeriksa sertifikat nomor ${certificate.number} membaca "dicabut". Alasannya tidak diumumkan.`}
      submit="Usulkan pencabutan"
      cancel={to.certificate(certificate.id)}
      danger
    >
      <Hidden name="version" value={certificate.version} />
      <SelectField
        form={form}
        name="reasonClass"
        label="Golongan alasan"
        options={Object.entries(revocationClasses).map(([value, label]) => ({ value, label }))}
      />
      <TextField form={form} name="reason" label="Alasan" />
    </Confirm>
  )
}

export function ReturnPage({ proposal, form }: { proposal: ProposalView; form: FormState }) {
  return (
    <Confirm
      form={form}
      title="Kembalikan usul ini?"
      consequence={`${proposal.proposedByName} membaca yang perlu diperbaiki, lalu mengusulkan lagi.`}
      submit="Kembalikan"
      cancel={to.certificateProposal(proposal.id)}
    >
      <Hidden name="version" value={proposal.version} />
      <TextField form={form} name="note" label="Yang perlu diperbaiki" />
    </Confirm>
  )
}
