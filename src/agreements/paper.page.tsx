import { to } from '#addresses'
import type { FormState, RefusalOf, Sentences } from '#kernel'
import { Actions, ButtonLink, Card, FileField, Form, PageHead, SelectField, TextField } from '#ui'
import type { attach } from './attach.ts'
import { paperKindOptions } from './choices.ts'
import { shared } from './sentences.ts'
import type { Agreement, Paper } from './tables.ts'

export const sentences: Sentences<RefusalOf<typeof attach>> = {
  ...shared,
  'same-paper': ({ name }) => `Berkas dengan isi yang sama sudah tersimpan dengan nama ${String(name)}.`,
}

export function PaperFormPage({
  agreement,
  form,
  limit,
}: {
  agreement: Agreement
  form: FormState
  limit: number
}) {
  return (
    <>
      <PageHead title="Unggah berkas" lead={agreement.title} />
      <Card>
        <Form form={form} files>
          <SelectField form={form} name="kind" label="Jenis berkas" options={paperKindOptions} />
          <FileField form={form} name="file" label="Berkas" limit={limit} />
          <TextField form={form} name="note" label="Keterangan" optional />
          <Actions submit="Unggah berkas" cancel={to.agreement(agreement.id)} />
        </Form>
      </Card>
    </>
  )
}

/** The stored bytes are no longer those that were stored: nobody gets them, everybody is told. */
export function ChangedPaperPage({
  agreement,
  paper,
  what,
}: {
  agreement: Agreement
  paper: Paper
  what: 'changed' | 'missing'
}) {
  const sentence =
    what === 'changed'
      ? 'Isi berkas di penyimpanan tidak lagi sama dengan sidik jari saat diunggah. Berkas tidak dibuka. Laporkan kepada administrator dan bandingkan dengan naskah asli.'
      : 'Berkas tidak ditemukan di penyimpanan. Laporkan kepada administrator; berkas dapat dipulihkan dari cadangan.'
  return (
    <>
      <PageHead title={what === 'changed' ? 'Berkas berubah' : 'Berkas hilang'} lead={paper.name} />
      <Card>
        <p>{sentence}</p>
        <p class="quiet">Sidik jari (SHA-256): {paper.sha256}</p>
        <ButtonLink href={to.agreement(agreement.id)}>Kembali ke kerja sama</ButtonLink>
      </Card>
    </>
  )
}
